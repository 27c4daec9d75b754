package nl.buurtbrug.platform.csv;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.buurtbrug.platform.table.UnreadableTable.Reason;

/// Recognises text that is written in another way than a table: a web page, address cards, JSON. Its name may well end with `.csv`.
///
/// A list with such text in its cells stays a list: what decides is how the file begins, and that no other cell follows it.
final class ForeignText {

    private static final Pattern WEB_PAGE = Pattern.compile("(?is)(?:<!--.*?-->\\s*+)*+<(?:!doctype\\s+html|html|head|body|table)\\b.*");
    private static final Pattern PICTURE = Pattern.compile("(?is)(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*|<!doctype[^>]*>\\s*)*<svg\\b.*");
    private static final Pattern WEB_PAGE_IN_XML = Pattern.compile("(?is)<\\?xml[^>]*>\\s*(?:<!--.*?-->\\s*+)*+<(?:!doctype\\s+html|html)\\b.*");
    private static final Pattern SHEET_IN_XML = Pattern.compile("(?is)<\\?xml[^>]*>.*(?:Excel\\.Sheet|office:spreadsheet).*");
    private static final Pattern XML = Pattern.compile("(?is)<\\?xml\\s.*");
    private static final Pattern ELEMENT = Pattern.compile("(?s)<([\\p{L}_][\\w:.-]*)(?:\\s[^<>]*)?>\\s*<.*");
    private static final Pattern ADDRESS_CARDS = Pattern.compile("(?is)begin:vcard\\s*\\R.*");
    private static final Pattern CALENDAR = Pattern.compile("(?is)begin:vcalendar\\s*\\R.*");
    private static final Pattern LDIF = Pattern.compile("(?is)(?:#[^\\n]*+\\R++)*+(?:version:\\s*\\d+\\s*\\R+)?(?:#[^\\n]*+\\R++)*+dn::?\\s\\S[^\\n]*\\R[\\w;-]+::?\\s.*");
    private static final Pattern JSON = Pattern.compile("(?s)(?:\\{\\s*\"(?:[^\"\\\\]++|\\\\.)*+\"\\s*:|\\[\\s*[\\[{\"\\d]).*");

    private ForeignText() {
    }

    private record Kind(Pattern pattern, Reason reason) {
    }

    private static final List<Kind> KINDS = List.of(new Kind(PICTURE, Reason.PICTURE), new Kind(SHEET_IN_XML, Reason.OLD_SPREADSHEET), new Kind(WEB_PAGE_IN_XML, Reason.WEB_PAGE),
            new Kind(XML, Reason.XML), new Kind(ADDRESS_CARDS, Reason.ADDRESS_CARDS), new Kind(CALENDAR, Reason.CALENDAR), new Kind(LDIF, Reason.ADDRESS_BOOK));

    /// What kind of file begins like this; empty when it may be a table.
    static Optional<Reason> recognise(String head) {
        var text = head.replace("\uFEFF", "").strip();
        for (var kind : KINDS) {
            if (kind.pattern().matcher(text).matches()) {
                return Optional.of(kind.reason());
            }
        }
        if (WEB_PAGE.matcher(text).matches() && !isFollowed(text, "(?is)</(?:html|table)>\"?[;,\\t|].*")) {
            return Optional.of(Reason.WEB_PAGE);
        }
        var element = ELEMENT.matcher(text);
        if (element.matches() && !isFollowed(text, "(?s)</" + Pattern.quote(element.group(1)) + ">\\s*\\S.*")) {
            return Optional.of(Reason.XML);
        }
        return isJson(text) ? Optional.of(Reason.JSON) : Optional.empty();
    }

    private static boolean isFollowed(String text, String by) {
        return Pattern.compile(by).matcher(text).find();
    }

    /// Whether its first value is not closed yet, is all there is, or is followed by another one on the next line.
    private static boolean isJson(String text) {
        if (!JSON.matcher(text).matches()) {
            return false;
        }
        int end = endOfValue(text);
        var after = end < 0 ? "" : text.substring(end);
        return after.isBlank() || after.matches("(?s),?\\s*\\R\\s*[\\[{].*");
    }

    /// Where the brackets that open the text are closed again; -1 when that comes later.
    private static int endOfValue(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '"' -> quoted = !quoted;
                case '[', '{' -> depth += quoted ? 0 : 1;
                case ']', '}' -> {
                    depth -= quoted ? 0 : 1;
                    if (depth == 0) {
                        return i + 1;
                    }
                }
                default -> { }
            }
        }
        return -1;
    }
}
