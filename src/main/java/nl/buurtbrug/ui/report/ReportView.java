package nl.buurtbrug.ui.report;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Hint;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.PageHead;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;

/// The pages as they will be printed, and beside them what comes on them.
final class ReportView extends BorderPane {

    private final ReportViewModel model;
    private final Preview preview;

    ReportView(ReportViewModel model, Background background) {
        this.model = model;
        preview = new Preview(background);
        setId("print");
        getStyleClass().add("print");
        model.pagesProperty().subscribe(pages -> pages.ifPresentOrElse(preview::show, preview::clear));
        var shown = new BorderPane();
        shown.setTop(new VBox(head(), hint(Tone.WARNING, model.messageProperty()), hint(Tone.INFO, model.remarkProperty())));
        shown.setCenter(preview);
        setCenter(shown);
        setRight(side());
    }

    private Node head() {
        var title = Texts.heading("");
        title.textProperty().bind(model.titleProperty());
        var sheets = Texts.muted("");
        sheets.setId("sheets");
        sheets.textProperty().bind(model.sheetsProperty());
        var zoom = new ChoiceBox<Zoom>();
        zoom.setId("zoom");
        zoom.getItems().setAll(List.of(Zoom.values()));
        zoom.setAccessibleText(text("print.zoom"));
        zoom.setConverter(new StringConverter<>() {
            @Override
            public String toString(Zoom value) {
                return value == null ? "" : value.words();
            }

            @Override
            public Zoom fromString(String words) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        });
        zoom.valueProperty().bindBidirectional(preview.zoomProperty());
        return new PageHead(title).actions(sheets, Buttons.icon(Icon.LESS, text("print.smaller"), preview::smaller), zoom,
                Buttons.icon(Icon.ADD, text("print.larger"), preview::larger)).wrapping();
    }

    private static Node hint(Tone tone, ObservableValue<String> words) {
        var hint = new Hint(tone, "");
        words.subscribe(hint::say);
        hint.visibleProperty().bind(words.map(said -> !said.isEmpty()));
        hint.managedProperty().bind(hint.visibleProperty());
        return hint;
    }

    private Node notice() {
        var inside = new Hint(Tone.WARNING, text("print.internal"));
        var outside = new Hint(Tone.INFO, text("print.outgoing"));
        outside.visibleProperty().bind(model.reportProperty().map(Report::outgoing));
        inside.visibleProperty().bind(outside.visibleProperty().not());
        List.of(inside, outside).forEach(hint -> hint.managedProperty().bind(hint.visibleProperty()));
        return new VBox(inside, outside);
    }

    private Node side() {
        var print = Buttons.primary(Icon.PRINT, text("print.print"), model::print);
        var save = Buttons.plain(Icon.PDF, text("print.save"), model::save);
        for (var button : List.of(print, save)) {
            button.setMaxWidth(Double.MAX_VALUE);
            button.disableProperty().bind(model.readyProperty().not());
        }
        print.setId("print-now");
        save.setId("save-pdf");
        var buttons = new VBox(print, save);
        buttons.getStyleClass().add("print-buttons");
        var options = new VBox(new ReportOptions(model.reportProperty(), model.extras()), notice());
        options.getStyleClass().add("print-options");
        var scrolling = new ScrollPane(options);
        scrolling.setFitToWidth(true);
        scrolling.setHbarPolicy(ScrollBarPolicy.NEVER);
        var side = new BorderPane(scrolling, null, null, buttons, null);
        side.getStyleClass().add("print-side");
        return side;
    }
}
