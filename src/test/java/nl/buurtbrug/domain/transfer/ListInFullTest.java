package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.LegalBasis;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PreferredChannel;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.language.Text;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListInFullTest {

    private final TestOffice office = new TestOffice();
    private final ListInFull export = new ListInFull(office.organisations, office.people);

    @TempDir
    private Path folder;

    @BeforeEach
    void aPartnerAndAPersonOfWhomAllIsKnown() {
        var owner = office.staff.create(new StaffDetails("Marieke Vos", "MV", "", true));
        var club = office.organisations.create(new OrganisationDetails("=Meer & \"Koeten\"", office.club(), new Address("Sportlaan", "4", "9990 AB", "Beekerdam"),
                new Address("Postbus", "12", "9990 ZA", "Beekerdam"), Optional.empty(), "info@meerkoeten.example", "0199 550 123",
                "https://www.meerkoeten.example", "00991207", Optional.of(owner), 30, "De sleutel ligt\nbij de beheerder."), Origin.TYPED);
        office.tags.add(List.of(club), "jeugd");
        office.audiences.add(club, AccessDetails.unknown(office.audiences.createGroup("ouders")));
        var bram = office.people.create(new PersonDetails("Bram", "van der", "Meer", List.of("bram@meerkoeten.example", "b@thuis.example"), List.of("06 00412736"),
                PreferredChannel.NO_PREFERENCE, "na 19 uur", true, false, "Belt liever terug.", LegalBasis.LEGITIMATE_INTEREST, Optional.empty()), Origin.TYPED);
        office.affiliations.add(bram, club, AffiliationDetails.ofRole("voorzitter"));
    }

    @AfterEach
    void speakDutchAgain() {
        Text.use(Language.DUTCH);
    }

    private ListTable partners() {
        return export.partners(office.directory.partners(Query.all(PartnerSort.NAME)).rows(), ExtraFields.NONE, Progress.UNWATCHED);
    }

    private ListTable people() {
        return export.people(office.directory.people(Query.all(PersonSort.NAME)).rows(), ExtraFields.NONE, Progress.UNWATCHED);
    }

    @Test
    void allFieldsAreThereAsText() {
        assertThat(partners().header()).hasSameSizeAs(partners().rows().getFirst());
        assertThat(partners().rows().getFirst()).contains("9990 AB", "Postbus", "00991207", "In beeld", "Marieke Vos", "jeugd", "ouders", "De sleutel ligt\nbij de beheerder.");
        assertThat(people().header()).hasSameSizeAs(people().rows().getFirst());
        assertThat(people().rows().getFirst()).contains("van der", "06 00412736", "voorzitter", "na 19 uur", "ja", "Belt liever terug.");
    }

    @Test
    void importReadsItBackInBothLanguagesAndFindsNothingToChange() {
        for (var language : Language.values()) {
            Text.use(language);
            assertSame(partners(), folder.resolve(language + "-partners.xlsx"));
            assertSame(people(), folder.resolve(language + "-people.csv"));
        }
    }

    private void assertSame(ListTable table, Path file) {
        table.write(file);
        var imports = new ImportService(office.database, office.changes, TestOffice.CLOCK);
        var source = imports.open(file);
        var plan = imports.plan(source, imports.propose(source).mapping(), Progress.UNWATCHED);

        assertThat(plan.rows()).singleElement().satisfies(row -> assertThat(row.decision()).as("%s: %s %s %s", row.title(), row.reasons(), row.changes(), source.headers())
                .isEqualTo(RowDecision.SAME));
    }
}
