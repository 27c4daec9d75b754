package nl.buurtbrug.platform.xlsx;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import nl.buurtbrug.platform.table.FormulaGuard;

/// Reads a cell as a person sees it in the workbook.
final class CellReader {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{0,400}\\.?\\d{0,400}([eE][-+]?\\d{1,3})?");

    private final SharedTexts texts;
    private final NumberPatterns patterns;
    private final boolean from1904;

    CellReader(SharedTexts texts, NumberPatterns patterns, boolean from1904) {
        this.texts = texts;
        this.patterns = patterns;
        this.from1904 = from1904;
    }

    /// The text of the cell that starts here. Of a formula it is what came out when the workbook was saved.
    String read(XmlPart part) {
        var kind = part.attribute("t");
        var style = part.attribute("s");
        var text = "";
        while (part.next() && !part.ends("c")) {
            if (part.starts("v") || part.starts("is")) {
                text = part.text();
            } else if (part.starts("f")) {
                part.skip();
            }
        }
        return text.isEmpty() ? "" : shown(kind, style, text);
    }

    private String shown(String kind, String style, String text) {
        return switch (kind) {
            case "s" -> text.matches("\\d{1,9}") ? FormulaGuard.removed(texts.get(Integer.parseInt(text))) : "";
            case "inlineStr", "str" -> FormulaGuard.removed(text);
            case "b" -> text.equals("1") || text.equalsIgnoreCase("true") ? "WAAR" : "ONWAAR";
            case "e" -> text;
            case "d" -> text.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "").replaceFirst("T(\\d\\d:\\d\\d).*", " $1");
            default -> number(style, text.strip());
        };
    }

    private String number(String style, String text) {
        return NUMBER.matcher(text).matches() && text.chars().anyMatch(Character::isDigit)
                ? patterns.of(style).show(new BigDecimal(text), from1904) : text;
    }
}
