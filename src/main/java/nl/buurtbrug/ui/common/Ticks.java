package nl.buurtbrug.ui.common;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// Which rows are ticked, by what names them (mostly their id), however the rows are narrowed or sorted.
public final class Ticks<K> {

    private final ObservableSet<K> ticked = FXCollections.observableSet(new LinkedHashSet<>());
    private Optional<K> last = Optional.empty();

    public void toggle(K key) {
        if (!ticked.remove(key)) {
            ticked.add(key);
        }
        last = Optional.of(key);
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
    }

    public void tickAll(Collection<K> keys) {
        ticked.addAll(keys);
    }

    public void clear() {
        ticked.clear();
        last = Optional.empty();
    }

    public ObservableSet<K> ticked() {
        return ticked;
    }
}
