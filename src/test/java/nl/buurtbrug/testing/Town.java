package nl.buurtbrug.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.area.MunicipalityDetails;
import nl.buurtbrug.domain.area.NeighbourhoodDetails;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.LegalBasis;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PreferredChannel;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.domain.staff.StaffSummary;

/// A few partners and people of a town that does not exist, to look at and to test pages with.
public final class Town {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 12);

    private final TestOffice office;
    private final long molenwijk;
    private final long oudeStad;
    private final long marieke;

    /// The partner of which most is known.
    public final long meerkoeten;

    public Town(TestOffice office) {
        this.office = office;
        var town = office.areas.create(new MunicipalityDetails("Beekerdam", ""));
        molenwijk = office.areas.create(new NeighbourhoodDetails(town, "Molenwijk", "", List.of("9990")));
        oudeStad = office.areas.create(new NeighbourhoodDetails(town, "Oude Stad", "", List.of("9991")));
        marieke = office.staff.all().stream().filter(member -> member.name().equals("Marieke Vos")).map(StaffSummary::id).findFirst()
                .orElseGet(() -> office.staff.create(new StaffDetails("Marieke Vos", "MV", "", true)));
        office.staff.create(new StaffDetails("Joost Terpstra", "JT", "", true));
        meerkoeten = meerkoeten();
        others();
    }

    /// Brings in the people of the partner of which most is known.
    public Town withPeople() {
        role(person("Bram", "van der", "Meer", "bram@demeerkoeten.example", "06 00412736", "liefst na 19 uur"), "voorzitter", true, false);
        role(person("Aylin", "", "Demir", "aylin@demeerkoeten.example", "06 00581309", "woensdagmiddag"), "jeugdcoördinator", false, true);
        role(person("Gerrit-Jan", "de", "Haan", "penningmeester@demeerkoeten.example", "", "liefst per e-mail"), "penningmeester", false, false);
        office.affiliations.add(person("Roos", "", "Kuiper", "", "06 00112233", ""), meerkoeten,
                new AffiliationDetails("secretaris", Optional.empty(), Optional.of(LocalDate.of(2025, 6, 30)), false, false));
        return this;
    }

    private long kind(String name) {
        return office.lists.kinds().stream().filter(kind -> kind.name().equals(name)).map(ListEntry::id).findFirst().orElseGet(() -> office.lists.createKind(name));
    }

    private long group(String name) {
        return office.audiences.groups().stream().filter(group -> group.name().equals(name)).map(ListEntry::id).findFirst()
                .orElseGet(() -> office.audiences.createGroup(name));
    }

    private long meerkoeten() {
        var details = new OrganisationDetails("s.v. De Meerkoeten", kind("sportvereniging"), new Address("Sportlaan", "4", "9990 AB", "Beekerdam"),
                new Address("Postbus", "12", "9990 ZA", "Beekerdam"), Optional.of(molenwijk), "info@demeerkoeten.example", "0199 550 260",
                "https://www.demeerkoeten.example", "01234567", Optional.of(marieke), 0,
                "De kantine is op zaterdag vrij. De sleutel ligt bij de beheerder.");
        var id = office.organisations.create(details, Origin.TYPED, new PhaseDetails(Stage.APPROACHED, LocalDate.of(2024, 11, 4), "Kennisgemaakt op de wijkmarkt."));
        office.phases.add(List.of(id), new PhaseDetails(Stage.IN_TALKS, LocalDate.of(2025, 1, 20), ""));
        office.phases.add(List.of(id), new PhaseDetails(Stage.ACTIVE, MARCH, "Samen eten langs de lijn afgesproken."));
        office.tags.add(List.of(id), "jeugd");
        office.tags.add(List.of(id), "eigen ruimte");
        access(id, "sporters", AccessKind.OWN_MEMBERS, 240, Trust.HIGH, "");
        access(id, "ouders", AccessKind.PARENTS_OF_MEMBERS, 180, Trust.HIGH, "");
        access(id, "kinderen", AccessKind.OWN_MEMBERS, 130, Trust.MEDIUM, "Alleen op woensdagmiddag.");
        return id;
    }

    private void access(long organisation, String group, AccessKind how, int size, Trust trust, String barrier) {
        office.audiences.add(organisation, new AccessDetails(group(group), how, size, trust, barrier));
    }

    private long person(String first, String prefix, String last, String email, String phone, String bestTime) {
        return office.people.create(new PersonDetails(first, prefix, last, email.isEmpty() ? List.of() : List.of(email),
                phone.isEmpty() ? List.of() : List.of(phone), PreferredChannel.NO_PREFERENCE, bestTime, false, false, "",
                LegalBasis.LEGITIMATE_INTEREST, Optional.empty()), Origin.TYPED);
    }

    private void role(long person, String role, boolean mainContact, boolean keyFigure) {
        office.affiliations.add(person, meerkoeten, new AffiliationDetails(role, Optional.of(MARCH), Optional.empty(), mainContact, keyFigure));
    }

    private void others() {
        var school = kind("school");
        var association = kind("buurt-/wijkvereniging");
        other("obs De Klimboom", school, molenwijk, Stage.ACTIVE);
        other("Buurthuis De Kajuit", kind("buurthuis"), oudeStad, Stage.ACTIVE);
        other("Toneelgroep Het Doek", association, oudeStad, Stage.IN_TALKS);
        other("Turnclub Lenig", kind("sportvereniging"), oudeStad, Stage.APPROACHED);
        other("Wijkvereniging Molenwijk", association, molenwijk, Stage.ACTIVE);
        other("Bakkerij Van Oeveren b.v.", kind("werkgever"), oudeStad, Stage.DORMANT);
        other("Zorgcentrum De Linde", kind("zorg"), molenwijk, Stage.IDENTIFIED);
        other("Bibliotheek Beekerdam", kind("bibliotheek"), oudeStad, Stage.ENDED);
    }

    private void other(String name, long kind, long neighbourhood, Stage stage) {
        office.organisations.create(OrganisationDetails.EMPTY.withName(name).withKind(kind).withNeighbourhood(Optional.of(neighbourhood)),
                Origin.TYPED, new PhaseDetails(stage, MARCH, ""));
    }
}
