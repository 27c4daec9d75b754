package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A card that is read, and turns into a form where it stands: Ctrl+S or *Opslaan* keeps it, Esc or *Annuleren* puts it back.
public final class SectionCard extends VBox {

    /// What the buttons of a section do.
    public record Actions(Runnable edit, Runnable save, Runnable cancel) {
    }

    private final VBox body = new VBox();
    private final Actions actions;
    private final Supplier<Node> form;
    private final Node reading;
    private final Hyperlink change;

    /// @param editing whether the form shows; decided by the view model
    /// @param reading what the card says
    /// @param form    made anew each time it is opened
    public SectionCard(String title, ObservableValue<Boolean> editing, Node reading, Supplier<Node> form, Actions actions) {
        this.actions = actions;
        this.form = form;
        this.reading = reading;
        change = Buttons.link(text("action.change"), actions.edit());
        change.setAccessibleText(text("section.change", title));
        change.managedProperty().bind(change.visibleProperty());
        var card = new Card(title).with(change).containing(body);
        getChildren().add(card);
        getStyleClass().add("section");
        body.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && editing.getValue()) {
                key.consume();
                actions.cancel().run();
            }
        });
        editing.subscribe(this::show);
    }

    private void show(boolean editing) {
        var hadFocus = isFocusWithin();
        change.setVisible(!editing);
        if (editing) {
            var foot = new HBox(Buttons.primary(text("action.save"), actions.save()), Buttons.plain(text("action.cancel"), actions.cancel()));
            foot.getStyleClass().add("section-foot");
            body.getChildren().setAll(Card.body(form.get(), foot));
            focusFirst();
        } else {
            body.getChildren().setAll(reading);
            if (hadFocus) {
                change.requestFocus();
            }
        }
    }

    private void focusFirst() {
        applyCss();
        if (body.lookup(".text-input") instanceof TextInputControl first) {
            first.requestFocus();
            first.end();
        }
    }
}
