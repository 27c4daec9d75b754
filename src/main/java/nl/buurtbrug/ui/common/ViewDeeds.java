package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.buurtbrug.domain.directory.view.SavedViewDetails;
import nl.buurtbrug.domain.directory.view.SavedViewService;
import nl.buurtbrug.domain.directory.view.SavedViewSummary;
import nl.buurtbrug.domain.directory.view.ViewContent;
import nl.buurtbrug.domain.directory.view.ViewedList;

/// Keeps what a list shows as a view, and changes, renames and throws away the one that is open; each with its way back.
public final class ViewDeeds {

    private final ListViews shown;
    private final SavedViewService views;
    private final ViewedList list;
    private final Frame frame;
    private final ObjectProperty<Optional<ViewNaming>> naming = new SimpleObjectProperty<>(Optional.empty());

    ViewDeeds(ListViews shown, SavedViewService views, ViewedList list, Frame frame) {
        this.shown = shown;
        this.views = views;
        this.list = list;
        this.frame = frame;
    }

    /// Asks for the name of a new view.
    public void nameNew() {
        ask("", text("view.keep"), this::create);
    }

    /// Asks for another name of the open view.
    public void nameAnew() {
        open(view -> ask(view.name(), text("view.renameNow"), naming -> rename(view, naming)));
    }

    private void ask(String name, String words, Consumer<ViewNaming> keep) {
        naming.set(Optional.of(new ViewNaming(name, words, keep, () -> naming.set(Optional.empty()))));
    }

    private void open(Consumer<SavedViewSummary> action) {
        shown.openProperty().get().ifPresent(action);
    }

    private void create(ViewNaming asked) {
        var details = new SavedViewDetails(asked.nameProperty().get(), shown.content());
        if (asked.accepts(details.problems())) {
            frame.background().save(() -> views.create(list, details), id -> id.ifPresentOrElse(made -> {
                asked.close();
                shown.read(() -> shown.take(made));
                done(text("view.kept", details.name()), () -> views.remove(new SavedViewSummary(made, details, List.of())).isPresent(), () -> { });
            }, asked::refuseName));
        }
    }

    private void rename(SavedViewSummary view, ViewNaming asked) {
        var details = new SavedViewDetails(asked.nameProperty().get(), view.content());
        if (asked.accepts(details.problems())) {
            frame.background().save(() -> views.rename(view, details.name()), renamed -> {
                if (renamed) {
                    asked.close();
                    shown.read(() -> { });
                    done(text("view.renamed", details.name()), () -> views.rename(view.with(details), view.name()), () -> { });
                } else {
                    asked.refuseName();
                }
            });
        }
    }

    /// Lets the open view have what the list shows.
    public void update() {
        open(view -> {
            var now = shown.content();
            frame.background().save(() -> views.change(view, now), done -> {
                if (done) {
                    shown.stand();
                    done(text("view.updated", view.name()), () -> changeBack(view, now), () -> shown.open(view));
                } else {
                    frame.toasts().show(text("toast.changedMeanwhile"));
                }
                shown.read(() -> { });
            });
        });
    }

    private boolean changeBack(SavedViewSummary view, ViewContent since) {
        return views.change(view.with(new SavedViewDetails(view.name(), since)), view.content());
    }

    /// Throws the open view away and shows everything.
    public void remove() {
        open(view -> frame.background().save(() -> views.remove(view), removed -> {
            removed.ifPresentOrElse(gone -> {
                shown.openAll();
                frame.toasts().show(text("view.removed", view.name()), whenTried -> frame.background().save(() -> views.putBack(gone), back -> {
                    back.ifPresent(id -> shown.read(() -> shown.openAgain(id)));
                    whenTried.accept(back.isPresent());
                }));
            }, () -> frame.toasts().show(text("toast.changedMeanwhile")));
            shown.read(() -> { });
        }));
    }

    /// Says what was done.
    ///
    /// @param takeBack false, and nothing is done, when somebody changed the view since
    /// @param then     what follows when it was taken back
    private void done(String words, Callable<Boolean> takeBack, Runnable then) {
        frame.toasts().show(words, whenTried -> frame.background().save(takeBack, back -> {
            if (back) {
                then.run();
            }
            shown.read(() -> { });
            whenTried.accept(back);
        }));
    }

    /// The name that is being asked for.
    public ReadOnlyObjectProperty<Optional<ViewNaming>> namingProperty() {
        return naming;
    }
}
