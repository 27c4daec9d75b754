package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.domain.transfer.plan.PlanCounts;

/// Says in words what a plan comes down to.
final class PlanWords {

    private PlanWords() {
    }

    /// "318 rijen = 214 nieuw + 61 gewijzigd + ..."
    static String sum(PlanCounts counts) {
        return text("wizard.sum", counts.rows(), counts.newRows(), counts.changedRows(), counts.sameRows(), counts.doubtfulRows(), counts.refusedRows());
    }

    /// What the last button says: how many will be written.
    static String save(PlanCounts counts) {
        var activities = counts.work().newActivities() + counts.work().changedActivities();
        var moments = counts.work().newMoments() + counts.work().changedMoments();
        if (activities > 0) {
            return text("wizard.save.activities", activities);
        }
        if (moments > 0) {
            return text("wizard.save.moments", moments);
        }
        var organisations = counts.newOrganisations() + counts.changedOrganisations();
        var people = counts.newPeople() + counts.changedPeople();
        if (organisations == 0 && people == 0) {
            return counts.changesAnything() ? text("wizard.save.changes") : text("wizard.save.nothing");
        }
        if (people == 0) {
            return text("wizard.save.organisations", organisations);
        }
        return organisations == 0 ? text("wizard.save.people", people) : text("wizard.save.both", organisations, people);
    }

    /// What is still open, and that it may stay so; "" when nothing is.
    static String open(long doubts, int refused) {
        if (doubts == 0 && refused == 0) {
            return "";
        }
        if (refused == 0) {
            return text("wizard.open.doubts", doubts);
        }
        return doubts == 0 ? text("wizard.open.refused", refused) : text("wizard.open.both", doubts, refused);
    }
}
