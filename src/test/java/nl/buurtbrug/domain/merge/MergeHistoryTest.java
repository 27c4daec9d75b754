package nl.buurtbrug.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.buurtbrug.domain.extra.ExtraFieldDetails;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.history.HistoryEntry;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class MergeHistoryTest {

    private final TestOffice office = new TestOffice();
    private final Twins twins = new Twins(office);

    private List<String> history() {
        return office.history.ofOrganisation(twins.meerkoeten).stream().map(HistoryEntry::words).toList();
    }

    @Test
    void theHistoryTellsTheMergeInOneSentenceAndWhatItChanged() {
        var twin = twins.twin();
        office.affiliations.add(office.person("Koos", "", "Bos"), twin, AffiliationDetails.ofRole("materiaalman"));
        var before = history();
        var read = twins.compare(twins.meerkoeten, twin);
        office.merges.merge(read, Map.of(RecordField.EMAIL, Side.SECOND), "");

        var told = history();

        assertThat(told.stream().filter(words -> words.contains("SV Meerkoeten"))).singleElement().asString().endsWith("voegde SV Meerkoeten hiermee samen.");
        assertThat(told.stream().filter(words -> words.contains("info@demeerkoeten.example"))).hasSize(1);
        assertThat(told).as("roles and steps that moved are not told one by one").hasSizeLessThan(before.size() + 6);
    }

    @Test
    void theHistoryTellsWhatWasChosenForAnExtraFieldAndThatItWasPutBack() {
        var twin = twins.twin();
        var color = new OwnField(office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Kleur", ExtraType.TEXT)), "Kleur");
        var motto = new OwnField(office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Leus", ExtraType.TEXT)), "Leus");
        twins.give(twins.meerkoeten, ExtraValues.NONE.with(color.id(), "rood"));
        twins.give(twin, ExtraValues.NONE.with(color.id(), "groen").with(motto.id(), "Altijd mee"));
        var read = twins.compare(twins.meerkoeten, twin);

        var merge = ((MergeResult.Done) office.merges.merge(read, Map.of(color, Side.SECOND, motto, Side.SECOND), "")).merge();

        var told = history();
        assertThat(told.stream().filter(words -> words.contains("van “rood” in “groen”"))).hasSize(1);
        assertThat(told.stream().filter(words -> words.contains("Leus") && words.contains("vulde") && words.contains("Altijd mee"))).as("once by the twin, once by the merge").hasSize(2);
        assertThat(told).noneMatch(words -> words.contains("leeg"));
        office.merges.undo(merge);
        assertThat(history().stream().filter(words -> words.contains("van “groen” in “rood”"))).hasSize(1);
        assertThat(office.history.ofOrganisation(twin)).extracting(HistoryEntry::words).filteredOn(words -> words.contains("Leus")).as("only when it was filled in").hasSize(1);
    }

    @Test
    void theHistoryOfTheOneThatWentIsReadOnTheOneThatStayedUntilTheyPart() {
        var twin = twins.twin();
        var read = office.organisations.get(twin);
        office.organisations.change(twin, read, read.withName("Sportvereniging Meerkoeten"));
        var merge = twins.merge(RecordKind.ORGANISATION, twins.meerkoeten, twin).merge();
        assertThat(history()).anyMatch(words -> words.contains("van “SV Meerkoeten” in “Sportvereniging Meerkoeten”"));

        office.merges.undo(merge);

        assertThat(history()).noneMatch(words -> words.contains("van “SV Meerkoeten” in “Sportvereniging Meerkoeten”")).anyMatch(words -> words.contains("het samenvoegen met Sportvereniging Meerkoeten ongedaan"));
        assertThat(office.history.ofOrganisation(twin)).extracting(HistoryEntry::words).anyMatch(words -> words.contains("van “SV Meerkoeten” in “Sportvereniging Meerkoeten”"));
    }
}
