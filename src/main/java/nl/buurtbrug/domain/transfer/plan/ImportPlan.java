package nl.buurtbrug.domain.transfer.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtbrug.domain.transfer.file.SourceFile;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.row.Remark;
import nl.buurtbrug.language.Text;
import nl.buurtbrug.platform.csv.CsvWriter;

/// What an import will do, row by row; nothing has been written. A decision or a mended row gives a new plan.
public interface ImportPlan {

    SourceFile source();

    ImportMapping mapping();

    /// Every row with something in it, in the order of the file.
    List<PlanRow> rows();

    PlanCounts counts();

    /// What a doubtful row may be about, the likeliest first; empty for other rows.
    List<Candidate> candidates(PlanRow row);

    /// What was decided and mended.
    Resolutions resolutions();

    /// The plan with this decided and mended, all in one go; rows that were mended before stay so.
    ImportPlan with(Resolutions wanted);

    default List<PlanRow> rows(RowDecision decision) {
        return rows().stream().filter(row -> row.decision() == decision).toList();
    }

    default Optional<PlanRow> row(int line) {
        return rows().stream().filter(row -> row.line() == line).findFirst();
    }

    /// The rows with which something else happens than in another plan of the same list.
    default List<PlanRow> differing(ImportPlan other) {
        return this == other ? List.of() : IntStream.range(0, rows().size()).filter(i -> !rows().get(i).doesTheSameAs(other.rows().get(i))).mapToObj(rows()::get).toList();
    }

    /// Writes the refused rows as a list that can be mended and imported again, with the reason behind each.
    ///
    /// @throws java.io.UncheckedIOException when the file can't be written
    default void writeRefused(Path file) {
        var refused = rows(RowDecision.REFUSED);
        var width = refused.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var header = Stream.concat(padded(source().headers(), Math.max(width, source().headers().size())).stream(), Stream.of(Text.text("import.refused.reason"))).toList();
        CsvWriter.write(file, header, refused.stream().map(row -> Stream.concat(padded(row.cells(), header.size() - 1).stream(), Stream.of(words(row))).toList()).toList());
    }

    private static List<String> padded(List<String> cells, int width) {
        return Stream.concat(cells.stream(), Stream.generate(() -> "").limit(Math.max(0, width - cells.size()))).toList();
    }

    private static String words(PlanRow row) {
        return row.reasons().stream().map(Remark::text).collect(Collectors.joining(" "));
    }
}
