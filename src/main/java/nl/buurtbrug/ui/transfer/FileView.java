package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.transfer.file.SheetFormat;
import nl.buurtbrug.domain.transfer.file.TextFormat;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Hint;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;

/// The first step: choose a file, see how it is read.
final class FileView extends BorderPane {

    private final ImportViewModel wizard;
    private final FileViewModel model;
    private final VBox problem = new VBox();
    private final FormatBar format;
    private final PreviewTable preview = new PreviewTable();
    private final Label explanation = Texts.body("");
    private final Label accents = Texts.body("");
    private final HistoryCard history;
    private final VBox choosing = new VBox();
    private final VBox reading = new VBox();
    private final StepFoot foot;
    private final Button next;

    FileView(ImportViewModel wizard, Clock clock) {
        this.wizard = wizard;
        model = wizard.file();
        format = new FormatBar(model);
        history = new HistoryCard(wizard.history(), clock);
        getStyleClass().add("step-body");
        problem.getStyleClass().add("step-hints");
        next = Buttons.primary(Icon.FORWARD, text("wizard.toColumns"), () -> wizard.goTo(ImportViewModel.Step.COLUMNS));
        next.setId("to-columns");
        next.setContentDisplay(ContentDisplay.RIGHT);
        var note = Texts.fact(Icon.NOT_SAVED, text("wizard.nothingSaved"));
        note.getStyleClass().add("step-note");
        foot = new StepFoot(note, Buttons.plain(text("wizard.otherFile"), wizard::choose), next);
        buildChoosing();
        buildReading();
        setTop(problem);
        model.problemProperty().subscribe(_ -> showProblem());
        model.fileProperty().subscribe(this::show);
    }

    private void buildChoosing() {
        var choose = Buttons.primary(text("wizard.choose"), wizard::choose);
        choose.setId("choose-file");
        var tile = new HBox(Icon.IMPORT.node());
        tile.getStyleClass().add("tile");
        tile.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
        var title = Texts.heading(text("wizard.drop"));
        title.setWrapText(true);
        var words = new VBox(title, Texts.body(text("wizard.drop.help")));
        words.getStyleClass().add("drop-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var drop = new HBox(tile, words, choose);
        drop.getStyleClass().addAll("drop-card");
        choosing.getStyleClass().add("step-parts");
        choosing.getChildren().addAll(drop, history);
        VBox.setVgrow(history, Priority.ALWAYS);
    }

    private void buildReading() {
        explanation.getStyleClass().add("second");
        accents.getStyleClass().add("second");
        var how = new VBox(format, explanation, accents);
        how.getStyleClass().addAll("bb-card", "format-card");
        var card = new BorderPane(preview);
        card.getStyleClass().add("bb-card");
        VBox.setVgrow(card, Priority.ALWAYS);
        reading.getStyleClass().add("step-parts");
        reading.getChildren().addAll(how, card);
    }

    private void show(Optional<OpenedFile> opened) {
        setCenter(opened.isPresent() ? reading : choosing);
        setBottom(opened.isPresent() ? foot : null);
        opened.ifPresent(file -> {
            next.requestFocus();
            format.show(file);
            preview.show(file);
            explanation.setText(explained(file));
            accents.setText(about(file));
        });
    }

    /// Where to look when the reading may be wrong: at the accents of a text, at the other sheets of a workbook.
    private static String about(OpenedFile file) {
        return switch (file.format()) {
            case TextFormat _ -> file.accented().isEmpty() ? text("wizard.accents.none") : text("wizard.accents", String.join(" · ", file.accented()));
            case SheetFormat sheet -> text("wizard.sheet.others", sheet.sheets().size() - 1);
        };
    }

    private void showProblem() {
        var words = model.problemProperty().get();
        problem.getChildren().setAll(words.isEmpty() ? List.<Node>of() : List.of(new Hint(Tone.DANGER, words)));
        model.fileProperty().get().ifPresent(format::show);
    }

    /// What is read and what is left out, in one or two sentences.
    private static String explained(OpenedFile file) {
        var sentences = new ArrayList<String>();
        sentences.add(text("wizard.read.rows", file.source().rowCount(), file.source().width()));
        if (file.linesAbove() > 0) {
            sentences.add(text("wizard.read.above", file.linesAbove()));
        }
        if (file.format().footerLine() > 0) {
            sentences.add(text("wizard.read.below", file.format().footerLine()));
        }
        if (file.format().headerLine() == 0) {
            sentences.add(text("wizard.read.noHeader"));
        }
        if (file.format() instanceof TextFormat how && how.escape() != TextFormat.NONE && how.escape() != how.quote()) {
            sentences.add(text("wizard.read.escape", String.valueOf(how.escape())));
        }
        return String.join(" ", sentences);
    }
}
