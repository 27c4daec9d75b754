package nl.buurtbrug.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.LegalBasis;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PreferredChannel;
import nl.buurtbrug.testing.TestOffice;

/// Some invented people at the partners of the rehearsal.
record RehearsalPeople(TestOffice office) {

    /// Brings them in; the answer is the one whose page shows most.
    long join() {
        var partners = office.directory.partners(Query.all(PartnerSort.NAME)).rows();
        var bram = office.people.create(new PersonDetails("Bram", "van der", "Meer", List.of("bram@meerkoeten.example", "voorzitter@meerkoeten.example"),
                List.of("06 00412736", "0199 550 260"), PreferredChannel.CALL, "na 19 uur", false, false,
                "Regelt de sleutel van de kantine. Gaat in mei naar zijn zoon in Noorwegen.", LegalBasis.LEGITIMATE_INTEREST,
                Optional.of(LocalDate.of(2028, 12, 31))), new Origin("verenigingen.csv", false));
        role(bram, partners, "Meerkoeten", new AffiliationDetails("voorzitter", Optional.of(LocalDate.of(2023, 3, 1)), Optional.empty(), true, true));
        role(bram, partners, "Molenwijk", AffiliationDetails.ofRole("bestuurslid"));
        role(bram, partners, "Turnclub", new AffiliationDetails("trainer", Optional.of(LocalDate.of(2017, 9, 1)), Optional.of(LocalDate.of(2022, 7, 1)), false, false));
        join("Aylin", "", "Demir", "jeugdcoördinator", "Meerkoeten", "06 00581309", partners);
        join("Gerrit-Jan", "de", "Haan", "penningmeester", "Meerkoeten", "", partners);
        join("Fatima", "", "El Amrani", "directeur", "Klimboom", "0199 551 200", partners);
        join("Joke", "van", "Dijk-Vermeulen", "beheerder", "Kajuit", "06 00112233", partners);
        join("Sietske", "", "Hoekstra", "regisseur", "Doek", "06 00334455", partners);
        join("Thijs", "", "Brouwer", "voorzitter", "Molenwijk", "06 00223344", partners);
        var quiet = office.people.create(new PersonDetails("Wim", "", "Kok-Bosman", List.of("wim@doek.example"), List.of("06 00667788"),
                PreferredChannel.NO_PREFERENCE, "", true, true, "", LegalBasis.LEGITIMATE_INTEREST, Optional.empty()), Origin.TYPED);
        role(quiet, partners, "Doek", AffiliationDetails.ofRole("secretaris"));
        return bram;
    }

    private void join(String first, String prefix, String last, String role, String at, String phone, List<PartnerSummary> partners) {
        var email = first.toLowerCase().replace("-", "") + "@beekerdam.example";
        var id = office.people.create(PersonDetails.EMPTY.withName(first, prefix, last).withReach(List.of(email), List.of(phone)), Origin.TYPED);
        role(id, partners, at, AffiliationDetails.ofRole(role));
    }

    private void role(long person, List<PartnerSummary> partners, String at, AffiliationDetails details) {
        partners.stream().filter(partner -> partner.name().contains(at)).findFirst().ifPresent(partner -> office.affiliations.add(person, partner.id(), details));
    }
}
