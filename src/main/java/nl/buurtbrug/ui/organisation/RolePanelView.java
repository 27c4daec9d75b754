package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.DateField;
import nl.buurtbrug.ui.common.DoubleCheck;
import nl.buurtbrug.ui.common.DoubleHint;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.RecordField;

/// The fields of a role, and of the person who gets it.
final class RolePanelView extends VBox {

    private final RolePanelViewModel model;
    private final Form form = new Form();

    RolePanelView(RolePanelViewModel model, Clock clock, PanelViews panels) {
        this.model = model;
        if (model.choosesPerson()) {
            addPerson(panels);
        }
        var role = form.add("affiliation.role", new TextField());
        role.textProperty().bindBidirectional(model.roleProperty());
        role.setPromptText(text("member.rolePrompt"));
        panels.suggest(role, panels.offers().roles());
        form.add("member.from", new DateField(clock), 6).textProperty().bindBidirectional(model.fromProperty());
        form.add("affiliation.until", new DateField(clock), 6).textProperty().bindBidirectional(model.untilProperty());
        var main = new CheckBox(text("member.mainContact"));
        main.selectedProperty().bindBidirectional(model.mainContactProperty());
        var key = new CheckBox(text("member.keyFigure"));
        key.selectedProperty().bindBidirectional(model.keyFigureProperty());
        var boxes = new VBox(main, key);
        boxes.getStyleClass().add("radio-list");
        form.addNode(boxes, 12);
        model.problems().subscribe(() -> form.show(model.problems()));
        getChildren().add(form);
    }

    private void addPerson(PanelViews panels) {
        var person = form.add("member.person", new RecordField(Icon.PERSON, text("member.personPrompt"), model.personProperty(),
                panels.background(), panels.offers().people()));
        form.required("member.person");
        person.textProperty().subscribe(typed -> model.nameProperty().set(typed));
        var email = form.add("person.emails", new TextField(), 6);
        email.textProperty().bindBidirectional(model.emailProperty());
        var phone = form.add("person.phones", new TextField(), 6);
        phone.textProperty().bindBidirectional(model.phoneProperty());
        model.doubles().ifPresent(this::warn);
        model.personProperty().subscribe(this::explain);
        model.nameProperty().subscribe(this::explain);
        email.disableProperty().bind(model.personProperty().map(Optional::isPresent));
        phone.disableProperty().bind(email.disableProperty());
    }

    private void warn(DoubleCheck doubles) {
        DoubleHint.under(form, "member.person", doubles, DoubleHint.ABOUT_NAME);
        DoubleHint.under(form, "person.emails", doubles, DoubleHint.ABOUT_EMAIL);
        DoubleHint.under(form, "person.phones", doubles, DoubleHint.ABOUT_PHONE);
    }

    /// Says whom the typed name stands for.
    private void explain() {
        if (model.personProperty().get().isPresent()) {
            form.help("member.person", text("member.personKnown"));
        } else if (model.nameProperty().get().isBlank()) {
            form.help("member.person", "");
        } else {
            var name = model.parsedName();
            form.help("member.person", name.prefix().isEmpty() ? text("member.personNewPlain", name.first(), name.last())
                    : text("member.personNew", name.first(), name.prefix(), name.last()));
        }
    }
}
