package nl.buurtbrug.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/// A list the bureau keeps, and what can be done with it.
///
/// @param change keeps a value under its new name or state
/// @param hides  whether a value can be no longer offered
/// @param remove gives what puts the value back, unless another took its place since; nothing when it is in use, and nothing is done then; null for a list whose values are never removed
/// @param merge  takes the first value into the second and gives what parts them again; null for a list whose values can't be merged
/// @param move   puts a value before or after its neighbour, -1 or 1; null for a list by name
record KeptList(Supplier<List<Value>> values, Consumer<String> create, Consumer<Value> change, boolean hides, Function<Value, Optional<BooleanSupplier>> remove,
        Merge merge, ObjIntConsumer<Value> move) {

    /// A list that stands by name.
    KeptList(Supplier<List<Value>> values, Consumer<String> create, Consumer<Value> change, boolean hides, Function<Value, Optional<BooleanSupplier>> remove, Merge merge) {
        this(values, create, change, hides, remove, merge, null);
    }

    /// Takes one value into another one.
    @FunctionalInterface
    interface Merge {

        BooleanSupplier merge(Value value, Value into);
    }

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
