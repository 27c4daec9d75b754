package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.DataTable;
import nl.buurtbrug.ui.common.Hint;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Pills;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;

/// The second step: the file's own words at the left, what they become, and why.
final class ColumnsView extends VBox {

    private static final int FEW = 3;

    private final ColumnsViewModel model;
    private final VBox hints = new VBox();
    private final HBox line = new HBox();
    private final DataTable<ImportColumn> table;
    private final Label note = Texts.fact(Icon.PRIVACY, text("wizard.privacy"));
    private final Button next;
    private final BorderPane card;
    private final DataTable<UnknownWordRow> words;
    private boolean naming;

    ColumnsView(ColumnsViewModel model, Runnable back, Runnable next) {
        this.model = model;
        this.next = Buttons.primary(Icon.FORWARD, text("wizard.toPlan"), next);
        this.next.setId("to-plan");
        this.next.setContentDisplay(ContentDisplay.RIGHT);
        getStyleClass().add("step-body");
        table = new ColumnsTable(model).node();
        words = new WordsTable(model.words()).node();
        hints.getStyleClass().add("step-hints");
        line.getStyleClass().add("step-line-of-choices");
        note.getStyleClass().add("step-note");
        card = new BorderPane(table);
        card.getStyleClass().add("bb-card");
        VBox.setVgrow(card, Priority.ALWAYS);
        var keep = Buttons.flat(Icon.SAVE, text("wizard.profile.keep"), () -> name(true));
        keep.setId("keep-profile");
        getChildren().addAll(hints, line, card, new StepFoot(note, keep, Buttons.plain(text("wizard.previous"), back), this.next));
        model.profiles().followedProperty().subscribe(_ -> showHints());
        model.verdictProperty().subscribe(_ -> showHints());
        model.keptProperty().subscribe(_ -> showLine());
        model.unplacedProperty().subscribe(_ -> showHints());
        model.extraProblemProperty().subscribe(_ -> showHints());
        model.profiles().own().subscribe(this::showHints);
        model.newcomers().kinds().subscribe(this::showLine);
        model.words().rows().subscribe(this::showHints);
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> showNote());
        table.getItems().subscribe(this::showLine);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void showHints() {
        var bars = new ArrayList<Node>();
        switch (model.verdictProperty().get()) {
            case NO_NAME -> bars.add(new Hint(Tone.DANGER, noName()));
            case TWO_FOR_ONE -> bars.add(new Hint(Tone.WARNING, text("wizard.twice", String.join(", ", model.twice()))));
            case NO_SUCH_EXTRA -> bars.add(new Hint(Tone.DANGER, model.extraProblemProperty().get()));
            case FINE -> { }
        }
        if (naming) {
            bars.add(nameBar());
        } else if (bars.isEmpty()) {
            var profile = model.profiles().followedProperty().get();
            bars.add(new Hint(Tone.INFO, profile.isEmpty() ? text("wizard.profile.none") : text("wizard.profile.recognised", profile), profileMenu()));
        }
        if (model.unplacedProperty().get() > 0) {
            var place = Buttons.plain(text("wizard.extra.placeAll"), model::placeAll);
            place.setId("place-all");
            bars.add(new Hint(Tone.INFO, text("wizard.extra.unplaced", model.unplacedProperty().get()), place));
        }
        if (!model.words().rows().isEmpty()) {
            bars.add(wordsHint());
        } else {
            card.setCenter(table);
        }
        hints.getChildren().setAll(bars);
        var verdict = model.verdictProperty().get();
        next.setDisable(verdict == ColumnsViewModel.Verdict.NO_NAME || verdict == ColumnsViewModel.Verdict.NO_SUCH_EXTRA);
        showNote();
    }

    private String noName() {
        return switch (model.about()) {
            case CONTACTS -> text("wizard.noName");
            case ACTIVITIES -> text("wizard.noTitle");
            case MOMENTS -> text("wizard.noMoment");
        };
    }

    /// Leads from the columns to the words that are on no list, and back.
    private Hint wordsHint() {
        var choosing = card.getCenter() == words;
        var found = model.words().rows();
        var some = found.stream().limit(FEW).map(row -> row.word().word()).collect(Collectors.joining(", "));
        var way = Buttons.plain(choosing ? text("wizard.words.back") : text("wizard.words.choose"), () -> {
            card.setCenter(choosing ? table : words);
            showHints();
            card.getCenter().requestFocus();
        });
        way.setId("choose-words");
        return new Hint(Tone.WARNING, text("wizard.words.found", found.size(), found.size() > FEW ? some + " …" : some), way);
    }

