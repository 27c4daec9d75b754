package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import nl.buurtbrug.ui.common.Page;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final History history = new History(place -> new Page(place.toString(), new Group()));

    @Test
    void goingBackGivesTheSamePageAgain() {
        history.goTo(new Place.Organisation(1));
        var page = history.page();
        history.goTo(new Place.Organisation(2));

        history.back();

        assertThat(history.page()).isSameAs(page);
    }

    @Test
    void goingSomewhereElseForgetsWhatLayAhead() {
        history.goTo(new Place.Organisation(1));
        history.goTo(new Place.Organisation(2));
        history.back();

        history.goTo(new Place.Organisation(3));

        assertThat(history.canGoForwardProperty().get()).isFalse();
        history.back();
        assertThat(history.place()).isEqualTo(new Place.Organisation(1));
    }

    @Test
    void thePresentPlaceAgainIsNoNewVisit() {
        history.goTo(new Place.Organisation(1));

        history.goTo(new Place.Organisation(1));

        assertThat(history.canGoBackProperty().get()).isFalse();
    }

    @Test
    void aReplacedPlaceIsNotReturnedTo() {
        history.goTo(new Place.Organisations());
        history.goTo(new Place.Organisation(1));

        history.replaceWith(new Place.Organisation(2));

        history.back();
        assertThat(history.place()).isEqualTo(new Place.Organisations());
    }

    @Test
    void aRecordVisitedLongAgoIsReadAnew() {
        history.goTo(new Place.Organisation(0));
        var page = history.page();
        visitRecords();

        goBackToTheFirst();

        assertThat(history.place()).isEqualTo(new Place.Organisation(0));
        assertThat(history.page()).isNotSameAs(page);
    }

    @Test
    void aListVisitedLongAgoIsAsItWasLeft() {
        history.goTo(new Place.Organisations());
        var page = history.page();
        visitRecords();

        goBackToTheFirst();

        assertThat(history.page()).isSameAs(page);
    }

    private void visitRecords() {
        for (int id = 1; id < 20; id++) {
            history.goTo(new Place.Person(id));
        }
    }

    private void goBackToTheFirst() {
        while (history.canGoBackProperty().get()) {
            history.back();
        }
    }

    @Test
    void theOldestVisitsAreForgotten() {
        for (int id = 0; id < 100; id++) {
            history.goTo(new Place.Organisation(id));
        }

        var steps = 0;
        while (history.canGoBackProperty().get()) {
            history.back();
            steps++;
        }

        assertThat(steps).isEqualTo(39);
    }
}
