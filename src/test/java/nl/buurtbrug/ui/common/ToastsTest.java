package nl.buurtbrug.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToastsTest {

    private final Toasts toasts = new Toasts();
    private final List<String> undone = new ArrayList<>();

    @Test
    void onlyWhatWasDoneLastCanBeUndone() {
        toasts.show("Eerste.", () -> undone.add("first"));
        toasts.show("Tweede.", () -> undone.add("second"));

        toasts.undo();
        toasts.undo();

        assertThat(undone).containsExactly("second");
        assertThat(toasts.shown()).extracting(Toasts.Toast::words).containsExactly("Ongedaan gemaakt: Tweede.");
    }

    @Test
    void theLastWayBackStaysWhenItsToastIsGone() {
        toasts.show("Eerste.", () -> undone.add("first"));
        toasts.close();
        toasts.show("Gekopieerd.");

        toasts.undo();

        assertThat(undone).containsExactly("first");
    }

    @Test
    void whatWasKeptSinceIsNotUndoneWithIt() {
        toasts.show("Eerste.", () -> undone.add("first"));
        toasts.close();
        toasts.forget();

        toasts.undo();

        assertThat(undone).isEmpty();
    }

    @Test
    void aToastOnScreenKeepsItsWayBack() {
        toasts.show("Eerste.", () -> undone.add("first"));
        toasts.forget();

        toasts.undo();

        assertThat(undone).containsExactly("first");
    }

    @Test
    void anUndoThatWasNotDoneIsSaid() {
        toasts.show("Eerste.", whenTried -> whenTried.accept(false));

        toasts.undo();

        assertThat(toasts.shown()).extracting(Toasts.Toast::words).containsExactly("Niet ongedaan gemaakt, want dit is daarna nog eens gewijzigd: Eerste.");
    }
}
