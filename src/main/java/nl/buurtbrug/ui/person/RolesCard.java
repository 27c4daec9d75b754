package nl.buurtbrug.ui.person;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.directory.Position;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.person.RoleForm.Deed;

/// The roles of a person: those of now, those of before, and the form for one of them.
final class RolesCard extends VBox {

    private static final double ONE_LINE = 2000;

    private final RolesViewModel model;
    private final Clock clock;
    private final VBox content = new VBox();
    private final Label count = Chips.count("");

    RolesCard(RolesViewModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
        var add = Buttons.link(text("affiliation.add"), model::add);
        add.setId("add-role");
        getChildren().add(new Card(text("affiliation.roles")).counting(count).with(add).containing(content));
        model.roles().subscribe(this::show);
        model.formProperty().subscribe(this::show);
    }

    private void show() {
        var now = model.roles().filtered(RoleSummary::current);
        var before = model.roles().filtered(role -> !role.current());
        count.setText(Formats.number(now.size()));
        var nodes = new ArrayList<Node>();
        model.formProperty().get().filter(form -> form.role.isEmpty()).ifPresent(form -> nodes.add(new RoleFormView(model, form, clock)));
        if (now.isEmpty() && nodes.isEmpty()) {
            nodes.add(EmptyState.small(text("affiliation.none")));
        }
        now.forEach(role -> nodes.addAll(row(role)));
        if (!before.isEmpty()) {
            nodes.add(Texts.styled(text("affiliation.former"), "card-subhead"));
            before.forEach(role -> nodes.addAll(row(role)));
        }
        content.getChildren().setAll(nodes);
        model.formProperty().get().ifPresent(_ -> focusForm());
    }

    private void focusForm() {
        applyCss();
        content.getChildren().stream().filter(RoleFormView.class::isInstance).map(node -> node.lookup(".text-input")).findFirst()
                .ifPresent(Node::requestFocus);
    }

    private List<Node> row(RoleSummary role) {
        var form = model.formProperty().get().filter(open -> open.role.filter(at -> at.row().id().equals(role.row().id())).isPresent());
        return form.<List<Node>>map(open -> List.of(new RoleFormView(model, open, clock))).orElseGet(() -> List.of(reading(role)));
    }

    private Node reading(RoleSummary role) {
        var organisation = Buttons.link(role.organisation(), () -> model.openOrganisation(role));
        organisation.getStyleClass().add("strong");
        var second = new FlowPane(Texts.muted(role.role().isEmpty() ? text("affiliation.noTitle") : role.role()), Texts.muted(period(role)));
        second.setPrefWrapLength(ONE_LINE);
        second.getStyleClass().add("second-line");
        if (role.row().mainContact() && role.current()) {
            second.getChildren().add(Chips.badge(Positions.badge(Position.MAIN_CONTACT)));
        }
        if (role.row().keyFigure()) {
            second.getChildren().add(Chips.badge(Positions.badge(Position.KEY_FIGURE)));
        }
        var words = new VBox(organisation, second);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = Card.row(words, Buttons.icon(Icon.EDIT, text("affiliation.changeAt", role.organisation()), () -> model.start(role, Deed.CHANGE)), menu(role));
        row.getStyleClass().add("two-lines");
        return row;
    }

    private Node menu(RoleSummary role) {
        var more = Buttons.more(text("affiliation.more", role.organisation()));
        more.getStyleClass().add("flat");
        if (role.current()) {
            more.getItems().addAll(
                    Buttons.item(Icon.MOVED_ON, text("affiliation.movedOn"), () -> model.start(role, Deed.MOVED_ON)),
                    Buttons.item(Icon.ENDED, text("affiliation.end"), () -> model.start(role, Deed.END)));
        }
        more.getItems().add(Buttons.item(Icon.BIN, text("affiliation.remove"), () -> model.remove(role)));
        return more;
    }

    private static String period(RoleSummary role) {
        LocalDate from = role.row().from();
        LocalDate until = role.row().until();
        if (from != null && until != null) {
            return text("affiliation.fromUntil", Formats.date(from), Formats.date(until));
        }
        if (from != null) {
            return text("affiliation.since", Formats.date(from));
        }
        return until == null ? "" : text("affiliation.upTo", Formats.date(until));
    }
}
