package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.StageWords;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Badge;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.ChangesCard;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.ExtraCard;
import nl.buurtbrug.ui.common.FollowUpsCard;
import nl.buurtbrug.ui.common.Hint;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.PageHead;
import nl.buurtbrug.ui.common.PageScroll;
import nl.buurtbrug.ui.common.PanelRoom;
import nl.buurtbrug.ui.common.Stages;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;
import nl.buurtbrug.ui.common.TwoColumns;

/// The page of one partner.
final class OrganisationPageView extends BorderPane {

    private final OrganisationPageViewModel model;
    private final OrganisationPartsViewModel parts;
    private final PanelViews panels;
    private final VBox head = new VBox();
    private final PanelRoom room;

    OrganisationPageView(OrganisationPageViewModel model, Clock clock) {
        this.model = model;
        parts = new OrganisationPartsViewModel(model);
        var people = new PeopleViewModel(model);
        panels = new PanelViews(clock, model.frame().background(),
                new PanelViews.Offers(people::peopleLike, people::partnersLike, people::rolesLike, parts::tagsLike));
        setId("organisation");
        head.getStyleClass().add("head");
        var followUps = new FollowUpsCard(model.contact().followUps());
        model.whenRead(file -> followUps.show(file.contact().open(), file::about));
        var page = new VBox(head, new TwoColumns(
                new VBox(new TimelineCard(model, model.contact()), new ActivitiesCard(model), new DetailsCard(model).card(), new ExtraCard(model.extras(), clock).card(), new NoteCard(model).card(), new PhasesCard(model, parts), new ChangesCard(model.changes(), clock)),
                new VBox(new PeopleCard(model, people), followUps, new AccessesCard(model, parts), new TagsCard(model, parts, panels))));
        page.getStyleClass().add("page");
        room = new PanelRoom(new PageScroll(page));
        setCenter(room);
        model.whenRead(this::showHead);
        model.panel().openProperty().addListener((_, _, panel) -> showPanel(panel));
    }

    private void showPanel(Optional<Panel> panel) {
        showHead(model.fileProperty().get());
        room.show(panel.map(open -> panels.of(open, model.panel()::save, model.panel()::cancel)));
    }

    private void showHead(OrganisationFile file) {
        var title = new PageHead(Texts.title(file.details().name()));
        if (model.panel().openProperty().get().isEmpty()) {
            var plan = Buttons.plain(Icon.ACTIVITY, text("organisation.plan"), model::planActivity);
            plan.setId("plan-activity");
            title.actions(Buttons.primary(Icon.ADD, text("moment.log"), model.contact()::log), plan, Buttons.plain(Icon.STAGE, text("phase.add"), parts::addPhase), Buttons.plain(Icon.PRINT, text("print.print"), model::print));
        }
        title.actions(more(file)).wrapping();
        file.phase().ifPresent(phase -> title.beside(Chips.chip(
                Stages.badge(phase.stage(), text("phase.since", StageWords.of(phase.stage()), Formats.date(phase.from()))))));
        file.quiet().ifPresent(quiet -> title.beside(Chips.chip(new Badge(Icon.QUIET, quiet.logged() ? text("organisation.quiet", quiet.days(), quiet.wanted()) : text("organisation.neverLogged"), Tone.WARNING))));
        title.facts(facts(file).toArray(Node[]::new));
        head.getChildren().setAll(title);
        if (file.binned()) {
            head.getChildren().add(new Hint(Tone.WARNING, text("organisation.isBinned"), Buttons.link(text("bin.putBack"), model::takeFromBin)));
        }
        if (file.archived()) {
            head.getChildren().add(new Hint(Tone.NEUTRAL, text("organisation.isArchived"), Buttons.link(text("organisation.unarchive"), model::unarchive)));
        }
    }

    private static List<Label> facts(OrganisationFile file) {
        var details = file.details();
        var facts = new ArrayList<Label>();
        add(facts, Icon.KIND, file.choices().kinds().name(details.kind()));
        add(facts, Icon.ADDRESS, place(file));
        add(facts, Icon.STAFF, details.owner().map(file.choices().staff()::name).orElse(""));
        add(facts, Icon.TAG, String.join(", ", file.tags()));
        return facts;
    }

    /// The neighbourhood and the street; the town where no neighbourhood is known.
    private static String place(OrganisationFile file) {
        OrganisationDetails details = file.details();
        var area = details.neighbourhood().map(file.choices().neighbourhoods()::name).orElse(details.visiting().city());
        return String.join(", ", Stream.of(area, details.visiting().streetLine()).filter(part -> !part.isEmpty()).toList());
    }

    private static void add(List<Label> facts, Icon icon, String words) {
        if (!words.isEmpty()) {
            facts.add(Texts.fact(icon, words));
        }
    }

    private MenuButton more(OrganisationFile file) {
        var archive = file.archived() ? Buttons.item(Icon.UNDO, text("organisation.unarchive"), model::unarchive)
                : Buttons.item(Icon.ARCHIVE, text("organisation.archive"), model::archive);
        var bin = file.binned() ? Buttons.item(Icon.UNDO, text("bin.putBack"), model::takeFromBin) : Buttons.item(Icon.BIN, text("bin.bin"), model::bin);
        var more = Buttons.more(text("organisation.more"), Buttons.item(Icon.HISTORY, text("history.show"), model.changes()::showAll),
                Buttons.item(Icon.COPY, text("organisation.copyAddress"), model::copyAddress), archive, bin);
        file.merges().forEach(merge -> more.getItems().add(Buttons.item(Icon.UNDO, text("merge.undoNamed", merge.lostName()), () -> model.undoMerge(merge))));
        return more;
    }
}
