package nl.buurtbrug.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// A list the bureau keeps, and what can be done with it.
///
/// @param change keeps a value under its new name or state
/// @param remove false when the value is in use, and nothing is done then; null for a list whose values are never removed
record KeptList(Supplier<List<Value>> values, Consumer<String> create, Consumer<Value> change, Predicate<Value> remove) {

    /// @param active false for a value that is no longer offered
    /// @param uses   on how many records it is, -1 where that is not counted
    record Value(long id, String name, boolean active, long uses) {

        Value named(String newName) {
            return new Value(id, newName.strip(), active, uses);
        }

        Value offered(boolean nowActive) {
            return new Value(id, name, nowActive, uses);
        }
    }
}
