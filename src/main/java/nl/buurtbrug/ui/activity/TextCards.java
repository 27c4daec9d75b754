package nl.buurtbrug.ui.activity;

import static nl.buurtbrug.language.Text.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Badge;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.DateField;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.Hint;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.IdField;
import nl.buurtbrug.ui.common.SectionCard;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;

/// The texts of an activity, each to read and to change where it stands: the internal aim and the public invitation say who may read them.
final class TextCards {

    private static final int LINES = 6;

    private final ActivityPageViewModel model;

    TextCards(ActivityPageViewModel model) {
        this.model = model;
    }

    SectionCard inside() {
        var reading = new VBox();
        model.whenRead(file -> {
            var inside = file.activity().details().inside();
            var body = Card.body(Chips.chip(new Badge(Icon.INTERNAL, text("activity.insideOnly"), Tone.WARNING)),
                    inside.aim().isEmpty() ? EmptyState.small(text("activity.noAim")) : Texts.body(inside.aim()));
            if (!inside.agreedAnswer().isEmpty()) {
                body.getChildren().addAll(Texts.strong(text("activity.agreedAnswer")), Texts.body(inside.agreedAnswer()));
            }
            inside.triedOn().ifPresent(day -> body.getChildren().add(Texts.caption(inside.triedWith().isEmpty() ? text("activity.triedOnDay", Formats.date(day))
                    : text("activity.triedOnWith", Formats.date(day), inside.triedWith()))));
            body.getChildren().add(Texts.caption(text("activity.neverOut")));
            reading.getChildren().setAll(body);
        });
        return card("activity.aim", model.inside(), reading, form -> {
            area(form, model.inside(), "activity.aim", LINES);
            form.help("activity.aim", text("activity.aimHelp"));
            area(form, model.inside(), "activity.agreedAnswer", 3);
            form.add("activity.triedOn", new DateField(model.services().clock()), 5).textProperty().bindBidirectional(model.inside().field("activity.triedOn"));
            form.add("activity.triedWith", new TextField(), 7).textProperty().bindBidirectional(model.inside().field("activity.triedWith"));
            form.help("activity.triedWith", text("activity.triedWithHelp"));
        });
    }

    SectionCard outside() {
        var reading = new VBox();
        model.whenRead(file -> {
            var outside = file.activity().details().outside();
            var body = Card.body(Chips.chip(new Badge(Icon.PUBLIC, text("activity.public"), Tone.SUCCESS)), Texts.strong(file.activity().details().publicTitle()),
                    outside.invitation().isEmpty() ? EmptyState.small(text("activity.noInvitation")) : Texts.body(outside.invitation()));
            outside.sender().map(file.names()::get).ifPresent(name -> body.getChildren().add(Texts.caption(text("activity.sentBy", name))));
            scaring(outside.title() + " " + outside.invitation()).ifPresent(word -> body.getChildren().add(
                    new Hint(Tone.WARNING, text("activity.scaring", word), Buttons.link(text("activity.changeText"), model.outside()::edit))));
            reading.getChildren().setAll(body);
        });
        return card("activity.invitation", model.outside(), reading, form -> {
            form.add("activity.publicTitle", new TextField()).textProperty().bindBidirectional(model.outside().field("activity.publicTitle"));
            form.help("activity.publicTitle", text("activity.publicTitleHelp"));
            area(form, model.outside(), "activity.invitation", LINES);
            model.fileProperty().get().ifPresent(file -> form.add("activity.sender",
                    IdField.of(model.outside().id("activity.sender"), file.partnerChoices().orNone(text("activity.senderNone")))));
            form.help("activity.sender", text("activity.senderHelp"));
        });
    }

    /// A word that may scare people away, as it stands in a text.
    static Optional<String> scaring(String words) {
        var text = words.toLowerCase(Locale.ROOT);
        return Arrays.stream(text("activity.scaringWords").split(", ")).filter(text::contains).findFirst();
    }

    SectionCard note() {
        var reading = new VBox();
        model.whenRead(file -> {
            var note = file.activity().details().note();
            reading.getChildren().setAll(note.isEmpty() ? EmptyState.small(text("activity.noNote")) : Card.body(Texts.body(note)));
        });
        return card("activity.note", model.note(), reading, form -> {
            area(form, model.note(), "activity.note", LINES);
            form.help("activity.note", text("privacy.note"));
        });
    }

    private static void area(Form form, ActivitySection section, String key, int lines) {
        var area = form.add(key, new TextArea());
        area.setPrefRowCount(lines);
        area.textProperty().bindBidirectional(section.field(key));
    }

    /// What fills a form.
    interface Filling {
        void fill(Form form);
    }

    static SectionCard card(String title, ActivitySection section, Node reading, Filling filling) {
        var card = new SectionCard(text(title), section.editingProperty(), reading, () -> {
            var form = new Form();
            filling.fill(form);
            section.problems().subscribe(() -> form.show(section.problems()));
            return new VBox(collision(section), form);
        }, new SectionCard.Actions(section::edit, section::save, section::cancel));
        card.setId("card-" + title.replace('.', '-'));
        return card;
    }

    private static Node collision(ActivitySection section) {
        var hint = new Hint(Tone.WARNING, "");
        section.collisionProperty().subscribe(words -> {
            hint.say(words);
            hint.setVisible(!words.isEmpty());
        });
        hint.managedProperty().bind(hint.visibleProperty());
        return hint;
    }
}
