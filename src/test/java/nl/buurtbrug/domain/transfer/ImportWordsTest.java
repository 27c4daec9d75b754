package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.transfer.mapping.ListField;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Existing;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.New;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Nothing;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning;
import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.domain.transfer.row.UnknownWord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportWordsTest {

    private static final String[] LIST = {"Organisatie;Soort;Fase", "Vlietland;Supportersclubje;lopend contact", "De Brug;supportersclubje;", "Zon;Sportverenging;Actief"};

    @TempDir
    private Path folder;

    private ImportOffice office;

    @BeforeEach
    void openTheOffice() {
        office = new ImportOffice(folder);
    }

    private ImportPlan plan(List<WordMeaning> words) {
        var source = office.imports.open(office.file(LIST));
        return office.imports.plan(source, office.imports.propose(source).mapping().withWords(words), Progress.UNWATCHED);
    }

    private List<UnknownWord> unknown() {
        var source = office.imports.open(office.file(LIST));
        return office.imports.unknownWords(source, office.imports.propose(source).mapping()).words();
    }

    private List<String> kinds() {
        return office.office.lists.kinds().stream().map(ListEntry::name).toList();
    }

    @Test
    void wordsOnNoListAreFoundWithTheirRowsAndWhatTheyAreLikely() {
        assertThat(unknown()).extracting(UnknownWord::word).containsExactly("Supportersclubje", "Sportverenging", "lopend contact");
        assertThat(unknown()).extracting(UnknownWord::rows).containsExactly(2, 1, 1);
        assertThat(unknown().get(1).proposal()).hasValue(new Existing(Long.toString(office.club)));
    }

    @Test
    void aWordBecomesTheValueThatWasChosenAndThePlanSaysSo() {
        var plan = plan(List.of(new WordMeaning(ListField.KIND, "Supportersclubje", new Existing(Long.toString(office.club))),
                new WordMeaning(ListField.STAGE, "Lopend contact", new Existing("IN_TALKS"))));

        office.imports.run(plan, 0, Progress.UNWATCHED);

        assertThat(plan.rows().getFirst().reasons()).extracting(reason -> reason.text()).anyMatch(text -> text.contains("Supportersclubje"));
        assertThat(office.office.organisations.rows()).filteredOn(row -> row.name().equals("De Brug")).singleElement()
                .satisfies(row -> assertThat(office.office.organisations.get(row.id()).kind()).isEqualTo(office.club));
    }

    @Test
    void whatWasSaidIsRememberedForTheNextFile() {
        office.imports.run(plan(List.of(new WordMeaning(ListField.KIND, "Supportersclubje", new Existing(Long.toString(office.club))),
                new WordMeaning(ListField.STAGE, "lopend contact", new Nothing()))), 0, Progress.UNWATCHED);

        assertThat(unknown()).filteredOn(word -> word.word().equals("Supportersclubje")).extracting(word -> word.proposal().orElseThrow()).containsExactly(new Existing(Long.toString(office.club)));
        assertThat(unknown()).filteredOn(word -> word.list() == ListField.STAGE).extracting(word -> word.proposal().orElseThrow()).containsExactly(new Nothing());
        assertThat(office.plan(LIST).rows()).extracting(row -> row.decision()).containsOnly(RowDecision.SAME);
    }

    @Test
    void aNewKindIsMadeOnceAndGoesWithTheImportThatMadeIt() {
        var done = (ImportResult.Done) office.imports.run(plan(List.of(new WordMeaning(ListField.KIND, "Supportersclubje", new New()))), 0, Progress.UNWATCHED);

        assertThat(kinds()).containsOnlyOnce("Supportersclubje");
        office.imports.undo(done.run());
        assertThat(kinds()).doesNotContain("Supportersclubje");
        assertThat(office.office.organisations.rows()).isEmpty();
    }

    @Test
    void aWordThatIsLeftEmptyIsNeitherValueNorLabel() {
        office.imports.run(plan(List.of(new WordMeaning(ListField.KIND, "Supportersclubje", new Nothing()), new WordMeaning(ListField.STAGE, "lopend contact", new Nothing()),
                new WordMeaning(ListField.KIND, "Sportverenging", new Nothing()))), 0, Progress.UNWATCHED);

        assertThat(office.office.lists.tags()).isEmpty();
    }
}
