package nl.buurtbrug.domain.transfer.file;

import java.util.List;

/// One row of a list: the line of the file on which it starts (1-based), and its cells as they stand there.
public record SourceRow(int line, List<String> cells) {
}
