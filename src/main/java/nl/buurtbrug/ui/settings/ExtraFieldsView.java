package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.settings.ExtraFieldsViewModel.Doing;
import nl.buurtbrug.ui.settings.ExtraFieldsViewModel.Open;

/// The extra fields in their order, each changed where it stands; a new one is typed above them.
final class ExtraFieldsView extends VBox {

    private record Choices(long field, Node list) {
    }

    private final ExtraFieldsViewModel model;
    private final VBox ofPartners = new VBox();
    private final VBox ofPeople = new VBox();
    private Optional<Choices> choices = Optional.empty();

    ExtraFieldsView(ExtraFieldsViewModel model) {
        this.model = model;
        getChildren().addAll(
                new Card(text("settings.extras")).containing(Card.body(Texts.caption(text("settings.extras.help"))), newField()),
                new Card(text("extra.fieldsOfPartners")).containing(ofPartners),
                new Card(text("extra.fieldsOfPeople")).containing(ofPeople));
        model.rows().subscribe(this::show);
        model.openProperty().subscribe(open -> {
            choices = choices.filter(shown -> open.equals(Optional.of(new Open(shown.field(), Doing.CHOICES))));
            show();
        });
    }

    private void show() {
        KeptFocus.within(this, () -> {
            show(ofPartners, ExtraSubject.ORGANISATION);
            show(ofPeople, ExtraSubject.PERSON);
        });
        Optional.ofNullable(lookup("#extra-opened")).ifPresent(Node::requestFocus);
    }

    private void show(VBox rows, ExtraSubject subject) {
        var fields = model.rows(subject);
        rows.getChildren().setAll(fields.isEmpty() ? Stream.of(Card.body(EmptyState.small(text("extra.none")))).toList()
                : fields.stream().flatMap(this::row).toList());
    }

    private Stream<Node> row(ExtraFieldSummary field) {
        var doing = model.openProperty().get().filter(open -> open.field() == field.id()).map(Open::doing);
        if (doing.isEmpty()) {
            return Stream.of(reading(field));
        }
        return switch (doing.get()) {
            case RENAMING -> Stream.of(renaming(field));
            case CHOICES -> Stream.of(reading(field), choices(field));
            case REMOVING -> Stream.of(reading(field), removing(field));
        };
    }

    private Node reading(ExtraFieldSummary field) {
        var row = Card.row(field.active() ? Texts.body(field.name()) : Texts.muted(field.name()), Chips.chip(field.type().words()));
        if (!field.active()) {
            row.getChildren().add(Chips.chip(text("extra.outOfUse")));
        }
        row.getChildren().addAll(Texts.gap(), Texts.muted(text("extra.uses", model.uses(field))));
        if (field.type() == ExtraType.CHOICE) {
            var choices = Buttons.link(model.isOpen(field, Doing.CHOICES) ? text("extra.choicesShut") : text("extra.choices", field.choices().size()),
                    () -> model.open(field, Doing.CHOICES));
            choices.setAccessibleText(text("extra.choicesOf", field.name()));
            row.getChildren().add(choices);
        }
        row.getChildren().add(new RowWays(
                Buttons.icon(Icon.UP, text("value.up", field.name()), () -> model.move(field, -1)),
                Buttons.icon(Icon.DOWN, text("value.down", field.name()), () -> model.move(field, 1)),
                Buttons.icon(Icon.EDIT, text("value.rename", field.name()), () -> model.open(field, Doing.RENAMING)),
                field.active() ? Buttons.icon(Icon.HIDDEN, text("extra.takeOut", field.name()), () -> model.offer(field, false))
                        : Buttons.icon(Icon.LOOK, text("extra.takeIn", field.name()), () -> model.offer(field, true)),
                Buttons.icon(Icon.BIN, text("value.remove", field.name()), () -> model.remove(field))));
        return row;
    }

    private Node renaming(ExtraFieldSummary field) {
        var name = new TextField(field.name());
        name.setId("extra-opened");
        name.setAccessibleText(text("value.rename", field.name()));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setOnAction(_ -> model.rename(field, name.getText()));
        name.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                model.close();
            }
        });
        return KeptListView.withProblem(Card.row(name, Buttons.plain(text("action.save"), () -> model.rename(field, name.getText())),
                Buttons.flat(Icon.CLOSE, text("action.cancel"), model::close)), model.problemProperty());
    }

    /// As long as the choices of a field are open it is the same list, so that what is being typed in it stays.
    private Node choices(ExtraFieldSummary field) {
        if (choices.filter(shown -> shown.field() == field.id()).isEmpty()) {
            choices = Optional.of(new Choices(field.id(), list(field)));
        }
        return choices.get().list();
    }

    private Node list(ExtraFieldSummary field) {
        var list = new KeptListView(model.choices(field), text("extra.choicesOf", field.name()), text("extra.choicesHelp"), false);
        list.getStyleClass().add("nested-list");
        return list;
    }

    /// What would go, before it goes.
    private Node removing(ExtraFieldSummary field) {
        var words = Texts.body(text("extra.removing", model.uses(field), field.name()));
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        var remove = Buttons.plain(Icon.BIN, text("extra.removeAll", model.uses(field)), () -> model.removeAll(field));
        remove.setId("extra-opened");
        return Card.row(words, remove, Buttons.plain(text("extra.takeOutInstead"), () -> {
            model.close();
            model.offer(field, false);
        }), Buttons.flat(Icon.CLOSE, text("action.cancel"), model::close));
    }

    private Node newField() {
        var name = new TextField();
        name.setId("extra-new");
        name.setPrefColumnCount(11);
        name.setPromptText(text("extra.new"));
        name.setAccessibleText(text("extra.new"));
        name.textProperty().bindBidirectional(model.newNameProperty());
        name.setOnAction(_ -> model.add());
        var add = Buttons.plain(Icon.ADD, text("extra.add"), model::add);
        add.setId("extra-add");
        var row = Card.wrappingRow(name, box("extra-for", text("extra.for"), model.subjectProperty(), ExtraSubject.values(), ExtraSubject::words),
                box("extra-type", text("extra.type"), model.typeProperty(), ExtraType.values(), ExtraType::words), add);
        return KeptListView.withProblem(row, model.newProblemProperty());
    }

    private static <T> ChoiceBox<T> box(String id, String name, ObjectProperty<T> chosen, T[] values, Function<T, String> words) {
        var box = new ChoiceBox<T>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        box.setId(id);
        box.setAccessibleText(name);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }
}
