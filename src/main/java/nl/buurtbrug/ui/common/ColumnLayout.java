package nl.buurtbrug.ui.common;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which columns of a table are shown, in which order and how wide, as the user left them.
public record ColumnLayout(List<Entry> columns) {

    /// One column by its message key; the width is at the normal text size.
    public record Entry(String column, int width, boolean visible) {

        private String kept() {
            return "%s:%d:%s".formatted(column, width, visible ? "shown" : "hidden");
        }

        private static Stream<Entry> read(String kept) {
            var parts = kept.split(":");
            return parts.length == 3 && parts[1].matches("\\d{1,5}")
                    ? Stream.of(new Entry(parts[0], Integer.parseInt(parts[1]), parts[2].equals("shown"))) : Stream.empty();
        }
    }

    /// These columns in sight and all others of the table out of sight; columns that the table does not have are left out.
    ColumnLayout within(ColumnLayout table) {
        var named = columns.stream().map(Entry::column).toList();
        var there = table.columns().stream().map(Entry::column).toList();
        var others = table.columns().stream().filter(entry -> !named.contains(entry.column())).map(entry -> new Entry(entry.column(), entry.width(), false));
        return new ColumnLayout(Stream.concat(columns.stream().filter(entry -> there.contains(entry.column())), others).toList());
    }

    /// The columns in sight.
    ColumnLayout inSight() {
        return new ColumnLayout(columns.stream().filter(Entry::visible).toList());
    }

    /// The layout in one line of text, to keep among the settings.
    public String kept() {
        return columns.stream().map(Entry::kept).collect(Collectors.joining(","));
    }

    /// Reads what [#kept()] wrote; what cannot be read is left out.
    public static ColumnLayout read(String kept) {
        return new ColumnLayout(Stream.of(kept.split(",")).flatMap(Entry::read).toList());
    }
}
