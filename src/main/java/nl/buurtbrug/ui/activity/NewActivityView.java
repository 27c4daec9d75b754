package nl.buurtbrug.ui.activity;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.IdField;
import nl.buurtbrug.ui.common.PageHead;
import nl.buurtbrug.ui.common.PageScroll;
import nl.buurtbrug.ui.common.RecordField;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.TwoColumns;

/// The page to plan an activity on: what it is and with whom, and beside it when and where.
final class NewActivityView extends BorderPane {

    private final NewActivityViewModel model;

    NewActivityView(NewActivityViewModel model) {
        this.model = model;
        setId("new-activity-page");
        var add = Buttons.primary(text("activity.add"), model::save);
        add.setId("add-activity");
        var what = new Form();
        var when = new Form();
        what(what);
        model.listsProperty().subscribe(lists -> lists.ifPresent(read -> {
            lists(what, read);
            new SessionFields(when, model.services().clock()).show(model.session(), true, read.neighbourhoods());
        }));
        model.problems().subscribe(() -> {
            when.show(model.problems().filtered(problem -> problem.field().startsWith("session.")));
            what.show(model.problems().filtered(problem -> !problem.field().startsWith("session.")));
        });
        var page = new VBox(new PageHead(Texts.title(text("activity.new"))).actions(add, Buttons.plain(text("action.cancel"), model::cancel)),
                new TwoColumns(new VBox(new Card(text("activity.tab.what")).containing(Card.body(what, Texts.caption(text("activity.restLater"))))),
                        new VBox(new Card(text("activity.firstSession")).containing(Card.body(Texts.caption(text("activity.firstSessionHelp")), when)))));
        page.getStyleClass().add("page");
        setCenter(new PageScroll(page));
    }

    private void what(Form form) {
        form.add("activity.title", new TextField()).textProperty().bindBidirectional(model.title);
        form.required("activity.title");
        form.help("activity.title", text("activity.titleHelp"));
        var idea = new CheckBox(text("activity.isIdea"));
        idea.selectedProperty().bindBidirectional(model.idea);
        form.addNode(idea, Form.WHOLE);
        form.add("participation.partner", new RecordField(Icon.PARTNER, text("moment.somebodyPrompt"), model.partner, model.frame().background(), model.services()::partnersLike), 8);
        var role = form.add("participation.role", new ComboBox<PartnerRole>(), 4);
        IdField.nameList(role);
        role.getItems().setAll(List.of(PartnerRole.values()));
        role.setConverter(IdField.words(ActivityWords::of));
        role.valueProperty().bindBidirectional(model.role);
    }

    private void lists(Form form, ActivityFile.Lists lists) {
        form.add("activity.strategy", IdField.of(model.strategy, lists.strategyChoices().orNone(text("activity.strategyNone"))));
        form.add("activity.neighbourhood", IdField.of(model.neighbourhood, lists.neighbourhoods().orNone(text("activity.neighbourhoodNone"))));
    }
}
