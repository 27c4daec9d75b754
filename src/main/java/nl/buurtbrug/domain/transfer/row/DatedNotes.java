package nl.buurtbrug.domain.transfer.row;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtbrug.domain.transfer.column.DatedText;

/// What was noted on which day, as lines of a note: "12-03-2024: gebeld met Jan". The day is written the same in every language, so that a
/// line is known again when the list comes once more.
public final class DatedNotes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private DatedNotes() {
    }

    /// The lines a cell makes. A line of the cell without a day belongs to the one before, or is of the day in the header.
    static List<String> read(String header, String cell) {
        var ofHeader = DatedText.day(header);
        var name = ofHeader.map(_ -> header.replaceAll("[\\d./-]{6,}", "").strip()).orElse(header.strip());
        var entries = new ArrayList<DatedText>();
        var rest = new ArrayList<String>();
        for (var line : cell.strip().split("\\s*\\n\\s*")) {
            var dated = DatedText.parse(line);
            if (dated.isPresent()) {
                entries.add(dated.get().text().isEmpty() ? new DatedText(dated.get().day(), name) : dated.get());
            } else if (ofHeader.isPresent()) {
                entries.add(new DatedText(ofHeader.get(), line));
            } else if (entries.isEmpty()) {
                rest.add(line);
            } else {
                var last = entries.removeLast();
                entries.add(new DatedText(last.day(), last.text() + " " + line));
            }
        }
        return lines(name, entries, rest);
    }

    private static List<String> lines(String name, List<DatedText> entries, List<String> rest) {
        var lines = new ArrayList<String>();
        if (!rest.isEmpty()) {
            lines.add((name.isEmpty() ? "" : name + ": ") + String.join(" ", rest));
        }
        entries.stream().sorted(Comparator.comparing(DatedText::day)).map(entry -> DAY.format(entry.day()) + (entry.text().isEmpty() ? "" : ": " + entry.text())).forEach(lines::add);
        return lines;
    }

    /// The lines in the order of their days; those without one stand first.
    static List<String> ordered(List<String> lines) {
        return lines.stream().distinct().sorted(Comparator.comparing(line -> DatedText.parse(line).map(DatedText::day).orElse(LocalDate.MIN))).toList();
    }

    static List<String> both(List<String> ones, List<String> others) {
        return others.isEmpty() ? ones : ordered(Stream.concat(ones.stream(), others.stream()).toList());
    }

    /// The lines that a note doesn't have yet.
    public static List<String> missing(String note, List<String> lines) {
        var there = new LinkedHashSet<>(note.lines().map(String::strip).toList());
        return lines.stream().filter(line -> !there.contains(line)).toList();
    }

    /// A note with these lines behind it, each once.
    public static String added(String note, List<String> lines) {
        var missing = missing(note, lines);
        if (missing.isEmpty()) {
            return note;
        }
        return note.isEmpty() ? String.join("\n", missing) : note + "\n" + String.join("\n", missing);
    }
}
