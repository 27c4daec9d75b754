package nl.buurtbrug.ui.activity;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.IdField;
import nl.buurtbrug.ui.common.SidewaysScroll;
import nl.buurtbrug.ui.common.Texts;

/// The counts of one session while they are typed: Tab goes to the next cell, Enter to the one below, and a column of numbers can be pasted.
final class CountsGrid extends VBox {

    private final CountsViewModel model;
    private final SessionsViewModel sessions;
    private final GridPane grid = new GridPane();

    CountsGrid(CountsViewModel model, SessionsViewModel sessions) {
        this.model = model;
        this.sessions = sessions;
        grid.getStyleClass().addAll("counts", "typing");
        CountsTable.columns(grid);
        var add = Buttons.plain(Icon.ADD, text("reach.addLine"), () -> focusNumber(model.lines().indexOf(model.add())));
        add.setId("add-line");
        var total = Texts.strong("");
        total.setId("counts-total");
        model.totalProperty().subscribe(number -> total.setText(text("reach.totalOfSession", number)));
        var keys = new HBox(Buttons.key("Tab"), Texts.muted(text("reach.key.tab")), Buttons.key("Enter"), Texts.muted(text("reach.key.enter")),
                Buttons.key("Ctrl+V"), Texts.muted(text("reach.key.paste")));
        keys.getStyleClass().add("counts-keys");
        var save = Buttons.primary(text("action.save"), sessions::saveCounts);
        save.setId("save-counts");
        var foot = new HBox(add, total, Texts.gap(), Buttons.plain(text("action.cancel"), sessions::cancelCounts), save);
        foot.getStyleClass().addAll("section-foot", "counts-foot");
        getChildren().addAll(new SidewaysScroll(grid), Card.body(keys, foot));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                sessions.cancelCounts();
            }
        });
        model.lines().subscribe(this::show);
        show();
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                focusNumber(0);
            }
        });
    }

    private void show() {
        grid.getChildren().clear();
        CountsTable.heads(grid);
        for (int i = 0; i < model.lines().size(); i++) {
            row(model.lines().get(i), i + 1);
        }
    }

    private void row(CountsViewModel.Line line, int number) {
        var group = named(IdField.of(line.group, model.file().lists().groups()), "reach.group", number);
        var ages = named(choose(line.ages, List.of(AgeBand.values()), ActivityWords::of), "reach.ages", number);
        var people = named(number(line), "reach.people", number);
        people.setId("people-" + number);
        var counted = named(choose(line.counted, List.of(Counted.values()), ActivityWords::of), "reach.counted", number);
        var through = named(IdField.of(line.through, model.file().partnerChoices().orNone(text("reach.throughNone"))), "reach.through", number);
        var inTotal = named(new CheckBox(), "reach.inTotal", number);
        inTotal.selectedProperty().bindBidirectional(line.inTotal);
        var last = new HBox(inTotal, Buttons.icon(Icon.CLOSE, text("reach.removeLine", number), () -> model.remove(line)));
        last.getStyleClass().add("counts-last");
        var at = 2 * number;
        grid.addRow(at, group, ages, people, counted, through, last);
        grid.add(problem(line, people), 0, at + 1, CountsTable.WIDTHS.size(), 1);
    }

    private static Label problem(CountsViewModel.Line line, Control people) {
        var problem = Texts.styled("", "problem");
        problem.setGraphic(Icon.DANGER.node());
        problem.managedProperty().bind(problem.visibleProperty());
        line.problemProperty().subscribe(words -> {
            problem.setText(words);
            problem.setVisible(!words.isEmpty());
            people.setAccessibleHelp(words);
        });
        return problem;
    }

    private static <C extends Control> C named(C control, String key, int line) {
        control.setAccessibleText(text("reach.cell", text(key), line));
        control.setMaxWidth(Double.MAX_VALUE);
        return control;
    }

    private TextField number(CountsViewModel.Line line) {
        var field = new TextField();
        field.getStyleClass().add("number");
        field.textProperty().bindBidirectional(line.people);
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                key.consume();
                below(model.lines().indexOf(line));
            } else if (key.getCode() == KeyCode.V && key.isShortcutDown() && isColumn(Clipboard.getSystemClipboard().getString())) {
                key.consume();
                model.paste(line, Clipboard.getSystemClipboard().getString());
            }
        });
        return field;
    }

    private static boolean isColumn(String copied) {
        return copied != null && copied.strip().contains("\n");
    }

    /// Goes to the number below; under the last one a new line comes.
    private void below(int index) {
        if (index == model.lines().size() - 1) {
            model.add();
        }
        focusNumber(index + 1);
    }

    private void focusNumber(int index) {
        applyCss(); // what scrolls holds nothing before it has its looks
        if (grid.lookup("#people-" + (index + 1)) instanceof TextField field) {
            field.requestFocus();
            field.selectAll();
        }
    }

    private static <T> ComboBox<T> choose(Property<T> chosen, List<T> values, Function<T, String> words) {
        var box = new ComboBox<T>(FXCollections.observableArrayList(values));
        IdField.nameList(box);
        box.setConverter(IdField.words(words));
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }
}
