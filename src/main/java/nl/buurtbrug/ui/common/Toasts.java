package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Short messages about what was just done, each with its way back. The last way back stays when its message has gone.
public final class Toasts {

    /// Something that can be done next: "Openen".
    public record Step(String words, Runnable action) {
    }

    /// How to undo something; says when that was tried, and false when it was not done because somebody changed it since.
    @FunctionalInterface
    public interface WayBack {

        void go(Consumer<Boolean> whenTried);
    }

    /// One message; `undo` is empty where there is nothing to undo.
    public record Toast(String words, Optional<WayBack> undo, List<Step> next) {
    }

    private final ObservableList<Toast> shown = FXCollections.observableArrayList();
    // kept, because a view of a list that nobody keeps forgets its listeners
    private final ObservableList<Toast> toSee = FXCollections.unmodifiableObservableList(shown);
    private Optional<Toast> undoable = Optional.empty();

    public void show(String words, Step... next) {
        shown.setAll(new Toast(words, Optional.empty(), List.of(next)));
    }

    public void show(String words, Runnable undo) {
        show(words, whenTried -> {
            undo.run();
            whenTried.accept(true);
        });
    }

    public void show(String words, WayBack undo) {
        var toast = new Toast(words, Optional.of(undo), List.of());
        undoable = Optional.of(toast);
        shown.setAll(toast);
    }

    /// Undoes what was done last, also when its toast is gone, and says so.
    public void undo() {
        undoable.ifPresent(last -> {
            undoable = Optional.empty();
            shown.clear();
            last.undo().ifPresent(way -> way.go(undone -> {
                if (!undone) {
                    show(text("toast.notUndone", last.words()));
                } else if (shown.isEmpty()) {
                    show(text("toast.undone", last.words()));
                }
            }));
        });
    }

    /// Something else was kept: what was done before is undone no more, unless its toast is still on screen.
    public void forget() {
        undoable = undoable.filter(shown::contains);
    }

    public void close() {
        shown.clear();
    }

    /// What is on screen now: one at most.
    public ObservableList<Toast> shown() {
        return toSee;
    }
}
