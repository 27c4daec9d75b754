package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.SidePanel;

/// The action bar of the ticked partners, and the panels it opens.
final class TickedOrganisationsView {

    private final TickedOrganisationsViewModel model;
    private final PanelViews panels;
    private final MenuButton owner = menu(Icon.STAFF, text("organisation.owner"));
    private final MenuButton mail = menu(Icon.COPY, text("ticked.mail"));

    TickedOrganisationsView(TickedOrganisationsViewModel model, Clock clock, Background background) {
        this.model = model;
        panels = new PanelViews(clock, background, new PanelViews.Offers(_ -> List.of(), _ -> List.of(), _ -> List.of(), model::tags));
        model.staff().subscribe(this::offerStaff);
        mail.getItems().addAll(
                item(text("ticked.mailPartners"), () -> model.copyAddresses(MailAddresses.Whose.PARTNER)),
                item(text("ticked.mailMainContacts"), () -> model.copyAddresses(MailAddresses.Whose.MAIN_CONTACT)));
    }

    /// @param between what stands between the deeds that change partners and those that do not
    Node[] buttons(Node... between) {
        var phase = Buttons.flat(Icon.STAGE, text("organisation.stage"), model::openPhase);
        phase.setId("new-phase");
        var first = Stream.of(phase, owner, Buttons.flat(Icon.TAG, text("organisation.tag"), model::openTags));
        return Stream.of(first, Stream.of(between), Stream.of(mail, more())).flatMap(Function.identity()).toArray(Node[]::new);
    }

    private MenuButton more() {
        var archive = Buttons.item(Icon.ARCHIVE, "", model::archive);
        archive.setId("archive");
        model.list().archivedProperty().subscribe(back -> name(archive, back));
        return Buttons.flatMore(text("ticked.more"), archive, Buttons.item(Icon.BIN, text("bin.bin"), model::bin));
    }

    private static void name(MenuItem archive, boolean back) {
        archive.setText(back ? text("organisation.unarchive") : text("organisation.archive"));
        archive.setGraphic((back ? Icon.UNDO : Icon.ARCHIVE).node());
    }

    private void offerStaff() {
        owner.getItems().clear();
        model.staff().forEach(member -> owner.getItems().add(item(member.name(), () -> model.giveOwner(Optional.of(member)))));
        owner.getItems().add(item(text("ticked.noOwner"), () -> model.giveOwner(Optional.empty())));
    }

    private static MenuButton menu(Icon icon, String words) {
        var menu = new MenuButton(words, icon.node());
        menu.getStyleClass().addAll("flat", "no-arrow");
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    SidePanel panel(Panel open) {
        return panels.of(open, model.panel()::save, model.panel()::cancel);
    }
}
