package nl.buurtbrug.domain.directory;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;

/// Rows of a list in some order. Each is made when it is asked for: 100,000 of them take hardly any room.
///
/// @param <R> the rows
public final class FoundRows<R> extends AbstractList<R> implements RandomAccess {

    private final IntFunction<R> row;
    private final IntToLongFunction id;
    private final int[] places;

    /// @param row    the row at a place
    /// @param id     its id
    /// @param places of the rows found, in their order
    FoundRows(IntFunction<R> row, IntToLongFunction id, int[] places) {
        this.row = row;
        this.id = id;
        this.places = places;
    }

    public static <R> FoundRows<R> none() {
        return new FoundRows<>(place -> {
            throw new IndexOutOfBoundsException(place);
        }, place -> place, new int[0]);
    }

    @Override
    public R get(int index) {
        return row.apply(places[index]);
    }

    @Override
    public int size() {
        return places.length;
    }

    /// The ids of the rows, in their order, without making the rows.
    public List<Long> ids() {
        return new Ids();
    }

    private final class Ids extends AbstractList<Long> implements RandomAccess {

        @Override
        public Long get(int index) {
            return id.applyAsLong(places[index]);
        }

        @Override
        public int size() {
            return places.length;
        }
    }
}
