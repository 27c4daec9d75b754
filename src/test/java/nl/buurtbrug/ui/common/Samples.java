package nl.buurtbrug.ui.common;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.Problem;
import org.controlsfx.control.SearchableComboBox;

/// Pages that hold every part of the vocabulary, to look at and to test the stylesheet with.
public final class Samples {

    private record Row(int id, String name, String kind, String town, Badge stage, String last) {
    }

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T13:32:00Z"), ZoneOffset.UTC);
    private static final Badge ACTIVE = new Badge(Icon.ACTIVE, "Actief", Tone.SUCCESS);
    private static final Badge IN_TALKS = new Badge(Icon.IN_TALKS, "In gesprek", Tone.INFO);

    private Samples() {
    }

    public static Parent list() {
        var rows = FXCollections.<Row>observableArrayList();
        var names = List.of("obs De Klimboom", "Buurthuis De Kajuit", "Gemeente Beekerdam", "Toneelgroep Het Doek", "Turnclub Lenig", "Wijkvereniging Molenwijk");
        IntStream.range(0, 40).forEach(i -> rows.add(new Row(i, names.get(i % 6), "sportvereniging", "Molenwijk", i % 3 == 0 ? IN_TALKS : ACTIVE, "di 17 nov")));
        var ticks = new Ticks<Integer>();
        var table = DataTable.sortingItself("Partners", RowHeight.DENSE, rows);
        table.ticking(ticks, Row::id, () -> rows.stream().map(Row::id).toList(), Row::name);
        table.column("organisation.name", Row::name).styled("name").width(216);
        table.column("organisation.city", Row::kind).muted().width(152);
        table.column("organisation.city", Row::town).width(106);
        table.badges("organisation.name", Row::stage).width(104);
        table.column("organisation.name", Row::last).right().width(104);
        ticks.toggle(0);
        ticks.toggle(9);
        table.getSelectionModel().select(5);
        var head = new PageHead(Texts.title("Lopende partners")).actions(new SearchField(Icon.FILTER, "Zoek op naam, plaats, persoon"), new ColumnMenu(table),
                Buttons.icon(Icon.PRINT, "Afdrukken", () -> { }));
        var bar = new HBox(Texts.styled("2 geselecteerd", "strong"), Buttons.flat(Icon.STAGE, "Fase", () -> { }), Buttons.flat(Icon.TAG, "Label", () -> { }),
                Buttons.flat(Icon.PRINT, "Afdrukken", () -> { }), Texts.gap(), Buttons.icon(Icon.CLOSE, "Niets kiezen", () -> { }));
        bar.getStyleClass().add("action-bar");
        var foot = new HBox(Texts.muted("132 van 412 partners. Fase: In gesprek of Actief."));
        foot.getStyleClass().add("table-foot");
        var page = new BorderPane(new BorderPane(table, new VBox(head, bar), null, foot, null));
        page.setLeft(facets());
        return page;
    }

    private static VBox facets() {
        var chosen = FXCollections.observableSet("In gesprek", "Actief");
        var stage = new Facet<>("Fase", chosen, hidden -> "Nog %d fasen".formatted(hidden));
        stage.show(List.of(option("In beeld", 148), option("Benaderd", 74), option("In gesprek", 46), option("Actief", 86), option("Slapend", 39)));
        var kind = new Facet<>("Soort", FXCollections.<String>observableSet(), hidden -> "Nog %d soorten".formatted(hidden));
        kind.show(List.of(option("sportvereniging", 34), option("buurt-/wijkvereniging", 27), option("school", 22), option("werkgever", 1240), option("zorg", 3), option("politie", 1)));
        var closed = new Facet<>("Wijk", FXCollections.<String>observableSet(), hidden -> "Nog %d wijken".formatted(hidden));
        closed.setExpanded(false);
        var facets = new VBox(new HBox(Texts.strong("Verfijnen"), Texts.gap(), Buttons.link("Wissen", () -> { })), stage, kind, closed);
        facets.getStyleClass().add("facets");
        return facets;
    }

    private static FacetOption<String> option(String value, long count) {
        return new FacetOption<>(value, value, count);
    }

    public static Parent record() {
        var head = new PageHead(Texts.title("s.v. De Meerkoeten")).beside(Chips.chip(new Badge(Icon.ACTIVE, "Actief sinds 12 mrt 2025", Tone.SUCCESS)))
                .actions(Buttons.primary(Icon.PHONE, "Contact vastleggen", () -> { }), Buttons.plain(Icon.PRINT, "Afdrukken", () -> { }), Buttons.more("Meer"))
                .facts(Texts.fact(Icon.SPORT, "Sportvereniging"), Texts.fact(Icon.ADDRESS, "Molenwijk, Sportlaan 4"), Texts.fact(Icon.STAFF, "Marieke Vos"));
        var people = new Card("Mensen").counting(Chips.count("3")).with(Buttons.link("Toevoegen", () -> { }));
        for (var name : List.of("Bram van der Meer", "Aylin Demir", "Gerrit-Jan de Haan")) {
            people.containing(Card.row(new VBox(Texts.strong(name), Texts.caption("Voorzitter")), Texts.gap(), Texts.muted("06-00 41 27 36"),
                    Buttons.icon(Icon.PHONE, "Bellen", () -> { })));
        }
        var main = new Card("Gegevens").with(new Pills<>("Soort", List.of("Alles", "Contact", "Fasen", "Wijzigingen"), words -> words)).containing(Card.body(form()));
        HBox.setHgrow(main, Priority.ALWAYS);
        var chips = new FlowPane(8, 8, Chips.chip("jeugd"), Chips.chip(IN_TALKS), Chips.chip(new Badge(Icon.QUIET, "68 dagen stil", Tone.WARNING)),
                Chips.chip(new Badge(Icon.LATE, "4 dagen te laat", Tone.DANGER)), Chips.chip(new Badge(Icon.TAG, "eigen", Tone.ACCENT)));
        var side = new VBox(12, people, new Card("Labels").containing(Card.body(chips, EmptyState.small("Nog geen labels. Kies er een."))));
        side.setMinWidth(380);
        var page = new VBox(head, new HBox(16, main, side));
        page.getStyleClass().add("page");
        return page;
    }

