package nl.buurtbrug.platform.pdf;

/// A paper with one table on it, and a line under the table ("60 partners"), which may be empty.
public record PaperList(Paper paper, PaperTable table, String closing) {
}
