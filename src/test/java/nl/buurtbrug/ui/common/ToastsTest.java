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
        assertThat(toasts.shown()).isEmpty();
    }
}
