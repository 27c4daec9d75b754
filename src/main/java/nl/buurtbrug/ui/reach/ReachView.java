package nl.buurtbrug.ui.reach;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.overview.Period;
import nl.buurtbrug.domain.overview.ReachOverview;
import nl.buurtbrug.domain.overview.Slice;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.DateField;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.Hint;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.IdField;
import nl.buurtbrug.ui.common.PageHead;
import nl.buurtbrug.ui.common.PageScroll;
import nl.buurtbrug.ui.common.PanelRoom;
import nl.buurtbrug.ui.common.SidePanel;
import nl.buurtbrug.ui.common.TableFormat;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;

/// Who is reached where, as a matrix and in charts; the empty fields are the message.
final class ReachView {

    /// The part of the window that the fields may take, so that their heads stay in sight with them.
    private static final double SEEN = 0.85;

    private final ReachViewModel model;
    private final Label summary = Texts.muted("");
    private final Label days = Texts.caption("");
    private final VBox hints = new VBox();
    private final MatrixCard matrix;
    private final ChartCards charts;
    private final List<Node> parts;
    private final VBox page = new VBox();
    private final BorderPane content = new BorderPane();
    private final PanelRoom room = new PanelRoom(content);
    private final FigurePanel panels;
    private Optional<Node> origin = Optional.empty();

    ReachView(ReachViewModel model, Clock clock) {
        this.model = model;
        matrix = new MatrixCard(model, this::open);
        charts = new ChartCards(this::open);
        panels = new FigurePanel(model);
        hints.getStyleClass().add("column");
        parts = List.of(head(), days, ownDays(clock), hints, matrix, charts);
        page.getChildren().setAll(parts);
        page.getStyleClass().addAll("page", "reach-page");
        var scroll = new PageScroll(page);
        scroll.viewportBoundsProperty().subscribe(bounds -> matrix.fitIn(bounds.getHeight() * SEEN));
        content.setCenter(scroll);
        content.setId("reach");
        model.overviewProperty().subscribe(read -> read.ifPresent(this::show));
        model.layerProperty().subscribe(layer -> model.overviewProperty().get().ifPresent(read -> matrix.show(read, layer)));
        model.chosenProperty().subscribe(this::showChosen);
    }

    Parent page() {
        return room;
    }

    private PageHead head() {
        var export = Buttons.iconOnly(new MenuButton(text("export.export"), Icon.EXPORT.node(),
                Buttons.item(Icon.COLUMNS, text("reached.export.matrixWorkbook"), () -> model.saveMatrix(TableFormat.WORKBOOK)),
                Buttons.item(Icon.COLUMNS, text("reached.export.matrixCsv"), () -> model.saveMatrix(TableFormat.CSV)),
                Buttons.item(Icon.LISTS, text("reached.export.partsWorkbook"), () -> model.saveParts(TableFormat.WORKBOOK)),
                Buttons.item(Icon.LISTS, text("reached.export.partsCsv"), () -> model.saveParts(TableFormat.CSV))));
        export.getStyleClass().addAll("button-outlined", "no-arrow");
        export.setId("export");
        return new PageHead(Texts.title(text("place.reach"))).beside(summary).actions(
                choice("reach-period", text("reached.choosePeriod"), List.of(PeriodChoice.values()), choice -> choice.words(model.today()), model.choiceProperty()),
                choice("reach-against", text("reached.chooseAgainst"), List.of(Period.Against.values()), ReachView::words, model.againstProperty()), print(), export).wrapping();
    }

    private MenuButton print() {
        var print = Buttons.iconOnly(new MenuButton(text("print.print"), Icon.PRINT.node(),
                Buttons.item(Icon.INTERNAL, text("reached.print.inside"), () -> model.print(false)),
                Buttons.item(Icon.PUBLIC, text("reached.print.outside"), () -> model.print(true))));
        print.getStyleClass().addAll("button-outlined", "no-arrow");
        print.setId("print-reach");
        return print;
    }

