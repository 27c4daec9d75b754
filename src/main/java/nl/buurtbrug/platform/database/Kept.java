package nl.buurtbrug.platform.database;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What was last worked out from tables, kept until one of them is written to or it is asked for something else.
///
/// @param <K> what it is asked for, such as a day or a period
public final class Kept<K, V> {

    private record Answer<K, V>(K asked, long writes, V value) {

        boolean isFor(K key, long now) {
            return writes == now && asked.equals(key);
        }
    }

    private final Database database;
    private final Set<String> tables;
    private final Function<K, V> work;
    private Optional<Answer<K, V>> last = Optional.empty();

    /// @param tables by their names in the database, in small letters
    /// @param work   works it out
    public Kept(Database database, Set<String> tables, Function<K, V> work) {
        this.database = database;
        this.tables = Set.copyOf(tables);
        this.work = work;
    }

    public synchronized V of(K key) {
        var now = database.writesTo(tables);
        if (last.filter(answer -> answer.isFor(key, now)).isEmpty()) {
            last = Optional.of(new Answer<>(key, now, work.apply(key)));
        }
        return last.orElseThrow().value();
    }
}
