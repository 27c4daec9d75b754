package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.extra.ExtraFieldDetails;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ExistingValue;
import nl.buurtbrug.domain.transfer.mapping.ExtraTarget;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.mapping.ListField;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning;
import nl.buurtbrug.domain.transfer.plan.FieldChange;
import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtraImportTest {

    private static final String[] LIST = {"Organisatie;Clubkleur;Leden;Lid sinds;Competitie",
        "De Meer;rood-wit;1.250;1-2-2019;zaterdag", "De Brug;;12,5;;zondag", "De Zon;blauw;0;2020-03-04;zaterdag", "De Kajuit;groen;7;31-12-1898;zondag"};

    @TempDir
    private Path folder;

    private ImportOffice office;

    @BeforeEach
    void openTheOffice() {
        office = new ImportOffice(folder);
    }

    private ImportMapping proposed(String... list) {
        return office.imports.propose(office.imports.open(office.file(list))).mapping();
    }

    /// With every column that fits nowhere as the extra field that could be made of it.
    private ImportMapping placed(String... list) {
        var proposal = office.imports.propose(office.imports.open(office.file(list)));
        var mapping = proposal.mapping();
        for (var column : proposal.columns()) {
            if (column.field() == TargetField.SKIP) {
                mapping = mapping.withExtra(column.column(), proposal.toMake().get(column.column()));
            }
        }
        return mapping;
    }

    private ImportPlan plan(ImportMapping mapping, String... list) {
        return office.imports.plan(office.imports.open(office.file(list)), mapping, Progress.UNWATCHED);
    }

    private ImportResult.Done run(ImportMapping mapping, String... list) {
        return office.run(plan(mapping, list));
    }

    private long field(String name, ExtraType type) {
        return office.office.extraFields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, name, type));
    }

    private List<String> fields() {
        return office.office.extraFields.fields().all().stream().map(field -> field.name() + " " + field.type()).toList();
    }

    private ExtraFieldSummary named(String name) {
        return office.office.extraFields.fields().named(ExtraSubject.ORGANISATION, name).orElseThrow();
    }

    private long organisation(String name) {
        return office.office.organisations.rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow().id();
    }

    /// What an organisation has, by the names of the fields, in words.
    private Map<String, String> of(String organisation) {
        var values = office.office.extras.of(ExtraSubject.ORGANISATION, organisation(organisation));
        return office.office.extraFields.fields().all().stream().filter(field -> !values.of(field.id()).isEmpty())
                .collect(Collectors.toMap(ExtraFieldSummary::name, field -> field.words(values.of(field.id()))));
    }

    @Test
    void theTypeOfANewFieldIsProposedFromItsValues() {
        var proposal = office.imports.propose(office.imports.open(office.file(LIST)));

        assertThat(proposal.toMake().subList(1, 5)).extracting(ExtraTarget::type).containsExactly(ExtraType.TEXT, ExtraType.NUMBER, ExtraType.DATE, ExtraType.CHOICE);
        assertThat(proposal.toMake()).extracting(ExtraTarget::subject).containsOnly(ExtraSubject.ORGANISATION);
    }

    @Test
    void columnsThatFitNowhereBecomeFieldsWithTheirValues() {
        run(placed(LIST), LIST);

        assertThat(fields()).containsExactlyInAnyOrder("Clubkleur TEXT", "Leden NUMBER", "Lid sinds DATE", "Competitie CHOICE");
        assertThat(of("De Meer")).isEqualTo(Map.of("Clubkleur", "rood-wit", "Leden", "1.250", "Lid sinds", "1 feb 2019", "Competitie", "zaterdag"));
        assertThat(of("De Brug")).isEqualTo(Map.of("Leden", "12,5", "Competitie", "zondag"));
        assertThat(of("De Zon")).containsEntry("Leden", "0");
        assertThat(of("De Kajuit")).containsEntry("Lid sinds", "31 dec 1898");
        assertThat(named("Competitie").choices()).extracting(ListEntry::name).containsExactly("zaterdag", "zondag");
    }

    @Test
    void theSameFileAgainIsRecognisedByTheNamesOfTheFieldsAndChangesNothing() {
        run(placed(LIST), LIST);

        var again = office.plan(LIST);

        assertThat(again.mapping().columns().subList(1, 5)).extracting(choice -> choice.extra().orElseThrow().id() > 0).containsOnly(true);
        assertThat(ImportOffice.decisions(again)).containsOnly(RowDecision.SAME);
    }

    @Test
    void anImportThatIsUndoneTakesItsFieldsAndChoicesWithIt() {
        var done = run(placed(LIST), LIST);

        office.imports.undo(done.run());

        assertThat(fields()).isEmpty();
        assertThat(office.office.organisations.rows()).isEmpty();
    }

    @Test
    void undoPutsOldValuesBackAndKeepsAFieldThatIsUsedElsewhere() {
        run(placed(LIST), LIST);
        office.office.organisation("De Haven");
        var list = new String[] {"Organisatie;Clubkleur;Competitie", "De Meer;geel;woensdag", "De Brug;paars;zondag"};
        var mapping = proposed(list);
        var done = run(mapping.withExisting(1, ExistingValue.OVERWRITE).withExisting(2, ExistingValue.OVERWRITE), list);
        assertThat(of("De Meer")).containsEntry("Clubkleur", "geel").containsEntry("Competitie", "woensdag");

        office.imports.undo(done.run());

        assertThat(of("De Meer")).containsEntry("Clubkleur", "rood-wit").containsEntry("Competitie", "zaterdag");
        assertThat(of("De Brug")).doesNotContainKey("Clubkleur");
        assertThat(named("Competitie").choices()).extracting(ListEntry::name).containsExactly("zaterdag", "zondag");
    }

    @Test
    void whatSomeoneChangedSinceStaysAndIsListed() {
        var done = run(placed(LIST), LIST);
        var id = organisation("De Meer");
        var before = office.office.extras.of(ExtraSubject.ORGANISATION, id);
        office.office.extras.change(ExtraSubject.ORGANISATION, id, before, before.with(named("Clubkleur").id(), "oranje"));

        var undone = (UndoResult.Undone) office.imports.undo(done.run());

        assertThat(undone.kept()).extracting(KeptRecord::name).containsExactly("De Meer");
        assertThat(of("De Meer")).containsEntry("Clubkleur", "oranje").containsEntry("Leden", "1.250");
        assertThat(office.office.organisations.rows()).hasSize(1);
    }

    @Test
    void thePlanShowsTheOldValueAndTheNewOne() {
        run(placed(LIST), LIST);
        var list = new String[] {"Organisatie;Leden;Lid sinds", "De Meer;1300;3-4-2020"};

        var plan = plan(proposed(list).withExisting(1, ExistingValue.OVERWRITE).withExisting(2, ExistingValue.OVERWRITE), list);

        assertThat(plan.rows().getFirst().changes()).extracting(FieldChange::name, FieldChange::before, FieldChange::after).containsExactly(
                tuple("Leden", "1.250", "1.300"), tuple("Lid sinds", "1 feb 2019", "3 apr 2020"));
    }

    @Test
    void eachColumnSaysWhetherItFillsOverwritesOrMayEmpty() {
        run(placed(LIST), LIST);
        var list = new String[] {"Organisatie;Clubkleur;Leden;Competitie", "De Meer;geel;5;"};

        run(proposed(list).withExisting(2, ExistingValue.OVERWRITE).withExisting(3, ExistingValue.MAY_EMPTY), list);

        assertThat(of("De Meer")).containsEntry("Clubkleur", "rood-wit").containsEntry("Leden", "5").doesNotContainKey("Competitie");
    }

    @Test
    void whatIsKeptThoughTheListSaysSomethingElseIsTold() {
        run(placed(LIST), LIST);

        var plan = office.plan("Organisatie;Clubkleur", "De Meer;geel");

        assertThat(plan.rows().getFirst().decision()).isEqualTo(RowDecision.SAME);
        assertThat(plan.rows().getFirst().reasons()).extracting(reason -> reason.text()).anyMatch(text -> text.contains("Clubkleur"));
    }

    @Test
    void aRowWithWhatIsNoNumberOrDateIsRefusedUnlessItMayGoIntoTheNote() {
        field("Leden", ExtraType.NUMBER);
        field("Lid sinds", ExtraType.DATE);
        var list = new String[] {"Organisatie;Leden;Lid sinds", "De Meer;veel;1-2-2019", "De Brug;3;lang geleden"};

        var refusing = office.plan(list);
        assertThat(ImportOffice.decisions(refusing)).containsOnly(RowDecision.REFUSED);
        assertThat(refusing.rows().getFirst().reasons().getFirst().text()).contains("veel", "Leden");

        var mapping = proposed(list);
        for (int i = 1; i <= 2; i++) {
            mapping = mapping.withExtra(i, mapping.columns().get(i).extra().orElseThrow().withUnfitToNote(true));
        }
        run(mapping, list);
        assertThat(office.office.organisations.get(organisation("De Meer")).note()).isEqualTo("Leden: veel");
        assertThat(of("De Brug")).isEqualTo(Map.of("Leden", "3"));
        assertThat(office.office.organisations.get(organisation("De Brug")).note()).isEqualTo("Lid sinds: lang geleden");
    }

    @Test
    void aWordThatIsNoChoiceIsAskedAboutOnceAndRemembered() {
        var league = field("Competitie", ExtraType.CHOICE);
        var saturday = office.office.extraFields.addChoice(league, "zaterdag");
        var list = new String[] {"Organisatie;Competitie", "De Meer;zat.", "De Brug;Zaterdag", "De Zon;geen idee"};
        var source = office.imports.open(office.file(list));
        var mapping = office.imports.propose(source).mapping();
        assertThat(office.imports.unknownWords(source, mapping).words()).extracting(word -> word.word()).containsExactlyInAnyOrder("zat.", "geen idee");

        run(mapping.withWords(List.of(new WordMeaning(ListField.CHOICE, league, "zat.", new WordMeaning.Existing(Long.toString(saturday))),
                new WordMeaning(ListField.CHOICE, league, "geen idee", new WordMeaning.Nothing()))), list);

        assertThat(of("De Meer")).containsEntry("Competitie", "zaterdag");
        assertThat(of("De Brug")).containsEntry("Competitie", "zaterdag");
        assertThat(of("De Zon")).isEmpty();
        assertThat(named("Competitie").choices()).hasSize(1);
        assertThat(ImportOffice.decisions(office.plan(list))).containsOnly(RowDecision.SAME);
    }

    @Test
    void aWordThatNobodyExplainedIsAddedToTheChoicesAndThePlanSaysSo() {
        field("Competitie", ExtraType.CHOICE);

        var plan = office.plan("Organisatie;Competitie", "De Meer;woensdag");
        office.run(plan);

        assertThat(plan.rows().getFirst().reasons()).extracting(reason -> reason.text()).anyMatch(text -> text.contains("woensdag"));
        assertThat(named("Competitie").choices()).extracting(ListEntry::name).containsExactly("woensdag");
    }

    @Test
    void aLockedColumnStaysLockedAlsoWhenAFieldIsCalledLikeIt() {
        office.office.database.write(session -> session.createNativeMutationQuery(
                "insert into extra_field (id, version, subject, name, type, place, active) values (9001, 0, 'ORGANISATION', 'Nationaliteit', 'TEXT', 1, true)").executeUpdate());

        assertThat(proposed("Organisatie;Nationaliteit", "De Meer;Nederlandse").columns().get(1).field()).isEqualTo(TargetField.FORBIDDEN);
    }

    @Test
    void aKeptProfileFindsItsFieldAlsoUnderAnotherName() {
        var list = new String[] {"Organisatie;Kleurtje", "De Meer;rood"};
        var color = field("Clubkleur", ExtraType.TEXT);
        office.imports.saveProfile("Clubs", proposed(list).withExtra(1, ExtraTarget.of(named("Clubkleur"))));
        office.office.extraFields.rename(color, "Kleur van de club");

        office.run(list);

        assertThat(of("De Meer")).isEqualTo(Map.of("Kleur van de club", "rood"));
    }

    @Test
    void fieldsOfPeopleAreFilledFromAListOfPeople() {
        var card = office.office.extraFields.create(new ExtraFieldDetails(ExtraSubject.PERSON, "Kaart", ExtraType.TEXT));

        office.run("Voornaam;Achternaam;Organisatie;Kaart", "Jan;Bos;De Meer;geel");

        assertThat(office.office.extras.all(ExtraSubject.PERSON).values()).containsExactly(ExtraValues.NONE.with(card, "geel"));
        assertThat(ImportOffice.decisions(office.plan("Voornaam;Achternaam;Organisatie;Kaart", "Jan;Bos;De Meer;geel"))).containsOnly(RowDecision.SAME);
    }

    @Test
    void aFieldThatCannotBeMadeIsSaid() {
        for (int i = 0; i < ExtraFieldDetails.MOST; i++) {
            field("Veld " + (char) ('A' + i / 26) + (char) ('a' + i % 26), ExtraType.TEXT);
        }

        assertThat(office.imports.extraProblem(placed(LIST)).orElseThrow()).contains("Clubkleur", "40");
    }

    @Test
    void aListWithoutExtraFieldsReadsNoneOfThem() {
        assertThat(office.plan("Organisatie;Plaats", "De Meer;Beekerdam").mapping().hasExtras()).isFalse();
    }
}
