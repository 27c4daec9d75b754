package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Form;

/// A form under a list, for a new entry or for the one that is changed.
final class EntryCard extends VBox {

    private final String add;
    private final Card card = new Card("");
    private final Button save;
    private final Button cancel;

    /// @param add what the card and its button say while a new entry is typed
    EntryCard(String add, Form form, Runnable save, Runnable cancel) {
        this.add = add;
        this.save = Buttons.plain("", save);
        this.cancel = Buttons.plain(text("action.cancel"), cancel);
        var foot = new HBox(this.save, this.cancel);
        foot.getStyleClass().add("section-foot");
        getChildren().add(card.containing(Card.body(form, foot)));
    }

    /// @param changed the name of the entry that is changed; empty while a new one is typed
    void show(Optional<String> changed) {
        card.rename(changed.map(name -> text("value.change", name)).orElse(add));
        save.setText(changed.isPresent() ? text("action.save") : add);
        cancel.setVisible(changed.isPresent());
    }
}
