package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import nl.buurtbrug.domain.directory.Facet;
import nl.buurtbrug.domain.directory.FacetWords;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.Selection;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.DataTable;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.ExportMenu;
import nl.buurtbrug.ui.common.FacetChoice;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.ListPage;
import nl.buurtbrug.ui.common.MergeButton;
import nl.buurtbrug.ui.common.PanelRoom;
import nl.buurtbrug.ui.common.RowHeight;
import nl.buurtbrug.ui.common.SampleRecords;
import nl.buurtbrug.ui.common.Stages;

/// The page with the list of partners.
final class OrganisationListView {

    private final OrganisationListViewModel model;
    private final PanelRoom room;

    OrganisationListView(OrganisationListViewModel model, TickedOrganisationsViewModel ticked, SampleRecords samples, Clock clock, Frame frame) {
        this.model = model;
        var words = new ListPage.Words(text("organisations.all"), text("organisations.search"),
                (shown, total) -> shown.equals(total) ? text("organisations.countAll", total) : text("organisations.count", shown, total), this::start);
        var print = Buttons.iconOnly(print("button-outlined", model::shown));
        print.setId("print-menu");
        var table = table();
        var doubles = Buttons.icon(Icon.MERGE, text("duplicate.title"), model::lookForDoubles);
        doubles.setId("doubles-button");
        var page = new ListPage<>(model.list(), model.views(), table, words, doubles, print, Buttons.iconOnly(new ExportMenu(model.files(), table, false, model::inFull)));
        page.showing(samples).withExtras(PartnerSummary::extras, FacetWords.OF_PARTNERS);
        facets().forEach(page::narrowedBy);
        var actions = new TickedOrganisationsView(ticked, clock, frame.background());
        var buttons = actions.buttons(print("flat", model::ticked), new ExportMenu(model.files(), table, true, model::inFull),
                MergeButton.of(model.list().ticks(), model::mergeTicked));
        page.offering(buttons);
        room = new PanelRoom(page);
        ticked.panel().openProperty().subscribe(panel -> {
            Stream.of(buttons).forEach(button -> button.setDisable(panel.isPresent()));
            room.show(panel.map(actions::panel));
        });
    }

    /// The list, with room for a panel beside it.
    PanelRoom page() {
        return room;
    }

    private DataTable<PartnerSummary> table() {
        var list = model.list();
        var table = DataTable.sortedElsewhere(text("place.partners"), RowHeight.DENSE, list.rows(), list::sort);
        table.ticking(list.ticks(), PartnerSummary::id, list::ids, PartnerSummary::name);
        table.column("organisation.name", PartnerSummary::name).styled("name").width(232);
        table.column("organisation.kind", PartnerSummary::kind).muted().width(152);
        table.column("organisation.neighbourhood", PartnerSummary::neighbourhood).width(116);
        table.badges("organisation.stage", row -> Stages.badge(row.stage())).width(116);
        table.column("organisation.mainContact", PartnerSummary::mainContact).width(160);
        addHiddenColumns(table);
        table.whenOpened(model::open);
        return table;
    }

    /// Columns that come when they are asked for.
    private static void addHiddenColumns(DataTable<PartnerSummary> table) {
        List.of(table.column("organisation.since", row -> Formats.date(row.since())).muted().width(104),
                table.column("organisation.mainContactPhone", PartnerSummary::mainContactPhone).unsorted().width(120),
                table.column("organisation.owner", PartnerSummary::owner).width(130),
                table.column("organisation.tags", row -> String.join(", ", row.tags())).width(150),
                table.column("organisation.city", row -> row.address().city()).width(120),
                table.column("organisation.postcode", row -> row.address().postcode()).width(84),
                table.column("organisation.address", row -> row.address().streetLine()).unsorted().width(160),
                table.column("organisation.email", PartnerSummary::email).width(180),
                table.column("organisation.phone", PartnerSummary::phone).unsorted().width(120),
                table.column("organisation.audiences", row -> String.join(", ", row.audiences())).unsorted().width(150))
                .forEach(column -> column.setVisible(false));
    }

    private static List<FacetChoice> facets() {
        var words = FacetWords.OF_PARTNERS;
        return List.of(
                FacetChoice.of(words, Facet.STAGE, hidden -> text("organisations.moreStages", hidden)),
                FacetChoice.of(words, Facet.QUIET, _ -> ""),
                FacetChoice.of(words, Facet.KIND, hidden -> text("organisations.moreKinds", hidden)),
                FacetChoice.of(words, Facet.NEIGHBOURHOOD, hidden -> text("organisations.moreNeighbourhoods", hidden)),
                FacetChoice.of(words, Facet.OWNER, hidden -> text("organisations.moreOwners", hidden)).closed(),
                FacetChoice.of(words, Facet.TAG, hidden -> text("organisations.moreTags", hidden)).closed(),
                FacetChoice.of(words, Facet.AUDIENCE, hidden -> text("organisations.moreAudiences", hidden)).closed());
    }

    /// A menu of what can be put on paper of some partners.
    private MenuButton print(String look, Supplier<Selection<PartnerSort>> which) {
        var menu = new MenuButton(text("print.print"), Icon.PRINT.node(),
                Buttons.item(Icon.LISTS, text("report.partners"), () -> model.printList(which.get())),
                Buttons.item(Icon.FILE, text("report.dossiers"), () -> model.print(Report.Dossiers.of(which.get()))),
                Buttons.item(Icon.ADDRESS, text("report.labels"), () -> model.print(Report.Labels.of(which.get()))));
        menu.getStyleClass().addAll(look, "no-arrow");
        return menu;
    }

    private EmptyState start() {
        return new EmptyState(text("organisations.empty.title"), text("organisations.empty.explanation"))
                .way(Icon.IMPORT, text("organisations.empty.import"), text("organisations.empty.importWhy"),
                        Buttons.primary(text("organisations.empty.importNow"), model::importList))
                .way(Icon.ADD, text("organisations.empty.add"), text("organisations.empty.addWhy"),
                        Buttons.plain(text("organisations.empty.addNow"), model::create))
                .way(Icon.LOOK, text("organisations.empty.look"), text("organisations.empty.lookWhy"),
                        Buttons.plain(text("organisations.empty.lookNow"), model::loadSamples))
                .hint(text("organisations.empty.drop"));
    }
}
