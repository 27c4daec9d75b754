package nl.buurtbrug.platform.print;

/// What is asked of a printer: the name the job gets in its queue, the printer's name (empty for the usual one), copies and sides.
public record PrintOrder(String name, String printer, int copies, boolean bothSides) {

    public PrintOrder {
        if (copies < 1) {
            throw new IllegalArgumentException("At least one copy is printed: " + copies);
        }
    }

    /// One copy on the usual printer.
    public static PrintOrder once(String name) {
        return new PrintOrder(name, "", 1, false);
    }
}
