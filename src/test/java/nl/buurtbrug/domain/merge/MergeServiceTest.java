package nl.buurtbrug.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.domain.extra.ExtraFieldDetails;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.domain.history.HistoryEntry;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.domain.person.LegalBasis;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PreferredChannel;
import nl.buurtbrug.domain.setup.SampleData;
import nl.buurtbrug.testing.EveryRow;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.testing.Town;
import org.junit.jupiter.api.Test;

class MergeServiceTest {

    private final TestOffice office = new TestOffice();
    private final Town town = new Town(office).withPeople();

    private static final String[] HISTORY = {"change_set", "record_change"};
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private long twin() {
        var details = new OrganisationDetails("SV Meerkoeten", office.lists.createKind("welzijn"), new Address("Sportlaan", "4", "9990 AB", "Beekerdam"), Address.EMPTY,
                Optional.empty(), "bestuur@demeerkoeten.example", "", "", "01234567", Optional.empty(), 0, "De kantine is dicht in juli.");
        return office.organisations.create(details, Origin.TYPED, new PhaseDetails(Stage.IDENTIFIED, JUNE, ""));
    }

    private Comparison compare(long one, long other) {
        return office.merges.compare(RecordKind.ORGANISATION, one, other).orElseThrow();
    }

    private MergeResult.Done merge(RecordKind kind, long one, long other) {
        var read = office.merges.compare(kind, one, other).orElseThrow();
        return (MergeResult.Done) office.merges.merge(read, read.proposal(), "Marieke Vos");
    }

    private FieldPair field(Comparison pair, MergeField field) {
        return pair.fields().stream().filter(each -> each.field() == field).findFirst().orElseThrow();
    }

    @Test
    void theOlderRecordStaysAndTheFilledOrNewerValueIsProposed() {
        var twin = twin();

        var pair = compare(twin, town.meerkoeten);

        assertThat(pair.first().id()).isEqualTo(town.meerkoeten);
        assertThat(field(pair, MergeField.NAME).proposed()).isEqualTo(Side.SECOND);
        assertThat(field(pair, MergeField.PHONE).proposed()).isEqualTo(Side.FIRST);
        assertThat(field(pair, MergeField.STAGE).proposed()).as("nobody chose in beeld").isEqualTo(Side.FIRST);
        assertThat(field(pair, MergeField.NOTE).proposed()).isEqualTo(Side.BOTH);
        assertThat(field(pair, MergeField.VISITING).isSame()).isTrue();
    }

    @Test
    void anInventedOrArchivedRecordGoesUpInTheOther() {
        var sample = office.organisations.create(OrganisationDetails.EMPTY.withName("Schaakclub").withKind(office.club()), Origin.SAMPLE);
        var archived = office.organisation("Schaakclub");
        office.organisations.archive(List.of(archived));
        var real = office.organisation("Schaakclub");

        assertThat(compare(sample, archived).first().id()).isEqualTo(archived);
        assertThat(compare(archived, real).first().id()).isEqualTo(real);
    }

    @Test
    void whatIsMergedWithARealRecordIsNoSampleAndInUse() {
        var archived = office.organisation("Schaakclub");
        office.organisations.archive(List.of(archived));
        var sample = office.organisations.create(OrganisationDetails.EMPTY.withName("Schaakclub").withKind(office.club()), Origin.SAMPLE);

        var kept = merge(RecordKind.ORGANISATION, archived, sample).kept();

        var row = office.organisations.rows(List.of(kept)).getFirst();
        assertThat(row.sample()).isFalse();
        assertThat(row.archived()).isFalse();
    }

    @Test
    void eachFieldTakesTheSideThatWasChosen() {
        var twin = twin();
        var read = compare(town.meerkoeten, twin);
        var sides = read.proposal();
        sides.put(MergeField.NAME, Side.FIRST);
        sides.put(MergeField.EMAIL, Side.SECOND);

        office.merges.merge(read, sides, "");

        var kept = office.organisations.get(town.meerkoeten);
        assertThat(kept.name()).isEqualTo("s.v. De Meerkoeten");
        assertThat(kept.email()).isEqualTo("bestuur@demeerkoeten.example");
        assertThat(kept.note()).isEqualTo("De kantine is op zaterdag vrij. De sleutel ligt bij de beheerder.\n\nDe kantine is dicht in juli.");
        assertThat(office.organisations.details(List.of(twin))).isEmpty();
    }

