package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.DoublesCard;
import nl.buurtbrug.ui.common.NewExtrasCard;
import nl.buurtbrug.ui.common.PageHead;
import nl.buurtbrug.ui.common.PageScroll;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.TwoColumns;

/// The page to add a partner on: the form, and beside it the partners it may be already.
final class NewOrganisationView extends BorderPane {

    NewOrganisationView(NewOrganisationViewModel model) {
        setId("new-organisation");
        var form = new OrganisationForm(model.form()).withDetails().withDoubles(model.doubles()).withNote().form();
        var main = new Card(text("organisation.details")).containing(Card.body(form));
        var side = new DoublesCard(text("organisation.similar"), text("organisation.similarNone"), model.doubles());
        var add = Buttons.primary(text("organisation.add"), model::save);
        add.setId("add-partner");
        var page = new VBox(new PageHead(Texts.title(text("organisation.new"))).actions(add, Buttons.plain(text("action.cancel"), model::cancel)),
                new TwoColumns(new VBox(main, new NewExtrasCard(model.extras())), new VBox(side)));
        page.getStyleClass().add("page");
        setCenter(new PageScroll(page));
    }
}
