package nl.buurtbrug.domain.transfer.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/// What a plan comes down to. Rows are rows of the file and add up; organisations, people and roles are each counted once, however many rows tell of them.
@Embeddable
public record PlanCounts(
        @Column(name = "row_count", nullable = false) int rows, int newRows, int changedRows, int sameRows, int doubtfulRows, int refusedRows,
        int newOrganisations, int changedOrganisations, int sameOrganisations,
        int newPeople, int changedPeople, int samePeople,
        int newAffiliations, int sameAffiliations,
        @Embedded WorkCounts work) {

    /// How many rows have this decision.
    public int rowsOf(RowDecision decision) {
        return switch (decision) {
            case NEW -> newRows;
            case CHANGED -> changedRows;
            case SAME -> sameRows;
            case DOUBTFUL -> doubtfulRows;
            case REFUSED -> refusedRows;
        };
    }

    /// Whether running the plan would write anything.
    public boolean changesAnything() {
        return newRows + changedRows > 0;
    }
}
