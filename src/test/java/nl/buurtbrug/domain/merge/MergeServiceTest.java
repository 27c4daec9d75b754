package nl.buurtbrug.domain.merge;

import static nl.buurtbrug.testing.TestOffice.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.domain.setup.SampleData;
import nl.buurtbrug.testing.EveryRow;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class MergeServiceTest {

    private final TestOffice office = new TestOffice();
    private final Twins twins = new Twins(office);

    @Test
    void whatIsMergedWithARealRecordIsNoSampleAndInUse() {
        var archived = office.organisation("Schaakclub");
        office.organisations.archive(List.of(archived));
        var sample = office.organisations.create(OrganisationDetails.EMPTY.withName("Schaakclub").withKind(office.club()), Origin.SAMPLE);

        var kept = twins.merge(RecordKind.ORGANISATION, archived, sample).kept();

        var row = office.organisations.rows(List.of(kept)).getFirst();
        assertThat(row.sample()).isFalse();
        assertThat(row.archived()).isFalse();
    }

    @Test
    void everythingThatHangsOnTheOtherGoesAlongOnce() {
        var twin = twins.twin();
        office.tags.add(List.of(twin), "jeugd");
        office.tags.add(List.of(twin), "nieuw");
        office.audiences.add(twin, new AccessDetails(office.audiences.createGroup("ouderen"), AccessKind.VISITORS, 20, Trust.LOW, ""));
        var koos = office.person("Koos", "", "Bos");
        office.affiliations.add(koos, twin, AffiliationDetails.ofRole("materiaalman"));

        twins.merge(RecordKind.ORGANISATION, twins.meerkoeten, twin);

        assertThat(office.tags.of(twins.meerkoeten)).containsExactly("eigen ruimte", "jeugd", "nieuw");
        assertThat(office.audiences.accesses(List.of(twins.meerkoeten))).hasSize(4);
        assertThat(office.affiliations.ofPeople(List.of(koos))).extracting(AffiliationRow::organisationId).containsExactly(twins.meerkoeten);
        assertThat(office.directory.partners(Query.all(PartnerSort.NAME).withText("koos bos")).rows()).extracting(PartnerSummary::id).containsExactly(twins.meerkoeten);
        assertThat(office.directory.partner(twin)).isEmpty();
    }

    @Test
    void theStageThatWasChosenIsTheOneOfNowThoughALaterStepSaysOtherwise() {
        twins.merge(RecordKind.ORGANISATION, twins.meerkoeten, twins.twin());

        var steps = office.phases.of(List.of(twins.meerkoeten));
        assertThat(steps).extracting(PhaseSummary::stage).containsExactly(Stage.APPROACHED, Stage.IN_TALKS, Stage.ACTIVE, Stage.IDENTIFIED, Stage.ACTIVE);
        assertThat(steps.getLast().from()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aRoleSomeoneHasAtBothBecomesOneThatKnowsWhatEitherKnew() {
        var twin = twins.twin();
        var koos = office.person("Koos", "", "Bos");
        office.affiliations.add(koos, twins.meerkoeten, AffiliationDetails.EMPTY);
        office.affiliations.add(koos, twin, new AffiliationDetails("materiaalman", Optional.of(Twins.JUNE), Optional.empty(), false, true));
        office.affiliations.add(koos, twin, new AffiliationDetails("trainer", Optional.empty(), Optional.of(Twins.JUNE), false, false));

        twins.merge(RecordKind.ORGANISATION, twins.meerkoeten, twin);

        assertThat(office.affiliations.ofPeople(List.of(koos)).stream().map(AffiliationRow::details)).containsExactlyInAnyOrder(
                new AffiliationDetails("materiaalman", Optional.of(Twins.JUNE), Optional.empty(), false, true),
                new AffiliationDetails("trainer", Optional.empty(), Optional.of(Twins.JUNE), false, false));
    }

    @Test
    void theMainContactOfTheOneThatStaysStaysTheOnlyOne() {
        var twin = twins.twin();
        var koos = office.person("Koos", "", "Bos");
        office.affiliations.add(koos, twin, new AffiliationDetails("", Optional.empty(), Optional.empty(), true, false));

        twins.merge(RecordKind.ORGANISATION, twins.meerkoeten, twin);

        assertThat(office.directory.rolesAt(twins.meerkoeten)).filteredOn(role -> role.row().mainContact()).extracting(RoleSummary::person).containsExactly("Bram van der Meer");
    }

    @Test
    void nothingIsMergedWhenSomebodyChangedOneOfThemMeanwhile() {
        var twin = twins.twin();
        var read = twins.compare(twins.meerkoeten, twin);
        office.organisations.archive(List.of(twin));

        assertThat(office.merges.merge(read, read.proposal(), "")).isInstanceOf(MergeResult.Changed.class);
        assertThat(office.organisations.details(List.of(twin))).isNotEmpty();
    }

    @Test
    void whatLiesInTheBinIsNoCandidate() {
        var twin = twins.twin();
        office.bin.binOrganisations(List.of(twin));

        assertThat(office.merges.compare(RecordKind.ORGANISATION, twins.meerkoeten, twin)).isEmpty();
        assertThat(office.duplicates.find(RecordKind.ORGANISATION, Progress.UNWATCHED)).isEmpty();
        assertThat(office.lookalikes.partners(OrganisationDetails.EMPTY.withName("SV Meerkoeten"), twins.meerkoeten)).isEmpty();
    }

    @Test
    void whoIsRemovedForGoodTakesWhatWasMergedAlong() {
        var koos = office.person("Koos", "", "Bos");
        var twin = office.person("Koos", "", "Bosch");
        twins.merge(RecordKind.PERSON, koos, twin);
        office.bin.binPeople(List.of(koos));

        office.bin.removeForGood(office.bin.all());

        assertThat(EveryRow.of(office.database).values().stream().flatMap(List::stream)).noneMatch(row -> row.contains("Bosch"));
    }

    @Test
    void anInventedTownGoesWithTheMergesInIt() {
        var one = office.organisations.create(OrganisationDetails.EMPTY.withName("Schaakclub").withKind(office.club()), Origin.SAMPLE);
        var other = office.organisations.create(OrganisationDetails.EMPTY.withName("Schaakclub").withKind(office.club()), Origin.SAMPLE);
        twins.merge(RecordKind.ORGANISATION, one, other);

        new SampleData(office.database, office.changes, TestOffice.CLOCK).remove();

        assertThat(office.merges.all()).isEmpty();
        assertThat(office.organisations.get(twins.meerkoeten)).isNotNull();
    }

    @Test
    void aMergeIsListedWithWhoDidItUntilItIsUndone() {
        var merge = twins.merge(RecordKind.ORGANISATION, twins.meerkoeten, twins.twin()).merge();

        assertThat(office.merges.into(RecordKind.ORGANISATION, twins.meerkoeten)).singleElement().satisfies(summary -> {
            assertThat(summary.lostName()).isEqualTo("SV Meerkoeten");
            assertThat(summary.who()).isEqualTo("Marieke Vos");
            assertThat(summary.isUndoable()).isTrue();
        });
        office.merges.undo(merge);
        assertThat(office.merges.all()).isEmpty();
    }
}
