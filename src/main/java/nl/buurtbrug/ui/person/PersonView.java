package nl.buurtbrug.ui.person;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.ChangesCard;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.ExtraCard;
import nl.buurtbrug.ui.common.Hint;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.PageHead;
import nl.buurtbrug.ui.common.PageScroll;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;
import nl.buurtbrug.ui.common.TwoColumns;
import nl.buurtbrug.ui.person.PersonDraft.Section;
import nl.buurtbrug.ui.person.PersonViewModel.Shown;

/// The page of one contact person.
final class PersonView extends StackPane {

    private final PersonViewModel model;
    private final PageHead head;
    private final FlowPane chips = Chips.row();
    private final FlowPane facts = new FlowPane();
    private final MenuButton more = Buttons.more(text("person.more"));

    PersonView(PersonViewModel model, Clock clock) {
        this.model = model;
        var name = Texts.title("");
        name.setId("person-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.textProperty().bind(model.nameProperty());
        facts.getStyleClass().add("page-head-facts");
        var edit = Buttons.plain(Icon.EDIT, text("person.change"), () -> model.editing().edit(Section.DETAILS));
        edit.setId("change-person");
        head = new PageHead(name).beside(chips).actions(Buttons.primary(Icon.ADD, text("moment.log"), model.talks()::log), edit, more).wrapping();
        head.getChildren().add(facts);
        var sections = new PersonSections(model, clock);
        var page = new VBox(head, conflict(), new TwoColumns(
                new VBox(sections.details(), new ExtraCard(model.extras(), clock).card(), new RolesCard(model.roles(), clock), new TalksCard(model.talks(), clock), new ChangesCard(model.changes(), clock)),
                new VBox(new PromisesCard(model.talks(), clock), sections.note(), sections.privacy())));
        page.getStyleClass().add("page");
        getChildren().add(new PageScroll(page));
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private void show(Shown shown) {
        var badges = new ArrayList<Node>();
        Positions.of(shown.summary()).forEach(badge -> badges.add(Chips.chip(badge)));
        if (shown.summary().archived()) {
            badges.add(Chips.chip(text("person.archived")));
        }
        chips.getChildren().setAll(badges);
        facts.getChildren().setAll(shown.summary().roles().stream().filter(RoleSummary::current).map(this::fact).toList());
        if (facts.getChildren().isEmpty()) {
            facts.getChildren().add(Texts.fact(Icon.PARTNER, text("person.noRoleNow")));
        }
        head.arrange();
        more.getItems().setAll(Buttons.item(Icon.EXPORT, text("people.vcards"), model::saveCard),
                Buttons.item(Icon.HISTORY, text("history.show"), model.changes()::showAll), shown.summary().archived()
                ? Buttons.item(Icon.UNDO, text("people.unarchive"), model::unarchive)
                : Buttons.item(Icon.ARCHIVE, text("people.archive"), model::archive), Buttons.item(Icon.BIN, text("bin.bin"), model::bin));
        shown.merges().forEach(merge -> more.getItems().add(Buttons.item(Icon.UNDO, text("merge.undoNamed", merge.lostName()), () -> model.undoMerge(merge))));
    }

    private Node fact(RoleSummary role) {
        var words = role.role().isEmpty() ? role.organisation() : text("person.roleAt", role.role(), role.organisation());
        var link = Buttons.link(words, () -> model.roles().openOrganisation(role));
        link.setGraphic(Icon.PARTNER.node());
        link.getStyleClass().add("fact");
        return link;
    }

    private Node conflict() {
        var hint = new Hint(Tone.WARNING, "");
        model.editing().conflictProperty().subscribe(hint::say);
        hint.visibleProperty().bind(model.editing().conflictProperty().isNotEmpty());
        hint.managedProperty().bind(hint.visibleProperty());
        return hint;
    }
}
