package nl.buurtbrug.platform.pdf;

/// The words around the two numbers of "Blad 1 van 2"; the numbers are known only when the paper is laid out.
record PageNumber(String before, String between, String after) {

    /// From words with a `#` for each number.
    static PageNumber of(String words) {
        var parts = words.split("#", -1);
        return new PageNumber(parts[0], parts[1], parts[2]);
    }
}
