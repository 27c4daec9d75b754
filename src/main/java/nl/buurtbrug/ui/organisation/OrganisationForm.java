package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.area.NeighbourhoodSummary;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Choices;
import nl.buurtbrug.ui.common.DoubleCheck;
import nl.buurtbrug.ui.common.DoubleHint;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.IdField;
import nl.buurtbrug.ui.common.Texts;

/// The fields of an organisation in a form.
final class OrganisationForm {

    private final OrganisationFormModel model;
    private final Form form = new Form();

    OrganisationForm(OrganisationFormModel model) {
        this.model = model;
    }

    /// Everything but the note.
    OrganisationForm withDetails() {
        addText("organisation.name", 12);
        addChoice("organisation.kind", 6);
        addChoice("organisation.owner", 6);
        form.required("organisation.name").required("organisation.kind");
        form.addNode(Texts.strong(text("organisation.visiting")), 12);
        addText("organisation.visiting.street", 8);
        addText("organisation.visiting.houseNumber", 4);
        addText("organisation.visiting.postcode", 4);
        addText("organisation.visiting.city", 8);
        addChoice("organisation.neighbourhood", 6);
        form.addNode(proposal(), 6);
        form.addNode(Texts.strong(text("organisation.reach")), 12);
        addText("organisation.email", 6);
        addText("organisation.phone", 6);
        addText("organisation.website", 6);
        addText("organisation.kvk", 6);
        form.addNode(Texts.strong(text("organisation.postal")), 12);
        addText("organisation.postal.street", 8);
        addText("organisation.postal.houseNumber", 4);
        addText("organisation.postal.postcode", 4);
        addText("organisation.postal.city", 8);
        return this;
    }

    /// Under the fields that tell it, which other partners it may be.
    OrganisationForm withDoubles(DoubleCheck doubles) {
        DoubleHint.under(form, "organisation.name", doubles, DoubleHint.ABOUT_NAME);
        DoubleHint.under(form, "organisation.email", doubles, DoubleHint.ABOUT_EMAIL);
        DoubleHint.under(form, "organisation.kvk", doubles, DoubleHint.ABOUT_KVK);
        return this;
    }

    OrganisationForm withNote() {
        var note = form.add("organisation.note", new TextArea());
        note.setPrefRowCount(5);
        note.textProperty().bindBidirectional(model.fields().textProperty("organisation.note"));
        form.help("organisation.note", text("privacy.note"));
        return this;
    }

    Form form() {
        model.problems().subscribe(() -> form.show(model.problems()));
        return form;
    }

    private void addText(String key, int width) {
        form.add(key, new TextField(), width).textProperty().bindBidirectional(model.fields().textProperty(key));
    }

    private void addChoice(String key, int width) {
        var id = model.fields().idProperty(key);
        var box = form.add(key, IdField.of(id, choices(key)), width);
        model.choicesProperty().subscribe((_, _) -> IdField.offer(box, id, choices(key)));
    }

    private Choices choices(String key) {
        var choices = model.choicesProperty().get();
        return switch (key) {
            case "organisation.kind" -> choices.kinds();
            case "organisation.neighbourhood" -> choices.neighbourhoods().orNone(text("organisations.noNeighbourhood"));
            default -> choices.staff().orNone(text("organisations.noOwner"));
        };
    }

    private VBox proposal() {
        var words = Texts.caption("");
        var take = Buttons.link(text("organisation.takeProposal"), model::takeProposal);
        var line = new HBox(words, take);
        line.getStyleClass().add("proposal");
        line.managedProperty().bind(line.visibleProperty());
        model.proposalProperty().subscribe(proposal -> {
            line.setVisible(proposal.isPresent());
            words.setText(proposal.map(NeighbourhoodSummary::name).map(name -> text("organisation.proposal", name)).orElse(""));
        });
        return new VBox(line);
    }
}
