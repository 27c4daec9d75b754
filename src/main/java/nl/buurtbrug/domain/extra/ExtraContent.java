package nl.buurtbrug.domain.extra;

/// A value as it stands in its table: a text, or a choice beside an empty text.
///
/// @param choice null unless it is a choice
record ExtraContent(String text, ExtraChoice choice) {

    static final int LENGTH = 2000;

    static ExtraContent of(ExtraType type, String value) {
        return type == ExtraType.CHOICE ? new ExtraContent("", ExtraChoice.standingFor(Long.parseLong(value))) : new ExtraContent(value, null);
    }
}
