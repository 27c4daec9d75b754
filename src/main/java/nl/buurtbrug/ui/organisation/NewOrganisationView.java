package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.NewExtrasCard;
import nl.buurtbrug.ui.common.PageHead;
import nl.buurtbrug.ui.common.PageScroll;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.TwoColumns;

/// The page to add a partner on: the form, and beside it the partners it may be already.
final class NewOrganisationView extends BorderPane {

    private final NewOrganisationViewModel model;
    private final VBox similar = new VBox();

    NewOrganisationView(NewOrganisationViewModel model) {
        this.model = model;
        setId("new-organisation");
        var form = new OrganisationForm(model.form()).withDetails().withNote().form();
        var main = new Card(text("organisation.details")).containing(Card.body(form));
        var side = new Card(text("organisation.similar")).containing(similar);
        var add = Buttons.primary(text("organisation.add"), model::save);
        add.setId("add-partner");
        var page = new VBox(new PageHead(Texts.title(text("organisation.new"))).actions(add, Buttons.plain(text("action.cancel"), model::cancel)),
                new TwoColumns(new VBox(main, new NewExtrasCard(model.extras())), new VBox(side)));
        page.getStyleClass().add("page");
        setCenter(new PageScroll(page));
        model.similar().subscribe(this::showSimilar);
        showSimilar();
    }

    private void showSimilar() {
        similar.getChildren().setAll(model.similar().isEmpty() ? List.of(EmptyState.small(text("organisation.similarNone")))
                : model.similar().stream().map(this::row).toList());
    }

    private Node row(PartnerSummary partner) {
        var place = partner.archived() ? text("organisation.inArchive", partner.kind()) : text("organisation.kindAndCity", partner.kind(), partner.address().city());
        var words = new VBox(Texts.strong(partner.name()), Texts.caption(partner.address().city().isEmpty() && !partner.archived() ? partner.kind() : place));
        HBox.setHgrow(words, Priority.ALWAYS);
        var open = Buttons.link(text("action.open"), () -> model.open(partner));
        open.setAccessibleText(text("organisation.openNamed", partner.name()));
        return Card.row(words, open);
    }
}
