package nl.buurtbrug.domain.transfer.row;

/// What a doubt is about: the organisation or the person of one row, or a name wherever it stands in the list.
///
/// @param line 0 for a name wherever it stands
/// @param name as it compares; "" for that of the row
public record DoubtPart(int line, boolean person, String name) {

    public static DoubtPart ofRow(int line, boolean person) {
        return new DoubtPart(line, person, "");
    }

    public static DoubtPart ofName(String name, boolean person) {
        return new DoubtPart(0, person, name);
    }
}
