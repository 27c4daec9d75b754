package nl.buurtbrug.domain.directory.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtbrug.domain.directory.Facet;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class SavedViewServiceTest {

    private static final long ACTIVE = Stage.ACTIVE.ordinal();

    private final TestOffice office = new TestOffice();
    private final SavedViewService views = office.views;
    private final long youth = office.lists.tag("jeugd");

    private ViewContent ofYouth() {
        return new ViewContent("meer", true, Map.of(Facet.TAG, Set.of(youth), Facet.STAGE, Set.of(ACTIVE)), "organisation.city", false, "organisation.name:232:shown");
    }

    private long create(String name, ViewContent content) {
        return views.create(ViewedList.PARTNERS, new SavedViewDetails(name, content)).orElseThrow();
    }

    private SavedViewSummary only() {
        return views.all(ViewedList.PARTNERS).getFirst();
    }

    private SavedViewSummary view(long id) {
        return views.all(ViewedList.PARTNERS).stream().filter(each -> each.id() == id).findFirst().orElseThrow();
    }

    @Test
    void aViewComesBackAsItWasKept() {
        var id = create(" Jeugdpartners ", ofYouth());

        assertThat(views.all(ViewedList.PARTNERS)).containsExactly(new SavedViewSummary(id, new SavedViewDetails("Jeugdpartners", ofYouth()), List.of()));
    }

    @Test
    void eachListHasItsOwnViewsByName() {
        create("zorg", ofYouth());
        create("Éénmalig", ofYouth());
        views.create(ViewedList.PEOPLE, new SavedViewDetails("zorg", ofYouth()));

        assertThat(views.all(ViewedList.PARTNERS)).extracting(SavedViewSummary::name).containsExactly("Éénmalig", "zorg");
        assertThat(views.all(ViewedList.PEOPLE)).extracting(SavedViewSummary::name).containsExactly("zorg");
    }

    @Test
    void aNameIsThereOnceInAListWhateverItsCase() {
        create("Jeugd", ofYouth());
        var other = create("Sport", ofYouth());

        assertThat(views.create(ViewedList.PARTNERS, new SavedViewDetails("jeugd", ofYouth()))).isEmpty();
        assertThat(views.rename(view(other), "JEUGD")).isFalse();
        assertThat(views.rename(view(other), "SPORT")).isTrue();
        assertThat(views.all(ViewedList.PARTNERS)).extracting(SavedViewSummary::name).containsExactly("Jeugd", "SPORT");
    }

    @Test
    void aNameIsAskedForAndMayBeAHundredCharactersLong() {
        assertThat(new SavedViewDetails(" ", ofYouth()).problems()).extracting(problem -> problem.reason()).containsExactly("problem.required");
        assertThat(new SavedViewDetails("x".repeat(101), ofYouth()).problems()).extracting(problem -> problem.reason()).containsExactly("problem.tooLong");
        var talkative = new ViewContent("x".repeat(2001), false, Map.of(), "organisation.name", true, "");
        assertThat(new SavedViewDetails("x", talkative).problems()).extracting(problem -> problem.reason()).containsExactly("view.searchTooLong");
    }

    @Test
    void aTagThatWasRenamedIsNamedAndStillNarrowed() {
        create("Jeugd", ofYouth());
        office.lists.changeTag(youth, "jongeren");

        assertThat(only().differences()).containsExactly(new ViewDifference.Renamed(Facet.TAG, "jeugd", "jongeren"));
        assertThat(only().content()).isEqualTo(ofYouth());
    }

    @Test
    void aTagThatIsGoneIsNamedAndTheViewStillOpens() {
        create("Jeugd", ofYouth());
        office.lists.removeTag(youth);

        assertThat(only().differences()).containsExactly(new ViewDifference.Gone(Facet.TAG, "jeugd"));
        assertThat(only().content()).isEqualTo(ofYouth());
    }

    @Test
    void updatingAViewRemembersTheNewNamesAndNotTheOnesUnticked() {
        create("Jeugd", ofYouth());
        office.lists.changeTag(youth, "jongeren");
        views.change(only(), ofYouth());
        assertThat(only().differences()).isEmpty();
        office.lists.removeTag(youth);

        views.change(only(), new ViewContent("", false, Map.of(), "organisation.name", true, ""));

        assertThat(only().differences()).isEmpty();
        assertThat(only().content().chosen()).isEmpty();
    }

    @Test
    void whatAGoneValueWasCalledIsKnownAlsoAfterAnUpdate() {
        create("Jeugd", ofYouth());
        office.lists.removeTag(youth);

        views.change(only(), ofYouth());

        assertThat(only().differences()).containsExactly(new ViewDifference.Gone(Facet.TAG, "jeugd"));
    }

    @Test
    void whatHasGoneQuietIsKept() {
        var content = new ViewContent("", false, Map.of(Facet.QUIET, Set.of(Facet.YES)), "organisation.name", true, "");
        create("Stil", content);

        assertThat(only().content()).isEqualTo(content);
        assertThat(only().differences()).isEmpty();
    }

    @Test
    void havingNoneOfAFacetIsNoDifference() {
        create("Zonder label", new ViewContent("", false, Map.of(Facet.TAG, Set.of(0L)), "organisation.name", true, ""));

        assertThat(only().differences()).isEmpty();
    }

    @Test
    void whatANewerProgramKeptIsLeftOutOfTheView() {
        var id = create("Jeugd", ofYouth());
        office.database.write(session -> {
            session.createNativeMutationQuery("update saved_view_choice set facet = 'MOON' where facet = 'TAG'").executeUpdate();
            session.createNativeMutationQuery("update saved_view_choice set chosen = 'FULL' where facet = 'STAGE'").executeUpdate();
        });

        assertThat(only().content().chosen()).isEmpty();
        assertThat(only().id()).isEqualTo(id);
    }

    @Test
    void aViewThatWasThrownAwayComesBackWithItsNames() {
        create("Jeugd", ofYouth());
        office.lists.changeTag(youth, "jongeren");
        var removed = views.remove(only()).orElseThrow();
        assertThat(views.all(ViewedList.PARTNERS)).isEmpty();

        assertThat(views.putBack(removed)).isPresent();

        assertThat(only().details()).isEqualTo(new SavedViewDetails("Jeugd", ofYouth()));
        assertThat(only().differences()).containsExactly(new ViewDifference.Renamed(Facet.TAG, "jeugd", "jongeren"));
    }

    @Test
    void itDoesNotComeBackOverAnotherOfThatName() {
        create("Jeugd", ofYouth());
        var removed = views.remove(only()).orElseThrow();
        create("jeugd", ofYouth());

        assertThat(views.putBack(removed)).isEmpty();
        assertThat(views.all(ViewedList.PARTNERS)).hasSize(1);
    }

    @Test
    void nothingIsDoneToAViewThatSomebodyElseChangedOrThrewAway() {
        create("Jeugd", ofYouth());
        var read = only();
        views.rename(read, "Jongeren");
        assertThat(views.change(read, ofYouth())).isFalse();
        assertThat(views.rename(read, "Sport")).isFalse();
        assertThat(views.remove(read)).isEmpty();

        views.remove(only());

        assertThat(views.rename(read, "Sport")).isFalse();
        assertThat(views.remove(read)).isEmpty();
    }
}
