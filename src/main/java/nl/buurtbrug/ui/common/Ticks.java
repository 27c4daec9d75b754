package nl.buurtbrug.ui.common;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Which rows are ticked, by what names them (mostly their id), however the rows are narrowed or sorted.
public final class Ticks<K> {

    private final Set<K> ticked = new LinkedHashSet<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private Optional<K> last = Optional.empty();

    public void toggle(K key) {
        if (!ticked.remove(key)) {
            ticked.add(key);
        }
        last = Optional.of(key);
        tell();
    }

    /// Ticks or unticks everything from the row used last to this one, as the one used last is.
    ///
    /// @param shown all keys in the order they are shown
    public void extendTo(K key, List<K> shown) {
        var from = last.map(shown::indexOf).orElse(-1);
        var to = shown.indexOf(key);
        if (from < 0 || to < 0) {
            toggle(key);
            return;
        }
        var range = shown.subList(Math.min(from, to), Math.max(from, to) + 1);
        if (ticked.contains(shown.get(from))) {
            ticked.addAll(range);
        } else {
            range.forEach(ticked::remove);
        }
        last = Optional.of(key);
        tell();
    }

    public void tickAll(Collection<K> keys) {
        ticked.addAll(keys);
        tell();
    }

    public void clear() {
        ticked.clear();
        last = Optional.empty();
        tell();
    }

    private void tell() {
        changes.set(changes.get() + 1);
        changes.get(); // looked at, so that the next change is told too
    }

    public Set<K> ticked() {
        return Collections.unmodifiableSet(ticked);
    }

    /// Grows with each change, however many rows it is about: ticking 100,000 rows at once is told once.
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }
}
