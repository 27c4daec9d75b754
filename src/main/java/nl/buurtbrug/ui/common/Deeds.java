package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.activity.ActivityWork;
import nl.buurtbrug.domain.contact.Logged;
import nl.buurtbrug.domain.contact.Moved;
import nl.buurtbrug.domain.trail.Reason;

/// What is done on a page and can be taken back: says it, with a way back that never undoes what somebody changed since.
public final class Deeds {

    private final Frame frame;
    private final Runnable reload;

    /// @param reload shows what is kept now
    public Deeds(Frame frame, Runnable reload) {
        this.frame = frame;
        this.reload = reload;
    }

    /// Does something to records and says so.
    ///
    /// @param work     does it; what it gives is empty, and nothing is done, when somebody changed them since they were read
    /// @param takeBack takes it back; false, and nothing is done, when somebody changed them since
    /// @param whenDone what follows when it was done
    public <T> void alter(Callable<List<Alteration<T>>> work, Predicate<List<Alteration<T>>> takeBack, String words, Runnable whenDone) {
        alter(work, List::isEmpty, takeBack, words, _ -> whenDone.run());
    }

    /// The same for contact moments, with what was promised in them.
    public void alterContact(Callable<Logged> work, Predicate<Logged> takeBack, String words, Runnable whenDone) {
        alter(work, Logged::isNothing, takeBack, words, _ -> whenDone.run());
    }

    /// The same for somebody who moves on, with what was still open.
    public void moveOn(Callable<Moved> work, Predicate<Moved> takeBack, String words, Runnable whenDone) {
        alter(work, Moved::isNothing, takeBack, words, _ -> whenDone.run());
    }

    /// The same for an activity, its partners, sessions and counts.
    ///
    /// @param whenDone what follows, before the page is read anew
    public void alterActivity(Callable<ActivityWork> work, Predicate<ActivityWork> takeBack, String words, Consumer<ActivityWork> whenDone) {
        alter(work, ActivityWork::isNothing, takeBack, words, whenDone);
    }

    private <D> void alter(Callable<D> work, Predicate<D> isNothing, Predicate<D> takeBack, String words, Consumer<D> whenDone) {
        frame.background().save(work, done -> {
            if (isNothing.test(done)) {
                changedMeanwhile();
            } else {
                whenDone.accept(done);
                done(words, () -> takeBack.test(done));
            }
        });
    }

    private void changedMeanwhile() {
        reload();
        frame.toasts().show(text("toast.changedMeanwhile"));
    }

    /// Shows what is kept now.
    public void reload() {
        reload.run();
    }

    /// Shows what is kept now, and says what was done.
    ///
    /// @param takeBack false, and nothing is done, when somebody changed it since
    public void done(String words, Callable<Boolean> takeBack) {
        reload.run();
        frame.toasts().show(words, whenBack -> frame.background().save(() -> Reason.undoing(takeBack), back -> {
            reload.run();
            whenBack.accept(back);
        }));
    }
}
