package nl.buurtbrug.platform.pdf;

/// A paper with one table on it, and a line under the table ("60 partners"), which may be empty.
public record PaperList(Paper paper, PaperTable table, String closing) {

    private static final int ROWS_THAT_FILL_A_SHEET = 45;

    /// As much of the list as fills the first sheet: a preview shows that while the whole is being made.
    ///
    /// Its sheet says "van 2" where the whole list may have more.
    public PaperList beginning() {
        return new PaperList(paper, table.beginning(ROWS_THAT_FILL_A_SHEET), closing);
    }
}