    private MenuButton profileMenu() {
        var menu = new MenuButton(text("wizard.profile.other"));
        menu.getStyleClass().add("flat");
        menu.setId("profiles");
        model.profiles().own().forEach(own -> menu.getItems().add(Buttons.item(Icon.COLUMNS, own.name(), () -> model.follow(own.name()))));
        model.profiles().own().forEach(own -> menu.getItems().add(Buttons.item(Icon.BIN, text("wizard.profile.remove", own.name()), () -> model.profiles().remove(own))));
        if (!model.profiles().own().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        model.profiles().known().forEach(known -> menu.getItems().add(Buttons.item(Icon.COLUMNS, known, () -> model.follow(known))));
        return menu;
    }

    private HBox nameBar() {
        var name = new TextField(model.profiles().followedProperty().get());
        name.setId("profile-name");
        name.setAccessibleText(text("wizard.profile.name"));
        name.setPromptText(text("wizard.profile.name"));
        Runnable keep = () -> {
            if (!name.getText().isBlank()) {
                model.keepAs(name.getText(), () -> name(false));
            }
        };
        name.setOnAction(_ -> keep.run());
        name.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                name(false);
            }
        });
        var bar = new HBox(Texts.body(text("wizard.profile.why")), name, Buttons.plain(text("wizard.profile.keepIt"), keep), Buttons.plain(text("action.cancel"), () -> name(false)));
        bar.getStyleClass().addAll("hint", "neutral");
        return bar;
    }

    private void name(boolean now) {
        naming = now;
        showHints();
        var field = lookup("#profile-name");
        if (field != null) {
            field.requestFocus();
        }
    }

    private void showLine() {
        var parts = new ArrayList<Node>();
        if (model.isWide()) {
            parts.add(pills());
        }
        parts.add(Texts.gap());
        if (model.asksForUnfit()) {
            var unfit = new CheckBox(text("wizard.extra.unfitToNote"));
            unfit.setId("unfit-to-note");
            unfit.selectedProperty().bindBidirectional(model.unfitToNoteProperty());
            parts.add(unfit);
        }
        if (model.newcomers().asksForUnknown()) {
            var known = new CheckBox(text("wizard.knownOnly"));
            known.setId("known-only");
            known.selectedProperty().bindBidirectional(model.newcomers().knownOnlyProperty());
            parts.add(known);
        }
        if (model.newcomers().asksForKind()) {
            parts.addAll(kindChoice());
        }
        var needed = parts.size() > 1;
        line.setVisible(needed);
        line.setManaged(needed);
        line.getChildren().setAll(parts);
    }

    private Pills<ColumnsViewModel.Shown> pills() {
        var kept = model.keptProperty().get();
        var pills = new Pills<>(text("wizard.shown"), List.of(ColumnsViewModel.Shown.values()), shown -> switch (shown) {
            case ALL -> text("wizard.shown.all", Formats.number(model.columns().size()));
            case KEPT -> text("wizard.shown.kept", Formats.number(kept));
            case SKIPPED -> text("wizard.shown.skipped", Formats.number(model.columns().size() - kept));
        });
        pills.chosenProperty().set(model.shownProperty().get());
        pills.chosenProperty().subscribe((_, chosen) -> model.shownProperty().set(chosen));
        return pills;
    }

    private List<Node> kindChoice() {
        var box = new ComboBox<>(model.newcomers().kinds());
        box.setId("default-kind");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(ListEntry kind) {
                return kind == null ? "" : kind.name();
            }

            @Override
            public ListEntry fromString(String typed) {
                throw new UnsupportedOperationException();
            }
        });
        box.setValue(model.newcomers().kindProperty().get());
        box.valueProperty().subscribe((_, chosen) -> model.newcomers().kindProperty().set(chosen));
        box.setPromptText(text("wizard.kind.other"));
        var label = Texts.muted(text("wizard.kind"));
        label.setLabelFor(box);
        box.setAccessibleText(text("wizard.kind"));
        return List.of(label, box);
    }

    private void showNote() {
        var column = table.getSelectionModel().getSelectedItem();
        note.setText(column == null ? text("wizard.privacy") : text("wizard.column.because", column.name(), column.reason()));
    }

    void begin() {
        table.requestFocus();
    }

    /// From a row into its choice: Enter or F2 goes to the field, Alt+Down opens it there.
    private void key(KeyEvent key) {
        var column = table.getSelectionModel().getSelectedItem();
        if (column != null && table.isFocused() && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2)) {
            key.consume();
            var choice = lookup("#field-of-" + column.number());
            if (choice != null) {
                choice.requestFocus();
            }
        }
    }
}
