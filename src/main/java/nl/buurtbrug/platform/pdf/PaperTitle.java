package nl.buurtbrug.platform.pdf;

/// What the paper is: its kind ("Partneroverzicht"), its title, and a line under it, such as the filter in words.
///
/// Kind and subtitle may be empty.
public record PaperTitle(String kind, String title, String subtitle) {

    /// Kind and title in one line, for the heading of the next sheets.
    public String inOneLine() {
        return kind.isBlank() || kind.equals(title) ? title : kind + " " + title;
    }
}
