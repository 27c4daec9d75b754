package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Place;

/// A place in the rail, and which places belong to it; a place that is not built is not here.
enum Section {

    START(Icon.HOME, new Place.Start(), false),
    PARTNERS(Icon.PARTNER, new Place.Organisations(), false),
    PEOPLE(Icon.PERSON, new Place.People(), false),
    AGENDA(Icon.AGENDA, new Place.Agenda(), false),
    ACTIVITIES(Icon.ACTIVITY, new Place.Activities(), false),
    REACH(Icon.REACH, new Place.Reach(), false),
    IMPORT(Icon.IMPORT, new Place.Import(), true),
    BIN(Icon.BIN, new Place.Bin(), true),
    SETTINGS(Icon.SETTINGS, new Place.Settings(), true);

    private final Icon icon;
    private final Place place;
    private final boolean atTheFoot;

    Section(Icon icon, Place place, boolean atTheFoot) {
        this.icon = icon;
        this.place = place;
        this.atTheFoot = atTheFoot;
    }

    static Section of(Place place) {
        return switch (place) {
            case Place.Start _ -> START;
            case Place.Agenda _ -> AGENDA;
            case Place.Settings _ -> SETTINGS;
            case Place.Bin _ -> BIN;
            case Place.RecordHistory(boolean person, _) -> person ? PEOPLE : PARTNERS;
            case Place.Print(Report report) -> of(report);
            case Place.FirstStart _, Place.WhoAreYou _, Place.Organisations _, Place.Organisation _, Place.NewOrganisation _ -> PARTNERS;
            case Place.Activities _, Place.Activity _, Place.NewActivity _, Place.ActivityHistory _ -> ACTIVITIES;
            case Place.Reach _ -> REACH;
            case Place.People _, Place.Person _, Place.NewPerson _ -> PEOPLE;
            case Place.Doubles(RecordKind kind) -> kind == RecordKind.PERSON ? PEOPLE : PARTNERS;
            case Place.Merge merge -> merge.kind() == RecordKind.PERSON ? PEOPLE : PARTNERS;
            case Place.Import _ -> IMPORT;
        };
    }

    private static Section of(Report report) {
        return switch (report) {
            case Report.PartnerList _, Report.Dossiers _, Report.Labels _ -> PARTNERS;
            case Report.PersonList _ -> PEOPLE;
            case Report.Activity _, Report.Attendance _ -> ACTIVITIES;
            case Report.Reach _ -> REACH;
            case Report.Quiet _ -> START;
        };
    }

    String words() {
        return switch (this) {
            case START -> text("place.start");
            case SETTINGS -> text("place.settings");
            case BIN -> text("place.bin");
            case PARTNERS -> text("place.partners");
            case PEOPLE -> text("place.people");
            case AGENDA -> text("place.agenda");
            case ACTIVITIES -> text("place.activities");
            case REACH -> text("place.reach");
            case IMPORT -> text("place.import");
        };
    }

    Icon icon() {
        return icon;
    }

    Place place() {
        return place;
    }

    boolean isAtTheFoot() {
        return atTheFoot;
    }
}
