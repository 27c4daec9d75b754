package nl.buurtbrug.domain;

import java.util.concurrent.CancellationException;

/// How a long piece of work says how far it is, and hears that it should stop.
public interface Progress {

    /// For work that nobody watches.
    Progress UNWATCHED = new Progress() {
        @Override
        public void done(long done, long total) {
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /// @param total how much there is in all; 0 while that is not known
    void done(long done, long total);

    boolean cancelled();

    /// Reports and stops the work when that was asked for.
    ///
    /// @throws CancellationException when the work should stop
    default void step(long done, long total) {
        if (cancelled()) {
            throw new CancellationException();
        }
        done(done, total);
    }
}
