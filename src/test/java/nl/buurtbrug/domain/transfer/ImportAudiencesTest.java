package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.domain.organisation.TagSummary;
import nl.buurtbrug.domain.transfer.mapping.ListField;
import nl.buurtbrug.domain.transfer.mapping.RecordField;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Existing;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.New;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning;
import nl.buurtbrug.domain.transfer.plan.FieldChange;
import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.domain.transfer.row.UnknownWord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportAudiencesTest {

    @TempDir
    private Path folder;

    private ImportOffice office;
    private long parents;
    private long elderly;

    @BeforeEach
    void openTheOffice() {
        office = new ImportOffice(folder);
        parents = office.office.audiences.createGroup("ouders");
        elderly = office.office.audiences.createGroup("ouderen");
        office.office.audiences.createGroup("leerlingen/studenten");
    }

    private List<String> opened() {
        return office.office.audiences.accesses().stream().map(AccessSummary::audienceGroup).sorted().toList();
    }

    private List<String> tags() {
        return office.office.lists.tags().stream().map(TagSummary::name).toList();
    }

    private List<String> groups() {
        return office.office.audiences.groups().stream().map(ListEntry::name).toList();
    }

    private ImportPlan plan(Path file, WordMeaning... words) {
        var source = office.imports.open(file);
        return office.imports.plan(source, office.imports.propose(source).mapping().withWords(List.of(words)), Progress.UNWATCHED);
    }

    @Test
    void severalGroupsInACellAreOpenedByThePartner() {
        office.run("Organisatie;Doelgroepen", "De Brug;ouders, senioren", "De Sluis;Ouders en ouderen", "De Linde;leerlingen/studenten");

        assertThat(opened()).containsExactly("leerlingen/studenten", "ouderen", "ouderen", "ouders", "ouders");
        assertThat(tags()).isEmpty();
        assertThat(office.office.audiences.accesses()).allSatisfy(access -> assertThat(access.details()).isEqualTo(AccessDetails.unknown(access.audienceGroupId())));
    }

    @Test
    void whatAPartnerOpensAlreadyIsNotOpenedAgain() {
        var list = new String[] {"Organisatie;Doelgroepen", "De Brug;ouders", "De Brug;ouders, ouderen"};
        office.run(list);
        assertThat(opened()).containsExactly("ouderen", "ouders");

        assertThat(ImportOffice.decisions(office.plan(list))).containsOnly(RowDecision.SAME);
        var plan = office.plan("Organisatie;Doelgroepen", "De Brug;ouders, leerlingen/studenten");
        assertThat(plan.rows().getFirst().changes()).containsExactly(new FieldChange(RecordField.AUDIENCES, "", "leerlingen/studenten"));
    }

    @Test
    void aGroupOnNoListIsAskedAboutOnceAndRemembered() {
        var file = office.file("Organisatie;Doelgroep", "De Brug;opa's", "De Sluis;opa's, ouders");
        var source = office.imports.open(file);
        var unknown = office.imports.unknownWords(source, office.imports.propose(source).mapping());
        assertThat(unknown.words()).extracting(UnknownWord::list, UnknownWord::word, UnknownWord::rows)
                .containsExactly(tuple(ListField.AUDIENCE, "opa's", 2));
        assertThat(unknown.groups()).extracting(value -> value.name()).contains("ouders", "ouderen");

        office.imports.run(plan(file, new WordMeaning(ListField.AUDIENCE, "opa's", new Existing(Long.toString(elderly)))), 0, Progress.UNWATCHED);

        assertThat(opened()).containsExactly("ouderen", "ouderen", "ouders");
        assertThat(tags()).isEmpty();
        assertThat(office.imports.unknownWords(source, office.imports.propose(source).mapping()).words()).extracting(word -> word.proposal().orElseThrow())
                .containsExactly(new Existing(Long.toString(elderly)));
    }

    @Test
    void aGroupNobodyChoseForBecomesATagWithAWord() {
        var plan = office.plan("Organisatie;Doelgroep", "De Brug;opa's");
        office.run(plan);

        assertThat(tags()).containsExactly("opa's");
        assertThat(plan.rows().getFirst().reasons()).extracting(reason -> reason.messageKey()).containsExactly("import.remark.audienceAsTag");
    }

    @Test
    void aNewGroupIsMadeOnceAndGoesWithTheImportThatMadeIt() {
        var file = office.file("Organisatie;Doelgroep", "De Brug;opa's", "De Sluis;Opa's");
        var done = (ImportResult.Done) office.imports.run(plan(file, new WordMeaning(ListField.AUDIENCE, "opa's", new New())), 0, Progress.UNWATCHED);
        assertThat(groups()).containsOnlyOnce("opa's");
        assertThat(opened()).containsExactly("opa's", "opa's");

        office.imports.undo(done.run());

        assertThat(groups()).doesNotContain("opa's");
        assertThat(opened()).isEmpty();
        assertThat(office.office.organisations.rows()).isEmpty();
    }

    @Test
    void undoClosesWhatAPartnerThatWasThereGotAndLeavesTheRest() {
        var club = office.office.organisation("De Brug");
        office.office.audiences.add(club, AccessDetails.unknown(parents));
        var done = office.run("Organisatie;Doelgroepen", "De Brug;ouders, ouderen");
        assertThat(opened()).containsExactly("ouderen", "ouders");

        assertThat(office.imports.undo(done.run())).isInstanceOfSatisfying(UndoResult.Undone.class, undone -> assertThat(undone.kept()).isEmpty());

        assertThat(opened()).containsExactly("ouders");
    }

    @Test
    void whatSomebodyAddedToAnAudienceStaysWithItsPartner() {
        var done = office.run("Organisatie;Doelgroepen", "De Brug;ouders");
        var access = office.office.audiences.accesses().getFirst();
        office.office.audiences.change(access, new AccessDetails(parents, AccessKind.VISITORS, 40, Trust.HIGH, ""));

        assertThat(office.imports.undo(done.run())).isInstanceOfSatisfying(UndoResult.Undone.class,
                undone -> assertThat(undone.kept()).extracting(KeptRecord::name).containsExactly("De Brug"));

        assertThat(office.office.audiences.accesses()).singleElement().satisfies(kept -> assertThat(kept.sizeEstimate()).isEqualTo(40));
    }
}
