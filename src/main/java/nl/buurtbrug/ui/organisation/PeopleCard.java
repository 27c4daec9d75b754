package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Badge;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;

/// The people of a partner: whom to call, and who was there before.
final class PeopleCard extends VBox {

    private final OrganisationPageViewModel page;
    private final PeopleViewModel model;
    private final Label count = Chips.count("");
    private final VBox rows = new VBox();
    private boolean showsOthers;

    PeopleCard(OrganisationPageViewModel page, PeopleViewModel model) {
        this.page = page;
        this.model = model;
        var add = Buttons.link(text("action.add"), model::add);
        add.setId("add-person");
        add.setAccessibleText(text("member.add"));
        setId("people-card");
        getChildren().add(new Card(text("organisation.people")).counting(count).with(add).containing(rows));
        page.whenRead(this::show);
    }

    private void show(OrganisationFile file) {
        count.setText(Formats.number(file.present().size()));
        var nodes = new ArrayList<Node>();
        if (file.present().isEmpty()) {
            nodes.add(EmptyState.small(text("organisation.noPeople")));
        }
        file.present().forEach(member -> nodes.add(row(member)));
        if (!file.others().isEmpty()) {
            nodes.add(Card.row(toggle(file)));
            if (showsOthers) {
                file.others().forEach(member -> nodes.add(formerRow(member)));
            }
        }
        rows.getChildren().setAll(nodes);
    }

    private Hyperlink toggle(OrganisationFile file) {
        var toggle = Buttons.link(text("member.former", file.others().size()), () -> {
            showsOthers = !showsOthers;
            show(page.fileProperty().get());
        });
        toggle.setGraphic((showsOthers ? Icon.UP : Icon.DOWN).node());
        return toggle;
    }

    private HBox row(OrganisationFile.Member member) {
        var role = member.role();
        var person = member.person();
        var badges = new FlowPane();
        badges.getStyleClass().add("badges");
        if (!role.role().isEmpty()) {
            badges.getChildren().add(Texts.styled(role.role(), "caption"));
        }
        if (role.row().mainContact()) {
            badges.getChildren().add(Chips.badge(new Badge(Icon.MAIN_CONTACT, text("member.isMainContact"), Tone.ACCENT)));
        }
        if (role.row().keyFigure()) {
            badges.getChildren().add(Chips.badge(new Badge(Icon.KEY_FIGURE, text("member.isKeyFigure"), Tone.ACCENT)));
        }
        var words = new VBox(name(role), badges);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = Card.row(words, reach(person));
        reachButton(role, person).ifPresent(row.getChildren()::add);
        row.getChildren().add(more(member));
        return row;
    }

    private Node name(RoleSummary role) {
        var name = Buttons.link(role.person(), () -> model.open(role));
        name.getStyleClass().add("record-link");
        return name;
    }

    private static VBox reach(PersonDetails person) {
        var lines = new VBox();
        lines.setAlignment(Pos.CENTER_RIGHT);
        lines.setMinWidth(USE_PREF_SIZE);
        person.phones().stream().findFirst().ifPresent(phone -> lines.getChildren().add(Texts.styled(phone, "dense")));
        var second = person.doNotCall() ? text("member.notCalled") : person.doNotMail() && person.phones().isEmpty() ? text("member.notMailed") : person.bestTime();
        if (!second.isEmpty()) {
            lines.getChildren().add(Texts.styled(second, "caption"));
        }
        return lines;
    }

    private Optional<Node> reachButton(RoleSummary role, PersonDetails person) {
        if (!person.phones().isEmpty() && !person.doNotCall()) {
            return Optional.of(Buttons.icon(Icon.PHONE, text("member.call", role.person()), () -> model.call(person.phones().getFirst())));
        }
        if (!person.emails().isEmpty() && !person.doNotMail()) {
            return Optional.of(Buttons.icon(Icon.EMAIL, text("member.mail", role.person()), () -> model.mail(person.emails().getFirst())));
        }
        return Optional.empty();
    }

    private MenuButton more(OrganisationFile.Member member) {
        var role = member.role();
        var person = member.person();
        var items = new ArrayList<MenuItem>();
        if (!person.doNotMail()) {
            person.emails().forEach(email -> items.add(Buttons.item(Icon.EMAIL, text("member.mailTo", email), () -> model.mail(email))));
        }
        person.emails().forEach(email -> items.add(Buttons.item(Icon.COPY, text("organisation.copyThis", email), () -> page.copy(email))));
        person.phones().forEach(phone -> items.add(Buttons.item(Icon.COPY, text("organisation.copyThis", phone), () -> page.copy(phone))));
        items.add(Buttons.item(Icon.EDIT, text("member.change"), () -> model.change(role)));
        if (!role.row().mainContact()) {
            items.add(Buttons.item(Icon.MAIN_CONTACT, text("member.makeMainContact"), () -> model.makeMainContact(role)));
        }
        var movedOn = Buttons.item(Icon.MOVED_ON, text("movedOn.open"), () -> model.movedOn(role));
        movedOn.setId("moved-on");
        items.add(movedOn);
        items.add(Buttons.item(Icon.CLOSE, text("member.remove"), () -> model.remove(role)));
        return menu(role, items);
    }

    private static MenuButton menu(RoleSummary role, List<MenuItem> items) {
        var more = Buttons.more(text("member.more", role.person()), items.toArray(MenuItem[]::new));
        more.getStyleClass().add("flat");
        return more;
    }

    private HBox formerRow(OrganisationFile.Member member) {
        var role = member.role();
        var when = Optional.ofNullable(role.row().until()).map(day -> text("member.untilDay", Formats.date(day)))
                .or(() -> Optional.ofNullable(role.row().from()).map(day -> text("member.fromDay", Formats.date(day)))).orElse("");
        var words = new VBox(name(role), Texts.styled(role.role().isEmpty() ? when : text("member.roleAndWhen", role.role(), when), "caption"));
        HBox.setHgrow(words, Priority.ALWAYS);
        return Card.row(words, menu(role, List.of(Buttons.item(Icon.EDIT, text("member.change"), () -> model.change(role)),
                Buttons.item(Icon.CLOSE, text("member.remove"), () -> model.remove(role)))));
    }
}
