package nl.buurtbrug.domain.transfer;

import java.util.List;

/// Adds up what a plan comes down to.
final class PlanCounter {

    private PlanCounter() {
    }

    static PlanCounts count(List<PlanRow> rows, Planner planner) {
        var decisions = new int[RowDecision.values().length];
        rows.forEach(row -> decisions[row.decision().ordinal()]++);
        int newOrganisations = 0;
        int changedOrganisations = 0;
        for (var organisation : planner.organisations().touched()) {
            newOrganisations += organisation.isNew() ? 1 : 0;
            changedOrganisations += organisation.isChanged() ? 1 : 0;
        }
        int newPeople = 0;
        int changedPeople = 0;
        for (var person : planner.people().touched()) {
            newPeople += person.isNew() ? 1 : 0;
            changedPeople += person.isChanged() ? 1 : 0;
        }
        int newRoles = 0;
        int roles = 0;
        for (var pair : planner.people().roles()) {
            roles += pair.size();
            newRoles += (int) pair.stream().filter(PlannedRole::isNew).count();
        }
        return new PlanCounts(rows.size(), decisions[RowDecision.NEW.ordinal()], decisions[RowDecision.CHANGED.ordinal()], decisions[RowDecision.SAME.ordinal()],
                decisions[RowDecision.DOUBTFUL.ordinal()], decisions[RowDecision.REFUSED.ordinal()],
                newOrganisations, changedOrganisations, planner.organisations().touched().size() - newOrganisations - changedOrganisations,
                newPeople, changedPeople, planner.people().touched().size() - newPeople - changedPeople,
                newRoles, roles - newRoles);
    }
}
