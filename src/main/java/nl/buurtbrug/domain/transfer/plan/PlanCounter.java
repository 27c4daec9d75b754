package nl.buurtbrug.domain.transfer.plan;

import java.util.Collection;
import java.util.List;

/// Adds up what a plan comes down to.
final class PlanCounter {

    private PlanCounter() {
    }

    static PlanCounts count(List<PlanRow> rows, OrganisationBook organisationBook, PersonBook personBook, WorkCounts work) {
        var decisions = new int[RowDecision.values().length];
        rows.forEach(row -> decisions[row.decision().ordinal()]++);
        var organisations = Tally.of(organisationBook.touched());
        var people = Tally.of(personBook.touched());
        int newRoles = 0;
        int roles = 0;
        for (var pair : personBook.roles()) {
            roles += pair.size();
            newRoles += (int) pair.stream().filter(PlannedRole::isNew).count();
        }
        return new PlanCounts(rows.size(), decisions[RowDecision.NEW.ordinal()], decisions[RowDecision.CHANGED.ordinal()], decisions[RowDecision.SAME.ordinal()],
                decisions[RowDecision.DOUBTFUL.ordinal()], decisions[RowDecision.REFUSED.ordinal()],
                organisations.made(), organisations.changed(), organisations.same(), people.made(), people.changed(), people.same(),
                newRoles, roles - newRoles, work);
    }

    private record Tally(int made, int changed, int same) {

        static Tally of(Collection<? extends Planned<?, ?>> touched) {
            var made = (int) touched.stream().filter(Planned::isNew).count();
            var changed = (int) touched.stream().filter(Planned::isChanged).count();
            return new Tally(made, changed, touched.size() - made - changed);
        }
    }
}