    private static Form form() {
        var form = new Form();
        form.add("organisation.name", new TextField("s.v. De Meerkoeten"), 8);
        form.add("organisation.city", new ComboBox<>(FXCollections.observableArrayList("Beekerdam")), 4).getSelectionModel().selectFirst();
        form.required("organisation.name").help("organisation.name", "Deze naam komt boven uw overzichten op papier.");
        var date = new DateField(CLOCK);
        date.setText("31-11-2026");
        form.add("place.partners", date, 4);
        form.add("table.columns", new SearchableComboBox<>(FXCollections.observableArrayList("Marieke Vos", "Joost Terpstra")), 4);
        form.add("action.save", new Spinner<>(1, 9, 1), 4);
        form.add("action.close", new ChoiceBox<>(FXCollections.observableArrayList("Bewaren")), 6).getSelectionModel().selectFirst();
        form.add("action.clear", new TextArea("De kantine is vrij op zaterdag 13 maart."), 6).setPrefRowCount(3);
        var ticked = new CheckBox("Hoofdcontact");
        ticked.setSelected(true);
        var none = new CheckBox("Sleutelfiguur");
        var radio = new RadioButton("Nee, iedereen op dit account kan erbij");
        radio.setSelected(true);
        form.addNode(new HBox(16, ticked, none, radio, new RadioButton("Ja")), 12);
        form.show(List.of(new Problem("place.partners", "problem.required"), new Problem("organisation.name", "problem.tooLong"), new Problem("app.name", "problem.required")));
        return form;
    }

    public static Parent wizard() {
        var stepper = new Stepper(List.of("Bestand", "Kolommen", "Plan", "Klaar"), _ -> { });
        stepper.show(1);
        var progress = new ProgressBar(0.62);
        progress.setAccessibleText("Importeren");
        var page = new VBox(new PageHead(Texts.title("Lijst importeren")).beside(Texts.muted("verenigingen.csv, 318 rijen")).actions(stepper),
                new Hint(Tone.INFO, "De kolommen lijken op Verenigingenlijst gemeente, bewaard op 14 april. Er is nog niets opgeslagen.", Buttons.link("Andere indeling", () -> { })),
                new Hint(Tone.WARNING, "Nog 9 twijfels en 5 geweigerde rijen. U mag ze ook overslaan."), new Hint(Tone.DANGER, "De lijst is niet opgeslagen. Het bestand is nog open in Excel."),
                new Hint(Tone.SUCCESS, "275 partners zijn opgeslagen."), new Hint(Tone.NEUTRAL, "U kunt een bestand ook naar dit venster slepen."), progress,
                new HBox(8, Buttons.plain("Vorige", () -> { }), Buttons.primary("Verder naar het plan", () -> { }), disabled()),
                new Label(DateInput.read("31-11-2026", LocalDate.now(CLOCK)).toString()));
        page.getStyleClass().add("page");
        var whole = new BorderPane(page);
        whole.setRight(new SidePanel("Contact vastleggen", () -> { }, new VBox(Texts.strong("Met wie?"), new CheckBox("Bram van der Meer"), form()),
                Buttons.primary("Vastleggen", () -> { }), Buttons.plain("Annuleren", () -> { }), Texts.gap(), Buttons.key("Ctrl+Enter")));
        return whole;
    }

    private static Button disabled() {
        var button = Buttons.plain(Icon.UNDO, "Ongedaan maken", () -> { });
        button.setDisable(true);
        return button;
    }

    public static Parent empty() {
        return new EmptyState("Hier komen uw partners",
                "Clubs, scholen, wijkverenigingen en andere organisaties waarmee u samenwerkt. Bij elke partner ziet u de mensen, de contacten en de activiteiten.")
                .way(Icon.IMPORT, "Een lijst importeren", "Hebt u al een lijst in Excel of een csv-bestand? U ziet eerst wat er gebeurt.", Buttons.primary("Bestand kiezen", () -> { }))
                .way(Icon.ADD, "Een partner toevoegen", "Begin met één partner die u vaak spreekt. Alleen de naam en de soort zijn nodig.", Buttons.plain("Partner toevoegen", () -> { }))
                .way(Icon.LOOK, "Rondkijken", "Bekijk Buurtbrug met verzonnen gegevens. U haalt ze in één keer weer weg.", Buttons.plain("Voorbeelden laden", () -> { }))
                .hint("U kunt een bestand ook naar dit venster slepen.");
    }
}
