package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Hint;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.SectionCard;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;

/// How to reach a partner, to read and to change.
final class DetailsCard {

    private final OrganisationPageViewModel model;
    private final VBox reading = new VBox();

    DetailsCard(OrganisationPageViewModel model) {
        this.model = model;
        model.whenRead(this::show);
    }

    SectionCard card() {
        var section = model.details();
        var card = new SectionCard(text("organisation.details"), section.editingProperty(), reading,
                () -> new VBox(collision(section), new OrganisationForm(section.form()).withDetails().withDoubles(section.doubles()).form()),
                new SectionCard.Actions(section::edit, section::save, section::cancel));
        card.lookup(".hyperlink").setId("change-details");
        return card;
    }

    /// Says that someone else changed the record meanwhile.
    static Node collision(OrganisationSection section) {
        var hint = new Hint(Tone.WARNING, "", Buttons.link(text("organisation.takeTheirs"), section::takeTheirs));
        section.collisionProperty().subscribe(words -> {
            hint.say(words);
            hint.setVisible(!words.isEmpty());
        });
        hint.managedProperty().bind(hint.visibleProperty());
        return hint;
    }

    private void show(OrganisationFile file) {
        var details = file.details();
        var facts = new GridPane();
        facts.getStyleClass().add("facts");
        address(facts, text("organisation.visiting"), details.visiting());
        words(facts, text("organisation.neighbourhood"), details.neighbourhood().map(file.choices().neighbourhoods()::name).orElse(""));
        phone(facts, details.phone());
        email(facts, details.email());
        website(facts, details.website());
        address(facts, text("organisation.postal"), details.postal());
        words(facts, text("organisation.kvk"), details.kvk());
        var origin = Texts.caption(words(file.origin()));
        reading.getChildren().setAll(Card.body(facts.getChildren().isEmpty() ? EmptyState.small(text("organisation.noDetails")) : facts, origin));
    }

    private static String words(Origin origin) {
        if (origin.sample()) {
            return text("organisation.invented");
        }
        return origin.source().isEmpty() ? text("organisation.typedIn") : text("organisation.imported", origin.source());
    }

    private static void address(GridPane facts, String name, Address address) {
        var comma = address.streetLine().isEmpty() || address.cityLine().isEmpty() ? "" : ", ";
        words(facts, name, address.streetLine() + comma + address.cityLine());
    }

    private static void words(GridPane facts, String name, String words) {
        if (!words.isEmpty()) {
            add(facts, name, Texts.body(words));
        }
    }

    private void phone(GridPane facts, String phone) {
        if (!phone.isEmpty()) {
            add(facts, text("organisation.phone"), new HBox(Texts.body(phone), copy(text("organisation.copyPhone"), phone)));
        }
    }

    private void email(GridPane facts, String address) {
        if (!address.isEmpty()) {
            var shown = Links.mail(address).<Node>map(uri -> Buttons.link(address, () -> model.frame().outside().open(uri))).orElseGet(() -> Texts.body(address));
            add(facts, text("organisation.email"), new HBox(shown, copy(text("organisation.copyEmail"), address)));
        }
    }

    private void website(GridPane facts, String address) {
        if (!address.isEmpty()) {
            add(facts, text("organisation.website"), Links.web(address)
                    .<Node>map(uri -> Buttons.link(address.replaceFirst("^https?://", ""), () -> model.frame().outside().open(uri))).orElseGet(() -> Texts.body(address)));
        }
    }

    private Node copy(String name, String words) {
        var button = Buttons.icon(Icon.COPY, name, () -> model.copy(words));
        button.getStyleClass().add("tiny");
        return button;
    }

    private static void add(GridPane facts, String name, Node value) {
        Label label = Texts.muted(name);
        label.setMinWidth(Label.USE_PREF_SIZE);
        facts.addRow(facts.getRowCount(), label, value);
    }
}
