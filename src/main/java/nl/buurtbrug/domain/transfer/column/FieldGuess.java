package nl.buurtbrug.domain.transfer.column;

/// The field chosen for a column, how sure that is, and the message key of the reason.
record FieldGuess(TargetField field, Confidence confidence, String reason) {

    static FieldGuess skip(String reason) {
        return new FieldGuess(TargetField.SKIP, Confidence.SKIPPED, reason);
    }

    static FieldGuess forbidden(String reason) {
        return new FieldGuess(TargetField.FORBIDDEN, Confidence.FORBIDDEN, reason);
    }

    static FieldGuess check(TargetField field, String reason) {
        return new FieldGuess(field, Confidence.CHECK, reason);
    }

    static FieldGuess sure(TargetField field) {
        return new FieldGuess(field, Confidence.RECOGNISED, "column.byHeader");
    }
}
