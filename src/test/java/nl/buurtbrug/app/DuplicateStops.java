package nl.buurtbrug.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import nl.buurtbrug.app.TourStops.Stop;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.extra.ExtraFieldDetails;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.ui.common.Place;

/// The pictures of records that may be one: the warning, the list, two beside each other, and what was decided.
final class DuplicateStops {

    private static final String CLUB = "Meerkoeten";

    static final List<Stop> ALL = List.of(
            new Stop("double-new-partner", visitor -> {
                visitor.go(new Place.NewOrganisation());
                visitor.click("#organisation-email").write("info@meerkoeten.example");
                visitor.click("#organisation-name").write("De Meerk");
            }),
            new Stop("double-editing-partner", visitor -> {
                visitor.partner("Kajuit");
                visitor.click("#change-details");
                visitor.robot.interact(() -> visitor.robot.lookup("#organisation-email").queryAs(TextField.class).setText("info@meerkoeten.example"));
                visitor.click("#organisation-email");
            }),
            new Stop("double-new-person", visitor -> {
                visitor.go(new Place.NewPerson());
                visitor.click("#person-fullName").write("I. van den Berg");
            }),
            new Stop("doubles", visitor -> {
                doubles(visitor);
                visitor.go(new Place.Doubles(RecordKind.ORGANISATION));
                visitor.row(0);
            }),
            new Stop("doubles-people", visitor -> {
                doubles(visitor);
                visitor.go(new Place.Doubles(RecordKind.PERSON));
            }),
            new Stop("doubles-none", visitor -> {
                visitor.empty();
                visitor.go(new Place.Doubles(RecordKind.PERSON));
            }),
            new Stop("doubles-said-two", visitor -> {
                doubles(visitor);
                visitor.go(new Place.Doubles(RecordKind.ORGANISATION));
                visitor.row(0);
                visitor.press("#are-two");
                visitor.press(".center-pill");
            }),
            new Stop("merge-partners", DuplicateStops::compare),
            new Stop("merge-partners-down", visitor -> {
                compare(visitor);
                visitor.robot.interact(() -> visitor.robot.lookup("#merge-now").query().requestFocus());
            }),
            new Stop("merge-people", visitor -> {
                doubles(visitor);
                visitor.go(new Place.Doubles(RecordKind.PERSON));
                visitor.row(0);
                visitor.press("#compare");
            }),
            new Stop("merge-extras", DuplicateStops::compareWithExtras),
            new Stop("merge-extras-down", visitor -> {
                compareWithExtras(visitor);
                visitor.robot.interact(() -> visitor.robot.lookup("#merge-now").query().requestFocus());
            }),
            new Stop("merge-extras-turned", visitor -> {
                compareWithExtras(visitor);
                visitor.press("#merge-swap");
            }),
            new Stop("merge-extras-history", visitor -> {
                compareWithExtras(visitor);
                visitor.press("#merge-now");
                visitor.go(new Place.RecordHistory(false, visitor.rehearsal.partnerId("Schakel")));
            }),
            new Stop("merge-done", visitor -> {
                compare(visitor);
                visitor.press("#merge-now");
            }),
            new Stop("merge-undo-later", visitor -> {
                compare(visitor);
                visitor.press("#merge-now");
                visitor.press("#show-merged");
            }));

    private DuplicateStops() {
    }

    private static void doubles(Visitor visitor) {
        visitor.rehearsal.twin();
        var services = visitor.rehearsal.services;
        var kind = services.organisationLists().kinds().getFirst().id();
        services.organisations().create(OrganisationDetails.EMPTY.withName("De Kajuit").withKind(kind), Origin.TYPED);
        var person = services.people().create(PersonDetails.EMPTY.withName("I.", "van den", "Berg").withReach(List.of(), List.of("06 00112233")), Origin.TYPED);
        services.affiliations().add(person, services.directory().people(Query.all(PersonSort.NAME).withText("Ineke van den Berg")).rows().getFirst().roles().getFirst().organisationId(),
                AffiliationDetails.ofRole("contactpersoon"));
    }

    /// Two of the office's own, of which the one that was made later holds more.
    private static void compareWithExtras(Visitor visitor) {
        var services = visitor.rehearsal.services;
        var kind = services.organisationLists().kinds().getFirst().id();
        var details = OrganisationDetails.EMPTY.withName("De Schakel").withKind(kind);
        var poor = services.organisations().create(details, Origin.TYPED);
        var rich = services.organisations().create(details.withName("Stichting De Schakel").withNote("Het hek gaat om 9 uur open."), Origin.TYPED);
        var motto = services.extraFields().create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Leus van de club", ExtraType.TEXT));
        var members = services.extraFields().create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Aantal leden", ExtraType.NUMBER));
        var founded = services.extraFields().create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Opgericht", ExtraType.DATE));
        var league = services.extraFields().create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Competitie", ExtraType.CHOICE));
        var saturday = Long.toString(services.extraFields().addChoice(league, "zaterdag"));
        services.extraValues().change(ExtraSubject.ORGANISATION, poor, ExtraValues.NONE, ExtraValues.NONE.with(motto, "Samen sterk").with(members, "310").with(league, saturday));
        services.extraValues().change(ExtraSubject.ORGANISATION, rich, ExtraValues.NONE, ExtraValues.NONE.with(motto, "Iedereen doet mee, jong en oud, in Molenwijk en ver daarbuiten")
                .with(members, "1240").with(founded, "1923-05-06").with(league, saturday));
        visitor.go(new Place.Merge(RecordKind.ORGANISATION, poor, rich, Optional.of(new Place.Doubles(RecordKind.ORGANISATION))));
    }

    private static void compare(Visitor visitor) {
        var twin = visitor.rehearsal.twin();
        visitor.go(new Place.Merge(RecordKind.ORGANISATION, visitor.rehearsal.partnerId(CLUB), twin, Optional.of(new Place.Doubles(RecordKind.ORGANISATION))));
    }
}
