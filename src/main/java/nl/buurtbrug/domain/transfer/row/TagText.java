package nl.buurtbrug.domain.transfer.row;

import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.domain.SearchKey;

/// Tags as lists write them, several in one cell.
public final class TagText {

    private static final String BETWEEN = "\\s*(?:[;,|\\r\\n]|:::)\\s*";

    private TagText() {
    }

    /// The tags of a cell, each once: of `jeugd; sport, buurt`, of `"VIP","Blog"` and of `* coworkers ::: * myContacts`.
    public static List<String> split(String cell) {
        var tags = new ArrayList<String>();
        var seen = new ArrayList<String>();
        for (var part : cell.split(BETWEEN)) {
            var tag = part.replaceAll("^[\\s*#\"'\\[]+|[\\s\"'\\]]+$", "").replaceAll("\\s+", " ");
            if (!tag.isEmpty() && !seen.contains(SearchKey.sort(tag))) {
                seen.add(SearchKey.sort(tag));
                tags.add(tag);
            }
        }
        return tags;
    }
}
