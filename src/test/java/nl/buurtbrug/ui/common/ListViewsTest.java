package nl.buurtbrug.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.directory.Facet;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.view.SavedViewDetails;
import nl.buurtbrug.domain.directory.view.SavedViewSummary;
import nl.buurtbrug.domain.directory.view.ViewContent;
import nl.buurtbrug.domain.directory.view.ViewedList;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.TagSummary;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.testing.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListViewsTest {

    private static final long ACTIVE = Stage.ACTIVE.ordinal();
    private static final Map<String, PartnerSort> COLUMNS = Map.of("organisation.name", PartnerSort.NAME, "organisation.kind", PartnerSort.KIND,
            "organisation.neighbourhood", PartnerSort.NEIGHBOURHOOD);
    private static final ColumnLayout TABLE = ColumnLayout.read("organisation.name:232:shown,organisation.kind:152:shown,organisation.city:120:hidden");

    private final TestOffice office = new TestOffice();
    private final Frame frame = TestFrame.going(_ -> { });
    private ListModel<PartnerSummary, PartnerSort> list;
    private ListViews views;

    @BeforeEach
    void openTheList() {
        new Town(office);
        open("");
    }

    private void open(String search) {
        list = new ListModel<>(new ListModel.Source<>("organisations", office.directory::partners, PartnerSummary::id, COLUMNS, PartnerSort.Extra::new, "organisation.name"),
                frame.background(), frame.preferences());
        views = new ListViews(list, office.views, ViewedList.PARTNERS, frame, search.isEmpty());
        views.layOut(TABLE, layout -> views.columnsProperty().set(layout.within(TABLE)));
        list.searchProperty().set(search);
        views.load();
    }

    private String toast() {
        return frame.toasts().shown().getFirst().words();
    }

    private void narrow() {
        list.searchProperty().set("molen");
        list.chosen(Facet.STAGE).add(ACTIVE);
        list.sort(Optional.of(new Sorting("organisation.kind", false)));
    }

    private void keep(String name) {
        views.deeds().nameNew();
        var naming = views.deeds().namingProperty().get().orElseThrow();
        naming.nameProperty().set(name);
        naming.keep();
    }

    private List<String> names() {
        return list.rows().stream().map(PartnerSummary::name).toList();
    }

    private String title() {
        return views.openProperty().get().map(SavedViewSummary::name).orElse("");
    }

    @Test
    void whatIsKeptIsOpenAndUnchanged() {
        narrow();
        keep("Actief in Molenwijk");

        assertThat(title()).isEqualTo("Actief in Molenwijk");
        assertThat(views.changedProperty().get()).isFalse();
        assertThat(toast()).contains("Actief in Molenwijk");
        assertThat(names()).containsExactly("s.v. De Meerkoeten", "obs De Klimboom", "Wijkvereniging Molenwijk");
    }

    @Test
    void theViewUsedLastIsThereAtTheNextStart() {
        narrow();
        keep("Actief in Molenwijk");
        var before = names();
        open("");

        assertThat(title()).isEqualTo("Actief in Molenwijk");
        assertThat(names()).isEqualTo(before);
        assertThat(list.sorting()).isEqualTo(new Sorting("organisation.kind", false));
        assertThat(views.changedProperty().get()).isFalse();
    }

    @Test
    void aSearchFromElsewhereShowsAllPartnersThatHaveIt() {
        narrow();
        keep("Actief in Molenwijk");
        open("lenig");

        assertThat(title()).isEmpty();
        assertThat(names()).containsExactly("Turnclub Lenig");
    }

    @Test
    void allPartnersAreAsTheListIsWithoutAView() {
        list.sort(Optional.of(new Sorting("organisation.neighbourhood", true)));
        keep("Op wijk");
        list.sort(Optional.of(new Sorting("organisation.kind", false)));
        views.openAll();

        assertThat(title()).isEmpty();
        assertThat(names()).hasSize(9);
        assertThat(list.sorting()).isEqualTo(new Sorting("organisation.neighbourhood", true));
        open("");
        assertThat(title()).isEmpty();
    }

    @Test
    void aChangeIsSaidAndKeptWhenAskedAndUndoGivesTheViewBack() {
        narrow();
        keep("Actief in Molenwijk");
        list.searchProperty().set("");
        assertThat(views.changedProperty().get()).isTrue();
        views.deeds().update();
        assertThat(views.changedProperty().get()).isFalse();
        assertThat(views.all().getFirst().content().search()).isEmpty();

        frame.toasts().undo();

        assertThat(views.all().getFirst().content().search()).isEqualTo("molen");
        assertThat(list.searchProperty().get()).isEqualTo("molen");
        assertThat(views.changedProperty().get()).isFalse();
    }

    @Test
    void changingBackIsNoChange() {
        narrow();
        keep("Actief in Molenwijk");
        list.chosen(Facet.STAGE).clear();
        list.chosen(Facet.STAGE).add(ACTIVE);
        list.searchProperty().set(" molen ");

        assertThat(views.changedProperty().get()).isFalse();
    }

    @Test
    void aNameThatIsTakenIsRefusedAndStaysToBeMended() {
        keep("Jeugd");
        views.deeds().nameNew();
        var naming = views.deeds().namingProperty().get().orElseThrow();
        naming.nameProperty().set("jeugd");
        naming.keep();

        assertThat(naming.problems()).extracting(problem -> problem.reason()).containsExactly("view.nameTaken");
        assertThat(views.deeds().namingProperty().get()).isPresent();
        naming.nameProperty().set(" ");
        naming.keep();
        assertThat(naming.problems()).extracting(problem -> problem.reason()).containsExactly("problem.required");
    }

    @Test
    void theNameChangesAndUndoChangesItBack() {
        keep("Jeugd");
        views.deeds().nameAnew();
        var naming = views.deeds().namingProperty().get().orElseThrow();
        assertThat(naming.nameProperty().get()).isEqualTo("Jeugd");
        naming.nameProperty().set("Jongeren");
        naming.keep();
        assertThat(title()).isEqualTo("Jongeren");

        frame.toasts().undo();

        assertThat(title()).isEqualTo("Jeugd");
    }

    @Test
    void throwingAwayShowsAllPartnersAndUndoOpensTheViewAgain() {
        narrow();
        keep("Actief in Molenwijk");
        views.deeds().remove();
        assertThat(title()).isEmpty();
        assertThat(views.all()).isEmpty();
        assertThat(names()).hasSize(9);

        frame.toasts().undo();

        assertThat(title()).isEqualTo("Actief in Molenwijk");
        assertThat(names()).hasSize(3);
    }

    @Test
    void undoingANewViewLeavesTheListAsItIsSeen() {
        narrow();
        keep("Actief in Molenwijk");

        frame.toasts().undo();

        assertThat(title()).isEmpty();
        assertThat(views.all()).isEmpty();
        assertThat(names()).hasSize(3);
    }

    @Test
    void aViewOfATagThatIsGoneOpensAndFindsNothing() {
        var tag = office.lists.tags().stream().filter(each -> each.name().equals("jeugd")).map(TagSummary::id).findFirst().orElseThrow();
        list.chosen(Facet.TAG).add(tag);
        keep("Jeugd");
        office.tags.remove(office.organisations.rows().stream().map(row -> row.id()).toList(), "jeugd");
        office.lists.removeTag(tag);
        open("");

        assertThat(title()).isEqualTo("Jeugd");
        assertThat(names()).isEmpty();
        assertThat(views.openProperty().get().orElseThrow().differences()).hasSize(1);
        list.chosen(Facet.TAG).clear();
        assertThat(views.changedProperty().get()).isTrue();
        assertThat(names()).hasSize(9);
    }

    @Test
    void columnsAndSortsThatDoNotExistAreLeftOut() {
        var content = new ViewContent("", false, Map.of(), "extra.77", true, "extra.77:90:shown,organisation.city:140:shown,organisation.name:200:shown");
        office.views.create(ViewedList.PARTNERS, new SavedViewDetails("Van elders", content));
        views.load();
        views.open(views.all().getFirst());

        assertThat(views.columnsInSight()).containsExactly("organisation.city", "organisation.name");
        assertThat(list.sorting().column()).isEqualTo("organisation.name");
        assertThat(views.changedProperty().get()).isFalse();
        views.openAll();
        assertThat(views.columnsInSight()).containsExactly("organisation.name", "organisation.kind");
    }

    @Test
    void theOrderAndWidthOfColumnsAreOfTheView() {
        views.columnsProperty().set(ColumnLayout.read("organisation.kind:90:shown,organisation.name:300:shown,organisation.city:120:hidden"));
        keep("Smal");
        views.openAll();
        assertThat(views.columnsProperty().get()).isEqualTo(TABLE);
        views.open(views.all().getFirst());

        assertThat(views.columnsProperty().get().inSight().kept()).isEqualTo("organisation.kind:90:shown,organisation.name:300:shown");
        views.columnsProperty().set(TABLE);
        assertThat(views.changedProperty().get()).isTrue();
    }

    @Test
    void columnsChangedInAViewAreNotThoseOfTheListWithoutOne() {
        keep("Smal");
        views.columnsProperty().set(ColumnLayout.read("organisation.kind:90:shown"));
        views.rememberColumns();
        views.openAll();

        assertThat(views.columnsProperty().get()).isEqualTo(TABLE);
    }

    @Test
    void theListIsCalledAfterTheViewWhileItsRowsAreShown() {
        narrow();
        keep("Actief in Molenwijk");
        list.sort(Optional.of(new Sorting("organisation.name", true)));
        assertThat(views.heading()).isEqualTo("Actief in Molenwijk");

        list.searchProperty().set("");

        assertThat(views.heading()).isEmpty();
    }
}
