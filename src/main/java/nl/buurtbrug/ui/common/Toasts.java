package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Short messages about what was just done, each with its way back. The last ways back stay when their messages have gone.
public final class Toasts {

    static final int REMEMBERED = 50;

    /// Something that can be done next: "Openen".
    public record Step(String words, Runnable action) {
    }

    /// How to undo something; says when that was tried, and false when it was not done because somebody changed it since.
    @FunctionalInterface
    public interface WayBack {

        void go(Consumer<Boolean> whenTried);
    }

    /// One message; `undo` is empty where there is nothing to undo.
    ///
    /// @param passing whether the way back goes together with the message: it is about what was on screen
    public record Toast(String words, Optional<WayBack> undo, List<Step> next, boolean passing) {
    }

    private final ObservableList<Toast> shown = FXCollections.observableArrayList();
    // kept, because a view of a list that nobody keeps forgets its listeners
    private final ObservableList<Toast> toSee = FXCollections.unmodifiableObservableList(shown);
    private final Deque<Toast> undoable = new ArrayDeque<>();
    private Runnable whenUndone = () -> { };

    public void show(String words, Step... next) {
        show(new Toast(words, Optional.empty(), List.of(next), false));
    }

    /// Says what became of what was typed; it can be had back as long as the message is there.
    public void offer(String words, Runnable back) {
        remember(new Toast(words, Optional.of(whenTried -> {
            back.run();
            whenTried.accept(true);
        }), List.of(), true));
    }

    /// Says what was done; it can be undone from here on, after what is done later.
    public void show(String words, WayBack undo) {
        remember(new Toast(words, Optional.of(undo), List.of(), false));
    }

    private void remember(Toast toast) {
        show(toast);
        undoable.push(toast);
        while (undoable.size() > REMEMBERED) {
            undoable.removeLast();
        }
    }

    private void show(Toast toast) {
        close();
        shown.setAll(toast);
    }

    /// What follows when something was undone: what is on screen may be out of date.
    public void whenUndone(Runnable work) {
        whenUndone = work;
    }

    /// Undoes what was done last and not undone yet, also when its toast is gone, and says so.
    public void undo() {
        if (undoable.isEmpty()) {
            show(text("toast.nothingToUndo"));
            return;
        }
        var last = undoable.pop();
        close();
        last.undo().orElseThrow().go(undone -> {
            if (!undone) {
                show(text("toast.notUndone", last.words()));
            } else if (shown.isEmpty()) {
                show(text("toast.undone", last.words()));
            }
            whenUndone.run();
        });
    }

    public void close() {
        undoable.removeIf(toast -> toast.passing() && shown.contains(toast));
        shown.clear();
    }

    /// What is on screen now: one at most.
    public ObservableList<Toast> shown() {
        return toSee;
    }
}
