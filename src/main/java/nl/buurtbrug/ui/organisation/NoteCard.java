package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.SectionCard;
import nl.buurtbrug.ui.common.Texts;

/// The note about a partner, to read and to change.
final class NoteCard {

    private final OrganisationPageViewModel model;
    private final VBox reading = new VBox();

    NoteCard(OrganisationPageViewModel model) {
        this.model = model;
        model.whenRead(file -> reading.getChildren().setAll(file.details().note().isEmpty()
                ? EmptyState.small(text("organisation.noNote")) : Card.body(Texts.body(file.details().note()))));
    }

    SectionCard card() {
        var section = model.note();
        return new SectionCard(text("organisation.note"), section.editingProperty(), reading,
                () -> new VBox(DetailsCard.collision(section), new OrganisationForm(section.form()).withNote().form()),
                new SectionCard.Actions(section::edit, section::save, section::cancel));
    }
}
