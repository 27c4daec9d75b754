package nl.buurtbrug.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ToastsTest {

    private final Toasts toasts = new Toasts();
    private final List<String> undone = new ArrayList<>();

    private void did(String what) {
        toasts.show(what, whenTried -> {
            undone.add(what);
            whenTried.accept(true);
        });
    }

    private List<String> words() {
        return toasts.shown().stream().map(Toasts.Toast::words).toList();
    }

    @Test
    void whatWasDoneIsUndoneTheLatestFirst() {
        did("Eerste.");
        did("Tweede.");

        toasts.undo();
        toasts.undo();

        assertThat(undone).containsExactly("Tweede.", "Eerste.");
        assertThat(words()).containsExactly("Ongedaan gemaakt: Eerste.");
    }

    @Test
    void theWayBackStaysWhenItsToastIsGone() {
        did("Eerste.");
        toasts.close();
        toasts.show("Gekopieerd.");

        toasts.undo();

        assertThat(undone).containsExactly("Eerste.");
    }

    @Test
    void whenNothingIsLeftToUndoThatIsSaid() {
        toasts.undo();

        assertThat(words()).containsExactly("Er is niets om ongedaan te maken.");
    }

    @Test
    void theLastFiftyAreRemembered() {
        IntStream.range(0, 60).forEach(i -> did("Stap " + i));

        IntStream.range(0, 60).forEach(_ -> toasts.undo());

        assertThat(undone).hasSize(Toasts.REMEMBERED).endsWith("Stap 10");
    }

    @Test
    void anUndoThatWasNotDoneIsSaidAndTheOneBeforeIsStillThere() {
        did("Eerste.");
        toasts.show("Tweede.", whenTried -> whenTried.accept(false));

        toasts.undo();

        assertThat(words()).containsExactly("Niet ongedaan gemaakt, want dit is daarna nog eens gewijzigd: Tweede.");
        toasts.undo();
        assertThat(undone).containsExactly("Eerste.");
    }

    @Test
    void whatWasTypedCanBeHadBackOnlyWhileThatIsOffered() {
        did("Eerste.");
        toasts.offer("Weggegooid.", () -> undone.add("typed"));
        toasts.close();

        toasts.undo();

        assertThat(undone).containsExactly("Eerste.");
    }

    @Test
    void whatIsOnScreenIsReadAnewWhenSomethingWasUndone() {
        var read = new ArrayList<String>();
        toasts.whenUndone(() -> read.add("again"));
        did("Eerste.");

        toasts.undo();

        assertThat(read).containsExactly("again");
    }
}
