package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.DateField;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.RecordField;
import nl.buurtbrug.ui.common.TakeoverFields;
import nl.buurtbrug.ui.common.Texts;

/// The fields of someone who moved on.
final class MovedOnView extends VBox {

    MovedOnView(MovedOnViewModel model, Clock clock, PanelViews panels) {
        var form = new Form();
        form.addNode(Texts.body(text("movedOn.explanation")), 12);
        form.add("movedOn.lastDay", new DateField(clock), 7).textProperty().bindBidirectional(model.lastDayProperty());
        var organisation = form.add("movedOn.organisation", new RecordField(Icon.PARTNER, text("movedOn.organisationPrompt"),
                model.organisationProperty(), panels.background(), panels.offers().partners()));
        organisation.textProperty().bindBidirectional(model.typedOrganisationProperty());
        form.help("movedOn.organisation", text("movedOn.organisationHelp"));
        var role = form.add("movedOn.role", new TextField());
        role.textProperty().bindBidirectional(model.roleProperty());
        role.disableProperty().bind(model.organisationProperty().map(choice -> choice.isEmpty()));
        panels.suggest(role, panels.offers().roles());
        TakeoverFields.add(form, model.takeovers(), clock);
        model.problems().subscribe(() -> form.show(model.problems()));
        getChildren().add(form);
    }
}
