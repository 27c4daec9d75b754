package nl.buurtbrug.domain.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.match.Likeness;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class DuplicateServiceTest {

    private final TestOffice office = new TestOffice();

    private long partner(String name, String postcode, String email, String kvk) {
        return office.organisations.create(new OrganisationDetails(name, office.club(), new Address("", "", postcode, "Beekerdam"), Address.EMPTY, Optional.empty(),
                email, "", "", kvk, Optional.empty(), 0, ""), Origin.TYPED);
    }

    private long person(String first, String last, String email, long organisation) {
        var id = office.people.create(PersonDetails.EMPTY.withName(first, "", last).withReach(email.isEmpty() ? List.of() : List.of(email), List.of()), Origin.TYPED);
        office.affiliations.add(id, organisation, AffiliationDetails.EMPTY);
        return id;
    }

    private List<DuplicatePair> partners() {
        return office.duplicates.find(RecordKind.ORGANISATION, Progress.UNWATCHED);
    }

    private List<DuplicatePair> people() {
        return office.duplicates.find(RecordKind.PERSON, Progress.UNWATCHED);
    }

    @Test
    void theLikeliestPairStandsFirstAndEachSaysWhy() {
        partner("s.v. De Meerkoeten", "9990 AB", "info@meerkoeten.example", "01234567");
        partner("Turnclub Lenig", "9991 CD", "", "");
        partner("Turnclub Lenigh", "9991 CD", "", "");
        partner("SV Meerkoeten", "9990 AB", "", "01234567");
        partner("Meerkoeten", "", "info@meerkoeten.example", "");
        partner("Zorgcentrum De Linde", "9992 EF", "", "");

        assertThat(partners()).extracting(pair -> pair.first().name() + " / " + pair.second().name() + ": " + DuplicateWords.of(pair.likeness())).containsExactly(
                "s.v. De Meerkoeten / SV Meerkoeten: zelfde KvK-nummer, namen lijken op elkaar, zelfde postcode",
                "s.v. De Meerkoeten / Meerkoeten: zelfde e-mailadres, namen lijken op elkaar",
                "SV Meerkoeten / Meerkoeten: zelfde naam",
                "Turnclub Lenig / Turnclub Lenigh: namen lijken op elkaar, zelfde postcode");
    }

    @Test
    void partnersInAnotherTownOrWithAnotherNumberAreNoDoubles() {
        partner("De Brug", "9990 AB", "", "01234567");
        partner("De Brug", "9991 CD", "", "07654321");

        assertThat(partners()).isEmpty();
    }

    @Test
    void aSharedMailboxJoinsNobody() {
        var club = office.organisation("Club");
        person("Jan", "Bakker", "info@club.example", club);
        person("Piet", "Visser", "info@club.example", club);
        person("J.", "Bakker", "", club);

        assertThat(people()).singleElement().satisfies(pair -> {
            assertThat(List.of(pair.first().name(), pair.second().name())).containsExactly("Jan Bakker", "J. Bakker");
            assertThat(DuplicateWords.of(pair.likeness())).isEqualTo("zelfde achternaam, de voornaam past, bij dezelfde partner");
        });
    }

    @Test
    void aNameThatManyPeopleHaveSaysNothing() {
        for (int i = 0; i < 5; i++) {
            person("Jan", "Jansen", "", office.organisation("Club " + i));
        }

        assertThat(people()).isEmpty();
    }

    @Test
    void ofTwoArchivedRecordsNobodyHearsAnything() {
        var one = partner("De Brug", "9990 AB", "", "");
        var other = partner("De Brug", "9990 AB", "", "");
        office.organisations.archive(List.of(one));
        assertThat(partners()).hasSize(1);

        office.organisations.archive(List.of(other));

        assertThat(partners()).isEmpty();
    }

    @Test
    void whatIsSaidToBeTwoStaysAwayUntilThatIsTakenBack() {
        var one = partner("De Brug", "9990 AB", "", "");
        var other = partner("De Brug", "9990 AB", "", "");

        office.duplicates.sayTwo(partners().getFirst(), "Marieke Vos");
        office.duplicates.sayTwo(new DuplicatePair(new Twin(RecordKind.ORGANISATION, other, "", "", false), new Twin(RecordKind.ORGANISATION, one, "", "", false), Likeness.NONE), "");

        assertThat(partners()).isEmpty();
        assertThat(office.duplicates.saidTwo(RecordKind.ORGANISATION)).singleElement().satisfies(said -> assertThat(said.who()).isEqualTo("Marieke Vos"));
        office.duplicates.takeBackTwo(RecordKind.ORGANISATION, other, one);
        assertThat(partners()).hasSize(1);
    }

    @Test
    void whoIsNotTheOneThatWentIsNotTheOneThatStayedEither() {
        var one = partner("De Brug", "9990 AB", "", "");
        var other = partner("De Brug", "9990 AB", "", "");
        var third = partner("De Brug", "9990 AB", "", "");
        office.duplicates.sayTwo(partners().stream().filter(pair -> pair.first().id() == other && pair.second().id() == third).findFirst().orElseThrow(), "");

        var read = office.merges.compare(RecordKind.ORGANISATION, one, other).orElseThrow();
        office.merges.merge(read, read.proposal(), "");

        assertThat(partners()).isEmpty();
    }

    @Test
    void aSearchCanBeStopped() {
        partner("De Brug", "9990 AB", "", "");
        var stopped = new Progress() {
            @Override
            public void done(long done, long total) {
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> office.duplicates.find(RecordKind.ORGANISATION, stopped)).isInstanceOf(CancellationException.class);
        assertThat(office.duplicates.foundBefore(RecordKind.ORGANISATION)).isEmpty();
    }
}
