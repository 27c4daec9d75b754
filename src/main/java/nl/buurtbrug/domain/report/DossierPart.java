package nl.buurtbrug.domain.report;

import static nl.buurtbrug.language.Text.text;

/// What may come on the overview of a partner, in the order of the paper.
public enum DossierPart {
    PEOPLE,
    FOLLOW_UPS,
    CONTACT,
    ACTIVITIES,
    REACH,
    AUDIENCES,
    PHASES,
    DETAILS,
    INTERNAL_NOTE,
    ROOM_FOR_NOTES;

    /// What may be on a paper that leaves the bureau: no opinions, no agreements, no remarks.
    public boolean mayGoOut() {
        return switch (this) {
            case PEOPLE, ACTIVITIES, REACH, ROOM_FOR_NOTES -> true;
            case FOLLOW_UPS, CONTACT, AUDIENCES, PHASES, DETAILS, INTERNAL_NOTE -> false;
        };
    }

    /// How it is called above its part of the paper and beside its check box.
    public String title() {
        return switch (this) {
            case PEOPLE -> text("report.people");
            case FOLLOW_UPS -> text("report.followUps");
            case CONTACT -> text("report.contact");
            case ACTIVITIES -> text("report.dossier.activities");
            case REACH -> text("report.dossier.reach");
            case AUDIENCES -> text("report.audiences");
            case PHASES -> text("report.phases");
            case DETAILS -> text("report.details");
            case INTERNAL_NOTE -> text("report.internalNote");
            case ROOM_FOR_NOTES -> text("report.roomForNotes");
        };
    }
}
