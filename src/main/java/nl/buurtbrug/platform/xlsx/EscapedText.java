package nl.buurtbrug.platform.xlsx;

import java.util.regex.Pattern;

/// Characters that XML can't hold, as workbooks write them: `_x000D_` is a carriage return, `_x005F_` the underscore before what only looks like one.
final class EscapedText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {
    }

    static String read(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text).replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)).replace("\\", "\\\\").replace("$", "\\$"))
                .replace("\r\n", "\n");
    }

    /// What XML can hold nowhere is left out.
    static String written(String text) {
        var safe = ESCAPED.matcher(text).replaceAll("_x005F$0");
        var legal = new StringBuilder(safe.length());
        safe.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(EscapedText::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int character) {
        return character == '\t' || character == '\n' || character >= ' ' && character < 0xD800 || character > 0xDFFF && character != 0xFFFE && character != 0xFFFF;
    }
}
