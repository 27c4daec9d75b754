package nl.buurtbrug.domain.report;

import static java.util.Optional.empty;
import static java.util.Optional.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.area.MunicipalityDetails;
import nl.buurtbrug.domain.area.NeighbourhoodDetails;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.domain.bureau.Letterhead;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.LegalBasis;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PreferredChannel;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.testing.TestOffice;

/// A bureau with a few partners, for what goes on paper.
final class Town {

    static final Address SPORTLAAN = new Address("Sportlaan", "4", "9990 AB", "Beekerdam");
    static final Address POST_BOX = new Address("Postbus", "12", "9990 AA", "Beekerdam");

    final TestOffice office = new TestOffice();
    final long club = office.lists.createKind("sportvereniging");
    final long school = office.lists.createKind("school");
    final long neighbourhood;
    final long owner = office.staff.create(new StaffDetails("Marieke Vos", "MV", "", true));
    long meerkoeten;

    Town() {
        var municipality = office.areas.create(new MunicipalityDetails("Beekerdam", ""));
        neighbourhood = office.areas.create(new NeighbourhoodDetails(municipality, "Molenwijk", "", List.of("9990")));
        office.bureau.change(new Letterhead("Bureau Gelijk Beekerdam", "Kerkplein 7, 9990 AA Beekerdam", "info@bureaugelijk.example", new byte[0]));
    }

    /// A club of which everything is known.
    Town withMeerkoeten() {
        meerkoeten = office.organisations.create(new OrganisationDetails("s.v. De Meerkoeten", club, SPORTLAAN, POST_BOX, of(neighbourhood),
                "info@meerkoeten.example", "0199 550 123", "https://meerkoeten.example", "12345678", of(owner), 60,
                "De penningmeester tekent.\nBel niet onder de wedstrijd."), Origin.TYPED,
                new PhaseDetails(Stage.IDENTIFIED, LocalDate.of(2024, 9, 1), ""));
        office.phases.add(List.of(meerkoeten), new PhaseDetails(Stage.ACTIVE, LocalDate.of(2025, 3, 12), "Eerste gezamenlijke middag."));
        office.tags.add(List.of(meerkoeten), "jeugd");
        var bram = person("Bram", "van der", "Meer", "na 19 uur", PreferredChannel.NO_PREFERENCE);
        office.affiliations.add(bram, meerkoeten, new AffiliationDetails("voorzitter", empty(), empty(), true, false));
        var aylin = person("Aylin", "", "Demir", "woensdagmiddag", PreferredChannel.EMAIL);
        office.affiliations.add(aylin, meerkoeten, new AffiliationDetails("jeugdcoördinator", empty(), empty(), false, true));
        office.affiliations.add(person("Oud", "", "Bestuur", "", PreferredChannel.CALL), meerkoeten,
                new AffiliationDetails("secretaris", empty(), of(LocalDate.of(2024, 1, 1)), false, false));
        office.audiences.add(meerkoeten, new AccessDetails(office.audiences.createGroup("Sporters"), AccessKind.OWN_MEMBERS, 240, Trust.HIGH, ""));
        office.audiences.add(meerkoeten, new AccessDetails(office.audiences.createGroup("Ouders"), AccessKind.PARENTS_OF_MEMBERS, 180, Trust.MEDIUM,
                "Komen alleen brengen en halen."));
        return this;
    }

    long person(String first, String prefix, String last, String bestTime, PreferredChannel channel) {
        return office.people.create(new PersonDetails(first, prefix, last, List.of((first + "@meerkoeten.example").toLowerCase()),
                List.of("06 00412736"), channel, bestTime, false, false, "", LegalBasis.LEGITIMATE_INTEREST, Optional.empty()), Origin.TYPED);
    }

    long partner(String name, long kind, Address visiting) {
        return office.organisations.create(OrganisationDetails.EMPTY.withName(name).withKind(kind).withVisiting(visiting), Origin.TYPED);
    }

    static Query<PartnerSort> all() {
        return Query.all(PartnerSort.NAME);
    }

    static Selection<PartnerSort> everyone() {
        return Selection.of(all());
    }

    Document make(Report report) {
        return switch (office.reports.make(report, Progress.UNWATCHED)) {
            case Outcome.Made(var document) -> document;
            case Outcome.TooMany(var asked, var most) -> throw new AssertionError(asked + " of " + most);
        };
    }
}
