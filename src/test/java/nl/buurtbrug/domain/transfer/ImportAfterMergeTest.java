package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.merge.MergeResult;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.person.PersonRow;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportAfterMergeTest {

    private static final String HEADER = "Naam;Soort;Postcode;Plaats;E-mail;Contactpersoon;Functie;E-mail contactpersoon";
    private static final String[] LIST = {HEADER,
        "s.v. De Meerkoeten;sportvereniging;9990 AB;Beekerdam;info@meerkoeten.example;Jan de Vries;voorzitter;jan@post.example",
        "Voetbalvereniging Zonnestraal;sportvereniging;9991 CD;Beekerdam;info@zonnestraal.example;J. Vriesema;secretaris;vriesema@post.example"};

    @TempDir
    Path folder;

    private ImportOffice imports;

    @BeforeEach
    void importTheList() {
        imports = new ImportOffice(folder);
        imports.run(LIST);
    }

    private long merge(RecordKind kind) {
        var ids = kind == RecordKind.ORGANISATION ? imports.office.organisations.rows().stream().map(OrganisationRow::id).toList()
                : imports.office.people.rows().stream().map(PersonRow::id).toList();
        var read = imports.office.merges.compare(kind, ids.getFirst(), ids.getLast()).orElseThrow();
        return ((MergeResult.Done) imports.office.merges.merge(read, read.proposal(), "")).merge();
    }

    @Test
    void theSameFileAgainChangesNothingAfterTwoPartnersOfItBecameOne() {
        merge(RecordKind.ORGANISATION);

        assertThat(ImportOffice.decisions(imports.plan(LIST))).containsOnly(RowDecision.SAME);
    }

    @Test
    void theSameFileAgainChangesNothingAfterTwoPeopleOfItBecameOne() {
        merge(RecordKind.PERSON);

        assertThat(ImportOffice.decisions(imports.plan(LIST))).containsOnly(RowDecision.SAME);
    }

    @Test
    void anotherListThatKnowsOnlyTheOldNameFindsTheOneThatStayed() {
        merge(RecordKind.ORGANISATION);

        imports.run("Naam;Postcode;Plaats;Telefoon", "S.V. de meerkoeten;9990 AB;Beekerdam;0199 550 260", "Voetbalvereniging Zonnestraal;9991 CD;Beekerdam;");

        assertThat(imports.office.organisations.rows()).singleElement().satisfies(kept -> assertThat(kept.phone()).isEqualTo("0199 550 260"));
    }

    @Test
    void undoingTheImportKeepsWhatWasMergedAndTellsIt() {
        merge(RecordKind.ORGANISATION);

        var undone = (UndoResult.Undone) imports.imports.undo(imports.imports.history().getFirst().id());

        assertThat(imports.office.organisations.rows()).hasSize(1);
        assertThat(undone.kept()).extracting(KeptRecord::kind).contains(KeptRecord.Kind.ORGANISATION);
    }

    @Test
    void someoneTheImportMadeStaysWhenSomeoneTypedWentUpInThem() {
        var typed = imports.office.person("Jan", "de", "Vries");
        var jan = imports.office.people.rows().stream().map(PersonRow::id).min(Comparator.naturalOrder()).orElseThrow();
        var read = imports.office.merges.compare(RecordKind.PERSON, jan, typed).orElseThrow();
        imports.office.merges.merge(read, Map.of(), "");

        imports.imports.undo(imports.imports.history().getFirst().id());

        assertThat(imports.office.people.rows()).extracting(PersonRow::id).containsExactly(jan);
    }

    @Test
    void afterTheMergeIsUndoneTheImportCanBeTakenBackWhole() {
        imports.office.merges.undo(merge(RecordKind.ORGANISATION));
        imports.office.merges.undo(merge(RecordKind.PERSON));

        var undone = (UndoResult.Undone) imports.imports.undo(imports.imports.history().getFirst().id());

        assertThat(undone.kept()).isEmpty();
        assertThat(imports.office.organisations.rows()).isEmpty();
        assertThat(imports.office.people.rows()).isEmpty();
    }
}
