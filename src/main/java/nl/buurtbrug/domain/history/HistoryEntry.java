package nl.buurtbrug.domain.history;

import java.time.Instant;
import nl.buurtbrug.domain.trail.TrailLine;

/// One change, told.
///
/// @param who        the staff member, or the account where that was not known
/// @param why        what was going on: an import, an undo; "" for an ordinary edit
/// @param words      the sentence, with long values shortened
/// @param whole      the sentence with every value in full
/// @param restorable whether the old value can be put back
public record HistoryEntry(TrailLine line, Theme theme, String who, String why, String words, String whole, boolean restorable) {

    public boolean isShortened() {
        return !words.equals(whole);
    }

    public Instant at() {
        return line.at();
    }

    public long changeSet() {
        return line.changeSet();
    }
}
