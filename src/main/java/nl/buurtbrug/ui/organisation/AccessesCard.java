package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.audience.AccessWords;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Trusts;

/// The audiences a partner opens.
final class AccessesCard extends VBox {

    private final OrganisationPartsViewModel parts;
    private final VBox rows = new VBox();

    AccessesCard(OrganisationPageViewModel model, OrganisationPartsViewModel parts) {
        this.parts = parts;
        var add = Buttons.link(text("action.add"), parts::addAccess);
        add.setId("add-access");
        add.setAccessibleText(text("access.add"));
        getChildren().add(new Card(text("access.title")).with(add).containing(rows));
        model.whenRead(this::show);
    }

    private void show(OrganisationFile file) {
        rows.getChildren().setAll(file.accesses().isEmpty() ? List.of(EmptyState.small(text("access.none"))) : file.accesses().stream().map(this::row).toList());
    }

    private Node row(AccessSummary access) {
        var words = new VBox(Texts.strong(access.audienceGroup()), Texts.caption(AccessWords.how(access.how())));
        if (!access.barrier().isEmpty()) {
            words.getChildren().add(Texts.caption(text("access.barrierIs", access.barrier())));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var size = Texts.body(AccessWords.size(access.sizeEstimate()));
        size.setMinWidth(Label.USE_PREF_SIZE);
        var trust = Chips.badge(Trusts.badge(access.trust()));
        trust.setAccessibleText(text("access.trustIs", AccessWords.trust(access.trust())));
        var more = Buttons.more(text("access.more", access.audienceGroup()),
                Buttons.item(Icon.EDIT, text("action.change"), () -> parts.changeAccess(access)),
                Buttons.item(Icon.CLOSE, text("action.remove"), () -> parts.removeAccess(access)));
        more.getStyleClass().add("flat");
        return Card.row(words, size, trust, more);
    }
}
