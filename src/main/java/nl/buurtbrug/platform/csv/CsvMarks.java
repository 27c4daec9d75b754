package nl.buurtbrug.platform.csv;

/// The characters that give a text table its shape: separator, quote and escape; `NONE` where there is none.
public record CsvMarks(char separator, char quote, char escape) {

    public static final char NONE = '\0';

    public CsvMarks(char separator, char quote) {
        this(separator, quote, NONE);
    }

    boolean isBlank(char character) {
        return (character == ' ' || character == '\t' || character == '\u00A0') && character != separator;
    }
}
