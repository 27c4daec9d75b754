package nl.buurtbrug.ui.common;

import nl.buurtbrug.domain.Progress;

/// Work that takes long enough to watch and to cancel.
@FunctionalInterface
public interface LongJob<T> {

    T work(Progress progress) throws Exception;
}