    private static String words(Period.Against against) {
        return switch (against) {
            case NOTHING -> text("reached.against.nothing");
            case YEAR_BEFORE -> text("reached.against.year");
            case PERIOD_BEFORE -> text("reached.against.period");
        };
    }

    private static <T> ChoiceBox<T> choice(String id, String name, List<T> values, Function<T, String> words, Property<T> chosen) {
        var box = new ChoiceBox<>(FXCollections.observableArrayList(values));
        box.setId(id);
        box.setAccessibleText(name);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setConverter(IdField.words(words));
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private Node ownDays(Clock clock) {
        var form = new Form();
        form.add("reached.from", new DateField(clock), 6).textProperty().bindBidirectional(model.fromProperty());
        form.add("reached.to", new DateField(clock), 6).textProperty().bindBidirectional(model.toProperty());
        form.getStyleClass().add("own-days-form");
        model.problems().subscribe(() -> form.show(model.problems()));
        var look = Buttons.plain(text("reached.look"), model::lookAtOwn);
        look.setId("look-at-own");
        var beside = new VBox(look);
        beside.getStyleClass().add("beside-fields");
        var row = new HBox(form, beside);
        row.getStyleClass().add("own-days");
        form.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                model.lookAtOwn();
            }
        });
        row.managedProperty().bind(row.visibleProperty());
        row.visibleProperty().bind(model.choiceProperty().isEqualTo(PeriodChoice.OWN));
        return row;
    }

    private void show(ReachOverview read) {
        var nothing = read.untouched() && (read.neighbourhoods() == 0 || read.cell(Slice.EVERYBODY).partners() == 0);
        if (nothing) {
            page.getChildren().setAll(start());
            return;
        }
        if (!page.getChildren().equals(parts)) {
            page.getChildren().setAll(parts);
        }
        summary.setText(text("reached.summary", read.everybody().now(), read.neighbourhoodsReached(), read.neighbourhoods()));
        days.setText(model.periodWords(read));
        hints.getChildren().setAll(hint(read).stream().toList());
        hints.setManaged(!hints.getChildren().isEmpty());
        matrix.show(read, model.layerProperty().get());
        charts.show(read);
    }

    private Optional<Hint> hint(ReachOverview read) {
        if (read.neighbourhoods() == 0) {
            return Optional.of(new Hint(Tone.ACCENT, text("reached.hint.noNeighbourhoods"), Buttons.link(text("reached.hint.toSettings"), model::addNeighbourhoods)));
        }
        if (read.untouched()) {
            return Optional.of(new Hint(Tone.ACCENT, text("reached.hint.untouched"), Buttons.link(text("reached.plan"), model::plan)));
        }
        return read.everybody().now() == 0 ? Optional.of(new Hint(Tone.ACCENT, text("reached.hint.nobody"))) : Optional.empty();
    }

    private EmptyState start() {
        return new EmptyState(text("reached.empty.title"), text("reached.empty.explanation"))
                .way(Icon.ACTIVITY, text("reached.empty.activity"), text("reached.empty.activityWhy"), Buttons.primary(text("reached.plan"), model::plan))
                .way(Icon.NEIGHBOURHOOD, text("reached.empty.neighbourhoods"), text("reached.empty.neighbourhoodsWhy"), Buttons.plain(text("reached.hint.toSettings"), model::addNeighbourhoods));
    }

    /// Remembers where one came from, to go back there when the panel closes.
    private void open(Slice slice) {
        origin = Optional.ofNullable(room.getScene()).map(Scene::getFocusOwner);
        model.open(slice);
    }

    private void showChosen(Optional<Chosen> chosen) {
        matrix.mark(chosen.map(Chosen::slice));
        var panel = chosen.flatMap(one -> model.overviewProperty().get().map(read -> panels.of(one, read)));
        room.show(panel);
        panel.ifPresentOrElse(ReachView::focus, () -> origin.ifPresent(Node::requestFocus));
    }

    private static void focus(SidePanel panel) {
        panel.applyCss();
        Optional.ofNullable(panel.lookup(".side-panel-body .hyperlink")).or(() -> Optional.ofNullable(panel.lookup(".button"))).ifPresent(Node::requestFocus);
    }
}
