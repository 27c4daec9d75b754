package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The extra fields of a record that is being added; not there while there are no such fields.
public final class NewExtrasCard extends VBox {

    private final NewExtras model;
    private Subscription problems = Subscription.EMPTY;

    public NewExtrasCard(NewExtras model) {
        this.model = model;
        setId("extras");
        managedProperty().bind(visibleProperty());
        model.fieldsProperty().subscribe(_ -> show());
    }

    private void show() {
        var form = ExtraForm.of(model.typed(), model.clock());
        setVisible(!model.typed().offered().isEmpty());
        getChildren().setAll(new Card(text("extra.section")).containing(Card.body(form)));
        problems.unsubscribe();
        problems = model.problems().subscribe(() -> form.show(model.problems()));
    }
}
