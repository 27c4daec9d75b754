package nl.buurtbrug.domain.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buurtbrug.domain.RecordKind;

/// Two records beside each other before they are made one.
///
/// @param first  the one that stays: its number, and what others know it by
/// @param second the one that goes up in it
/// @param why    what makes the first the one that stays
/// @param fields those that either of them has
public record Comparison(RecordKind kind, Party first, Party second, WhyStays why, List<FieldPair> fields) {

    /// One of the two.
    ///
    /// @param version as it was read, to see whether somebody changed it meanwhile
    /// @param fields  how many are filled in
    /// @param links   how much hangs on it: roles, phases, contact, audiences, tags
    public record Party(long id, int version, String name, boolean archived, int fields, int links) {

        /// How much is kept in it altogether.
        public int holds() {
            return fields + links;
        }
    }

    /// What is proposed for each field.
    public Map<MergeField, Side> proposal() {
        var sides = new HashMap<MergeField, Side>();
        fields.forEach(pair -> sides.put(pair.field(), pair.proposed()));
        return sides;
    }

    /// Whether another reading found the same records with the same in them; what has a table of its own changes without a new version.
    boolean isAsIn(Comparison now) {
        return isAsIn(first, now.first) && isAsIn(second, now.second) && fields.equals(now.fields);
    }

    private static boolean isAsIn(Party read, Party now) {
        return read.id() == now.id() && read.version() == now.version();
    }
}
