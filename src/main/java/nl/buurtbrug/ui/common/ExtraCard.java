package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.Problem;

/// What a partner or a person has in the extra fields, to read and to change; not there while there are no such fields.
public final class ExtraCard {

    private final ExtraSection section;
    private final Clock clock;
    private final VBox reading = new VBox();

    public ExtraCard(ExtraSection section, Clock clock) {
        this.section = section;
        this.clock = clock;
    }

    public SectionCard card() {
        var card = new SectionCard(text("extra.section"), section.editingProperty(), reading, this::form,
                new SectionCard.Actions(section::edit, section::save, section::cancel));
        card.setId("extras");
        card.managedProperty().bind(card.visibleProperty());
        section.shownProperty().subscribe(shown -> {
            card.setVisible(!shown.fields().shown(section.subject(), shown.values()).isEmpty());
            show(shown);
        });
        return card;
    }

    private void show(ExtraSection.Shown shown) {
        var facts = new GridPane();
        facts.getStyleClass().add("facts");
        for (var field : shown.fields().of(section.subject())) {
            var words = field.words(shown.values().of(field.id()));
            if (!words.isEmpty()) {
                facts.addRow(facts.getRowCount(), name(field.name()), Texts.body(words));
            }
        }
        reading.getChildren().setAll(Card.body(facts.getChildren().isEmpty() ? EmptyState.small(text("extra.empty")) : facts));
    }

    private static Label name(String words) {
        var name = Texts.muted(words);
        name.getStyleClass().add("fact-name");
        return name;
    }

    private Node form() {
        var form = ExtraForm.of(section.typed(), clock);
        ListChangeListener<Problem> shows = _ -> form.show(section.problems());
        section.problems().addListener(new WeakListChangeListener<>(shows));
        form.getProperties().put(Problem.class, shows);
        var hint = new Hint(Tone.WARNING, "", Buttons.link(text("extra.takeTheirs"), section::takeTheirs));
        section.collisionProperty().subscribe(words -> {
            hint.say(words);
            hint.setVisible(!words.isEmpty());
        });
        hint.managedProperty().bind(hint.visibleProperty());
        return new VBox(hint, form);
    }
}