    @Test
    void everythingThatHangsOnTheOtherGoesAlongOnce() {
        var twin = twin();
        office.tags.add(List.of(twin), "jeugd");
        office.tags.add(List.of(twin), "nieuw");
        office.audiences.add(twin, new AccessDetails(office.audiences.createGroup("ouderen"), AccessKind.VISITORS, 20, Trust.LOW, ""));
        var koos = office.person("Koos", "", "Bos");
        office.affiliations.add(koos, twin, AffiliationDetails.ofRole("materiaalman"));

        merge(RecordKind.ORGANISATION, town.meerkoeten, twin);

        assertThat(office.tags.of(town.meerkoeten)).containsExactly("eigen ruimte", "jeugd", "nieuw");
        assertThat(office.audiences.accesses(List.of(town.meerkoeten))).hasSize(4);
        assertThat(office.affiliations.ofPeople(List.of(koos))).extracting(AffiliationRow::organisationId).containsExactly(town.meerkoeten);
        assertThat(office.directory.partners(Query.all(PartnerSort.NAME).withText("koos bos")).rows()).extracting(PartnerSummary::id).containsExactly(town.meerkoeten);
        assertThat(office.directory.partner(twin)).isEmpty();
    }

    @Test
    void theStageThatWasChosenIsTheOneOfNowThoughALaterStepSaysOtherwise() {
        merge(RecordKind.ORGANISATION, town.meerkoeten, twin());

        var steps = office.phases.of(List.of(town.meerkoeten));
        assertThat(steps).extracting(PhaseSummary::stage).containsExactly(Stage.APPROACHED, Stage.IN_TALKS, Stage.ACTIVE, Stage.IDENTIFIED, Stage.ACTIVE);
        assertThat(steps.getLast().from()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aRoleSomeoneHasAtBothBecomesOneThatKnowsWhatEitherKnew() {
        var twin = twin();
        var koos = office.person("Koos", "", "Bos");
        office.affiliations.add(koos, town.meerkoeten, AffiliationDetails.EMPTY);
        office.affiliations.add(koos, twin, new AffiliationDetails("materiaalman", Optional.of(JUNE), Optional.empty(), false, true));
        office.affiliations.add(koos, twin, new AffiliationDetails("trainer", Optional.empty(), Optional.of(JUNE), false, false));

        merge(RecordKind.ORGANISATION, town.meerkoeten, twin);

        assertThat(office.affiliations.ofPeople(List.of(koos)).stream().map(AffiliationRow::details)).containsExactlyInAnyOrder(
                new AffiliationDetails("materiaalman", Optional.of(JUNE), Optional.empty(), false, true),
                new AffiliationDetails("trainer", Optional.empty(), Optional.of(JUNE), false, false));
    }

    @Test
    void theMainContactOfTheOneThatStaysStaysTheOnlyOne() {
        var twin = twin();
        var koos = office.person("Koos", "", "Bos");
        office.affiliations.add(koos, twin, new AffiliationDetails("", Optional.empty(), Optional.empty(), true, false));

        merge(RecordKind.ORGANISATION, town.meerkoeten, twin);

        assertThat(office.directory.rolesAt(town.meerkoeten)).filteredOn(role -> role.row().mainContact()).extracting(RoleSummary::person).containsExactly("Bram van der Meer");
    }

    @Test
    void peopleKeepEveryAddressAndEveryWishNotToBeCalled() {
        var one = office.people.create(new PersonDetails("J.", "de", "Vries", List.of("jan@post.example"), List.of("06 12345678"), PreferredChannel.CALL, "", false, false, "",
                LegalBasis.LEGITIMATE_INTEREST, Optional.of(JUNE)), Origin.TYPED);
        var other = office.people.create(new PersonDetails("Jan", "de", "Vries", List.of("JAN@post.example", "jan@club.example"), List.of("06-12345678"), PreferredChannel.NO_PREFERENCE, "",
                false, true, "", LegalBasis.CONSENT, Optional.of(JUNE.plusYears(1))), Origin.TYPED);

        var kept = merge(RecordKind.PERSON, one, other).kept();

        assertThat(office.people.get(kept)).isEqualTo(new PersonDetails("Jan", "de", "Vries", List.of("jan@post.example", "jan@club.example"), List.of("06 12345678"),
                PreferredChannel.CALL, "", false, true, "", LegalBasis.CONSENT, Optional.of(JUNE)));
    }

    @Test
    void aFirstNameIsProposedBeforeAnInitial() {
        var jan = office.person("Jan", "de", "Vries");
        var initial = office.person("J.", "de", "Vries");

        assertThat(office.merges.compare(RecordKind.PERSON, jan, initial).orElseThrow().proposal()).containsEntry(MergeField.PERSON_NAME, Side.FIRST);
    }

    @Test
    void nothingIsMergedWhenSomebodyChangedOneOfThemMeanwhile() {
        var twin = twin();
        var read = compare(town.meerkoeten, twin);
        office.organisations.archive(List.of(twin));

        assertThat(office.merges.merge(read, read.proposal(), "")).isInstanceOf(MergeResult.Changed.class);
        assertThat(office.organisations.details(List.of(twin))).isNotEmpty();
    }

    @Test
    void twoNotesThatAreTooLongTogetherAreRefused() {
        var one = office.organisations.create(OrganisationDetails.EMPTY.withName("A").withKind(office.club()).withNote("a".repeat(20_000)), Origin.TYPED);
        var other = office.organisations.create(OrganisationDetails.EMPTY.withName("A").withKind(office.club()).withNote("b".repeat(20_000)), Origin.TYPED);
        var read = compare(one, other);

        assertThat(office.merges.merge(read, read.proposal(), "")).isInstanceOfSatisfying(MergeResult.Refused.class,
                refused -> assertThat(refused.problems()).extracting(Problem::field).containsExactly("organisation.note"));
        assertThat(office.organisations.details(List.of(one, other))).hasSize(2);
    }

    @Test
    void anExtraFieldKeepsWhatItHasAndTheValueOfTheOtherGoesUnderTheNote() {
        var twin = twin();
        var teams = office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Aantal teams", ExtraType.NUMBER));
        var color = office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Kleur", ExtraType.TEXT));
        give(town.meerkoeten, ExtraValues.NONE.with(teams, "12"));
        give(twin, ExtraValues.NONE.with(teams, "1250.5").with(color, "groen"));

        merge(RecordKind.ORGANISATION, town.meerkoeten, twin);

        assertThat(office.extras.of(ExtraSubject.ORGANISATION, town.meerkoeten)).isEqualTo(ExtraValues.NONE.with(teams, "12").with(color, "groen"));
        assertThat(office.organisations.get(town.meerkoeten).note()).endsWith("De kantine is dicht in juli.\n\nAantal teams (van de ander): 1.250,5");
    }

    private void give(long organisation, ExtraValues values) {
        office.extras.change(ExtraSubject.ORGANISATION, organisation, ExtraValues.NONE, values);
    }

    @Test
    void undoingPutsEveryRowBackAsItWas() {
        var twin = twin();
        var color = office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Kleur", ExtraType.TEXT));
        give(town.meerkoeten, ExtraValues.NONE.with(color, "rood"));
        give(twin, ExtraValues.NONE.with(color, "groen"));
        office.tags.add(List.of(twin), "jeugd");
        office.affiliations.add(office.person("Koos", "", "Bos"), twin, AffiliationDetails.ofRole("materiaalman"));
        var before = EveryRow.of(office.database, HISTORY);

        var merge = merge(RecordKind.ORGANISATION, town.meerkoeten, twin).merge();
        var undone = office.merges.undo(merge);

        assertThat(undone).isEqualTo(new UndoneMerge.Undone(twin, List.of()));
        assertThat(EveryRow.of(office.database, HISTORY)).isEqualTo(before);
        assertThat(office.merges.undo(merge)).isInstanceOf(UndoneMerge.AlreadyUndone.class);
    }

    @Test
    void whatWasChangedSinceIsLeftAndTold() {
        var twin = twin();
        var koos = office.person("Koos", "", "Bos");
        office.affiliations.add(koos, twin, AffiliationDetails.ofRole("materiaalman"));
        var merge = merge(RecordKind.ORGANISATION, town.meerkoeten, twin).merge();
        var merged = office.organisations.get(town.meerkoeten);
        office.organisations.change(town.meerkoeten, merged, merged.withName("De Meerkoeten (fusie)"));
        var role = office.affiliations.ofPeople(List.of(koos)).getFirst();
        office.affiliations.remove(role);

        var undone = office.merges.undo(merge);

        assertThat(undone).isEqualTo(new UndoneMerge.Undone(twin, List.of("Naam", "een functie")));
        assertThat(office.organisations.get(town.meerkoeten).name()).isEqualTo("De Meerkoeten (fusie)");
        assertThat(office.organisations.get(town.meerkoeten).note()).isEqualTo("De kantine is op zaterdag vrij. De sleutel ligt bij de beheerder.");
        assertThat(office.organisations.get(twin).name()).isEqualTo("SV Meerkoeten");
    }

    @Test
    void aRoleThatWasRenamedSinceGoesBackWithItsNewName() {
        var twin = twin();
        var koos = office.person("Koos", "", "Bos");
        office.affiliations.add(koos, twin, AffiliationDetails.ofRole("materiaalman"));
        var merge = merge(RecordKind.ORGANISATION, town.meerkoeten, twin).merge();
        office.affiliations.change(office.affiliations.ofPeople(List.of(koos)).getFirst(), AffiliationDetails.ofRole("terreinknecht"));

        office.merges.undo(merge);

        assertThat(office.affiliations.at(List.of(twin))).extracting(AffiliationRow::role).containsExactly("terreinknecht");
    }

    @Test
    void aPartnerWhoseKindIsGoneComesBackWithTheKindOfTheOther() {
        var twin = twin();
        var kind = office.organisations.get(twin).kind();
        var read = compare(town.meerkoeten, twin);
        var sides = read.proposal();
        sides.put(MergeField.KIND, Side.FIRST);
        var merge = ((MergeResult.Done) office.merges.merge(read, sides, "")).merge();
        assertThat(office.lists.removeKind(kind)).isTrue();

        assertThat(office.merges.undo(merge)).isEqualTo(new UndoneMerge.Undone(twin, List.of("Soort")));
        assertThat(office.organisations.get(twin).kind()).isEqualTo(office.organisations.get(town.meerkoeten).kind());
    }

    @Test
    void mergesOfMergesAreUndoneFromTheLastOneBack() {
        var second = twin();
        var third = office.organisation("Meerkoeten");
        var before = EveryRow.of(office.database, HISTORY);
        var first = merge(RecordKind.ORGANISATION, second, third);
        var last = merge(RecordKind.ORGANISATION, town.meerkoeten, second);

        assertThat(office.merges.survivor(RecordKind.ORGANISATION, third)).contains(town.meerkoeten);
        assertThat(office.merges.undo(first.merge())).isInstanceOf(UndoneMerge.Gone.class);
        office.merges.undo(last.merge());
        office.merges.undo(first.merge());

        assertThat(EveryRow.of(office.database, HISTORY)).isEqualTo(before);
    }

    private List<String> history() {
        return office.history.ofOrganisation(town.meerkoeten).stream().map(HistoryEntry::words).toList();
    }

    @Test
    void theHistoryTellsTheMergeInOneSentenceAndWhatItChanged() {
        var twin = twin();
        office.affiliations.add(office.person("Koos", "", "Bos"), twin, AffiliationDetails.ofRole("materiaalman"));
        var before = history();
        var read = compare(town.meerkoeten, twin);
        office.merges.merge(read, Map.of(MergeField.EMAIL, Side.SECOND), "");

        var told = history();

        assertThat(told.stream().filter(words -> words.contains("SV Meerkoeten"))).singleElement().asString().endsWith("voegde SV Meerkoeten hiermee samen.");
        assertThat(told.stream().filter(words -> words.contains("info@demeerkoeten.example"))).hasSize(1);
        assertThat(told).as("roles and steps that moved are not told one by one").hasSizeLessThan(before.size() + 6);
    }

    @Test
    void theHistoryOfTheOneThatWentIsReadOnTheOneThatStayedUntilTheyPart() {
        var twin = twin();
        var read = office.organisations.get(twin);
        office.organisations.change(twin, read, read.withName("Sportvereniging Meerkoeten"));
        var merge = merge(RecordKind.ORGANISATION, town.meerkoeten, twin).merge();
        assertThat(history()).anyMatch(words -> words.contains("van “SV Meerkoeten” in “Sportvereniging Meerkoeten”"));

        office.merges.undo(merge);

        assertThat(history()).noneMatch(words -> words.contains("van “SV Meerkoeten” in “Sportvereniging Meerkoeten”")).anyMatch(words -> words.contains("het samenvoegen met Sportvereniging Meerkoeten ongedaan"));
        assertThat(office.history.ofOrganisation(twin)).extracting(HistoryEntry::words).anyMatch(words -> words.contains("van “SV Meerkoeten” in “Sportvereniging Meerkoeten”"));
    }

    @Test
    void whatLiesInTheBinIsNoCandidate() {
        var twin = twin();
        office.bin.binOrganisations(List.of(twin));

        assertThat(office.merges.compare(RecordKind.ORGANISATION, town.meerkoeten, twin)).isEmpty();
        assertThat(office.duplicates.find(RecordKind.ORGANISATION, Progress.UNWATCHED)).isEmpty();
        assertThat(office.lookalikes.partners(OrganisationDetails.EMPTY.withName("SV Meerkoeten"), town.meerkoeten)).isEmpty();
    }

    @Test
    void whoIsRemovedForGoodTakesWhatWasMergedAlong() {
        var koos = office.person("Koos", "", "Bos");
        var twin = office.person("Koos", "", "Bosch");
        merge(RecordKind.PERSON, koos, twin);
        office.bin.binPeople(List.of(koos));

        office.bin.removeForGood(office.bin.all());

        assertThat(EveryRow.of(office.database).values().stream().flatMap(List::stream)).noneMatch(row -> row.contains("Bosch"));
    }

    @Test
    void anInventedTownGoesWithTheMergesInIt() {
        var one = office.organisations.create(OrganisationDetails.EMPTY.withName("Schaakclub").withKind(office.club()), Origin.SAMPLE);
        var other = office.organisations.create(OrganisationDetails.EMPTY.withName("Schaakclub").withKind(office.club()), Origin.SAMPLE);
        merge(RecordKind.ORGANISATION, one, other);

        new SampleData(office.database, office.changes, TestOffice.CLOCK).remove();

        assertThat(office.merges.all()).isEmpty();
        assertThat(office.organisations.get(town.meerkoeten)).isNotNull();
    }

    @Test
    void aMergeIsListedWithWhoDidItUntilItIsUndone() {
        var merge = merge(RecordKind.ORGANISATION, town.meerkoeten, twin()).merge();

        assertThat(office.merges.into(RecordKind.ORGANISATION, town.meerkoeten)).singleElement().satisfies(summary -> {
            assertThat(summary.lostName()).isEqualTo("SV Meerkoeten");
            assertThat(summary.who()).isEqualTo("Marieke Vos");
            assertThat(summary.isUndoable()).isTrue();
        });
        office.merges.undo(merge);
        assertThat(office.merges.all()).isEmpty();
    }
}
