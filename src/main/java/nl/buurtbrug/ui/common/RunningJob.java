package nl.buurtbrug.ui.common;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import nl.buurtbrug.domain.Progress;

/// A long job under way: its title, how far it is, and the way to stop it.
public final class RunningJob {

    private final String title;
    private final Executor ui;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean reporting = new AtomicBoolean();
    private volatile double latest = -1;

    RunningJob(String title, Executor ui) {
        this.title = title;
        this.ui = ui;
    }

    public String title() {
        return title;
    }

    /// From 0 to 1; -1 while it is not known how much there is.
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /// Asks the job to stop; it does so at its next step.
    public void cancel() {
        cancelled.set(true);
    }

    /// Does the work; none of it when it was cancelled while it waited.
    <T> T work(LongJob<T> work) throws Exception {
        if (cancelled.get()) {
            throw new CancellationException();
        }
        return work.work(progress());
    }

    private Progress progress() {
        return new Progress() {
            @Override
            public void done(long done, long total) {
                report(total == 0 ? -1 : Math.min(1, (double) done / total));
            }

            @Override
            public boolean cancelled() {
                return cancelled.get();
            }
        };
    }

    private void report(double now) {
        latest = now;
        if (reporting.compareAndSet(false, true)) {
            ui.execute(() -> {
                reporting.set(false);
                fraction.set(latest);
            });
        }
    }
}
