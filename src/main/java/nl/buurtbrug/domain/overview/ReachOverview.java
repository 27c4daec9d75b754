package nl.buurtbrug.domain.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.ListEntry;

/// Who was reached in a period and who was not: where, of which group, and how all of them are divided.
///
/// @param before    the period it is compared with
/// @param rows      municipalities, if there are more than one, with their neighbourhoods; at the end what is in several neighbourhoods or in none, if there is any
/// @param groups    those that are offered, and others of which people were reached
/// @param cells     of each row, and of everywhere: each group, and all of them
/// @param parts     the parts of each split; together they are everybody
/// @param untouched whether nothing was counted yet, in no period
public record ReachOverview(
        Period period, Optional<Period> before, List<Row> rows, List<ListEntry> groups, Map<Slice.Field, Cell> cells, Map<Split, List<Part>> parts, boolean untouched) {

    /// A row of the matrix.
    public record Row(Area area, String name) {
    }

    /// A field of the matrix.
    ///
    /// @param partners how many open that group there, each once
    public record Cell(Figure figure, long partners) {
    }

    /// Some of the people reached, and what they have in common.
    public record Part(Slice.Part slice, String name, Figure figure) {
    }

    public Cell cell(Slice.Field field) {
        return cells.getOrDefault(field, new Cell(new Figure(0, 0), 0));
    }

    /// Whether this is something that figures are told of.
    public boolean has(Slice slice) {
        return switch (slice) {
            case Slice.Field field -> cells.containsKey(field);
            case Slice.Part part -> parts.getOrDefault(part.split(), List.of()).stream().anyMatch(one -> one.slice().equals(part));
        };
    }

    public Figure everybody() {
        return cell(Slice.EVERYBODY).figure();
    }

    /// Whether it is one group in one neighbourhood, of which nobody was reached.
    public boolean isWhiteSpot(Slice.Field field) {
        return field.area() instanceof Area.Neighbourhood && field.group().isPresent() && cell(field).figure().now() == 0;
    }

    /// How many neighbourhoods there are.
    public int neighbourhoods() {
        return (int) rows.stream().filter(row -> row.area() instanceof Area.Neighbourhood).count();
    }

    /// In how many of them somebody was reached.
    public int neighbourhoodsReached() {
        return (int) rows.stream().filter(row -> row.area() instanceof Area.Neighbourhood)
                .filter(row -> cell(new Slice.Field(row.area(), Optional.empty())).figure().now() > 0).count();
    }
}
