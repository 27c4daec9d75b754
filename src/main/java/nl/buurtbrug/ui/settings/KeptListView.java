package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.settings.KeptList.Value;

/// A list that is kept in place: each name turns into a field where it stands, a new one is typed at the foot.
final class KeptListView extends VBox {

    private final VBox rows = new VBox();
    private final KeptListViewModel model;
    private final String name;

    /// @param name     what is listed
    /// @param help     a line under the title, "" for none
    /// @param isStaff  a former colleague is called so; another value is no longer offered
    KeptListView(KeptListViewModel model, String name, String help, boolean isStaff) {
        this.model = model;
        this.name = name;
        var card = new Card(name);
        if (!help.isEmpty()) {
            card.containing(Card.body(Texts.caption(help)));
        }
        card.containing(rows, newValue());
        getChildren().add(card);
        model.values().addListener((ListChangeListener<Value>) _ -> show(isStaff));
        model.editingProperty().subscribe(() -> show(isStaff));
        show(isStaff);
    }

    private void show(boolean isStaff) {
        KeptFocus.within(rows, () -> rows.getChildren().setAll(model.values().stream().map(value ->
                model.editingProperty().get().filter(value::equals).isPresent() ? editing(value) : reading(value, isStaff)).toList()));
        rows.lookupAll(".text-field").forEach(Node::requestFocus);
    }

    private Node reading(Value value, boolean isStaff) {
        var label = value.active() ? Texts.body(value.name()) : Texts.muted(value.name());
        var row = Card.row(label);
        if (!value.active()) {
            row.getChildren().add(Chips.chip(isStaff ? text("staff.former") : text("value.notOffered")));
        }
        row.getChildren().add(Texts.gap());
        if (value.uses() >= 0) {
            var uses = Texts.muted(text("value.uses", value.uses()));
            uses.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(uses);
        }
        var ways = new RowWays();
        row.getChildren().add(ways);
        if (model.canBeMoved()) {
            ways.getChildren().addAll(Buttons.icon(Icon.UP, text("value.up", value.name()), () -> model.move(value, -1)),
                    Buttons.icon(Icon.DOWN, text("value.down", value.name()), () -> model.move(value, 1)));
        }
        ways.getChildren().add(Buttons.icon(Icon.EDIT, text("value.rename", value.name()), () -> model.edit(value)));
        if (model.canBeHidden()) {
            ways.getChildren().add(offer(value, isStaff));
        }
        if (model.canBeRemoved()) {
            ways.getChildren().add(Buttons.icon(Icon.BIN, text("value.remove", value.name()), () -> model.remove(value)));
        }
        return row;
    }

    private Node offer(Value value, boolean isStaff) {
        return value.active()
                ? Buttons.icon(Icon.HIDDEN, isStaff ? text("staff.makeFormer", value.name()) : text("value.deactivate", value.name()), () -> model.offer(value, false))
                : Buttons.icon(Icon.LOOK, isStaff ? text("staff.makeActive", value.name()) : text("value.activate", value.name()), () -> model.offer(value, true));
    }

    private Node editing(Value value) {
        var field = new TextField(value.name());
        field.setAccessibleText(text("value.rename", value.name()));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(_ -> model.rename(value, field.getText()));
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                model.cancel();
            }
        });
        var merge = Buttons.plain("", model::merge);
        merge.textProperty().bind(model.mergeableProperty().map(into -> into.map(other -> text("value.merge", other.name())).orElse("")));
        merge.visibleProperty().bind(merge.textProperty().isNotEmpty());
        merge.managedProperty().bind(merge.visibleProperty());
        return withProblem(Card.row(field, merge, Buttons.plain(text("action.save"), () -> model.rename(value, field.getText())),
                Buttons.flat(Icon.CLOSE, text("action.cancel"), model::cancel)), model.problemProperty());
    }

    private Node newValue() {
        var field = new TextField();
        field.setPromptText(text("value.new"));
        field.setAccessibleText(text("value.newIn", name));
        field.textProperty().bindBidirectional(model.newNameProperty());
        field.setOnAction(_ -> model.add());
        HBox.setHgrow(field, Priority.ALWAYS);
        return withProblem(Card.row(field, Buttons.plain(Icon.ADD, text("value.add"), model::add)), model.newProblemProperty());
    }

    /// A row in which something is typed, with what is wrong with it below.
    static Node withProblem(Node row, ObservableValue<String> reason) {
        row.getStyleClass().add("typed-row");
        return new VBox(row, problem(reason));
    }

    private static Label problem(ObservableValue<String> reason) {
        var label = new Label("", Icon.DANGER.node());
        label.getStyleClass().addAll("problem", "list-problem");
        label.textProperty().bind(reason);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
