package nl.buurtbrug.ui.person;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import nl.buurtbrug.domain.directory.Facet;
import nl.buurtbrug.domain.directory.FacetWords;
import nl.buurtbrug.domain.directory.PersonSummary;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.ui.common.Badge;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.DataTable;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.ExportMenu;
import nl.buurtbrug.ui.common.FacetChoice;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.ListPage;
import nl.buurtbrug.ui.common.MergeButton;
import nl.buurtbrug.ui.common.RowHeight;
import nl.buurtbrug.ui.common.SampleRecords;

final class PersonListView extends StackPane {

    private final PersonListViewModel model;

    PersonListView(PersonListViewModel model, SampleRecords samples) {
        this.model = model;
        var words = new ListPage.Words(text("people.all"), text("people.search"), (shown, all) -> shown.equals(all) ? text("people.countAll", all) : text("people.count", shown, all), this::start);
        var print = Buttons.iconOnly(Buttons.plain(Icon.PRINT, text("print.print"), model::print));
        var table = table();
        var doubles = Buttons.icon(Icon.MERGE, text("duplicate.title"), model::lookForDoubles);
        doubles.setId("doubles-button");
        var page = new ListPage<>(model.list(), model.views(), table, words, doubles, print, Buttons.iconOnly(new ExportMenu(model.files(), table, false, model::inFull, cards(false))))
                .showing(samples)
                .withExtras(PersonSummary::extras, FacetWords.OF_PEOPLE)
                .narrowedBy(FacetChoice.of(FacetWords.OF_PEOPLE, Facet.POSITION, hidden -> text("people.facet.moreSpecial", hidden)))
                .narrowedBy(FacetChoice.of(FacetWords.OF_PEOPLE, Facet.KIND, hidden -> text("people.facet.moreKinds", hidden)))
                .narrowedBy(FacetChoice.of(FacetWords.OF_PEOPLE, Facet.NEIGHBOURHOOD, hidden -> text("people.facet.moreNeighbourhoods", hidden)))
                .offering(Buttons.flat(Icon.PRINT, text("print.print"), model::printTicked), new ExportMenu(model.files(), table, true, model::inFull, cards(true)),
                        Buttons.flat(Icon.COPY, text("people.copyEmails"), model::copyEmails), MergeButton.of(model.list().ticks(), model::mergeTicked), more());
        getChildren().add(page);
    }

    private MenuItem cards(boolean ticked) {
        return Buttons.item(Icon.PERSON, text("people.vcards"), () -> model.saveCards(ticked));
    }

    private MenuButton more() {
        var archive = Buttons.item(Icon.ARCHIVE, text("people.archive"), model::archive);
        var back = Buttons.item(Icon.UNDO, text("people.unarchive"), model::unarchive);
        archive.visibleProperty().bind(model.list().archivedProperty().not());
        back.visibleProperty().bind(model.list().archivedProperty());
        return Buttons.flatMore(text("ticked.more"), archive, back, Buttons.item(Icon.BIN, text("bin.bin"), model::bin));
    }

    private EmptyState start() {
        return new EmptyState(text("people.start"), text("people.startExplained"))
                .way(Icon.IMPORT, text("organisations.empty.import"), text("organisations.empty.importWhy"),
                        Buttons.plain(text("organisations.empty.importNow"), model::importList))
                .way(Icon.PERSON, text("person.new"), text("people.startNew"), Buttons.primary(text("person.add"), model::create));
    }

    private DataTable<PersonSummary> table() {
        var list = model.list();
        var table = DataTable.sortedElsewhere(text("place.people"), RowHeight.DENSE, list.rows(), list::sort);
        table.ticking(list.ticks(), PersonSummary::id, list::ids, PersonSummary::name);
        table.column("person.name", PersonSummary::sortName).styled("name").width(168);
        table.column("person.organisation", PersonSummary::mainOrganisation).width(190);
        table.column("person.role", PersonSummary::mainRole).muted().width(150);
        table.column("person.phones", row -> row.doNotCall() ? text("person.doNotCall.short") : row.phone()).unsorted().width(112);
        table.column("person.emails", row -> row.doNotMail() ? text("person.doNotMail.short") : row.email()).muted().width(190);
        table.column("person.special", PersonListView::special).unsorted().muted().width(150).setVisible(false);
        table.column("person.otherRoles", PersonListView::otherRoles).unsorted().muted().width(190).setVisible(false);
        table.column("person.allPhones", row -> String.join(", ", row.phones())).unsorted().width(190).setVisible(false);
        table.whenOpened(model::open);
        table.offering(row -> List.of(Buttons.item(Icon.OPEN, text("people.open"), () -> model.open(row))));
        return table;
    }

    private static String special(PersonSummary row) {
        return Positions.of(row).stream().map(Badge::words).collect(Collectors.joining(", "));
    }

    private static String otherRoles(PersonSummary row) {
        return row.roles().stream().filter(RoleSummary::current).skip(1)
                .map(role -> text("person.roleAt", role.role(), role.organisation())).collect(Collectors.joining(", "));
    }
}
