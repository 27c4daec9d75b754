package nl.buurtbrug.domain;

/// Where a record came from.
///
/// @param source in words: "" when it was typed in, else the name of the imported file
/// @param sample true for the fictional records one can look around with
public record Origin(String source, boolean sample) {

    public static final Origin TYPED = new Origin("", false);
    public static final Origin SAMPLE = new Origin("", true);
}
