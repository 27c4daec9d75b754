package nl.buurtbrug.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Short messages about what was just done, each with its way back.
public final class Toasts {

    /// Something that can be done next: "Openen".
    public record Step(String words, Runnable action) {
    }

    /// One message; `undo` is empty where there is nothing to undo.
    public record Toast(String words, Optional<Runnable> undo, List<Step> next) {
    }

    private final ObservableList<Toast> shown = FXCollections.observableArrayList();
    // kept, because a view of a list that nobody keeps forgets its listeners
    private final ObservableList<Toast> toSee = FXCollections.unmodifiableObservableList(shown);

    public void show(String words, Step... next) {
        shown.setAll(new Toast(words, Optional.empty(), List.of(next)));
    }

    public void show(String words, Runnable undo) {
        shown.setAll(new Toast(words, Optional.of(undo), List.of()));
    }

    /// Undoes what the toast on screen is about, if it can be undone.
    public void undo() {
        var undo = shown.stream().map(Toast::undo).flatMap(Optional::stream).findFirst();
        shown.clear();
        undo.ifPresent(Runnable::run);
    }

    public void close() {
        shown.clear();
    }

    /// What is on screen now: one at most.
    public ObservableList<Toast> shown() {
        return toSee;
    }
}
