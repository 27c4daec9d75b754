package nl.buurtbrug.platform.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The number formats of a workbook, by the number that cells name them by.
final class NumberPatterns {

    private static final int MOST = 100_000;
    private static final String DATE = "yyyy-mm-dd";
    private static final String TIME = "hh:mm";

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, NumberPattern> patterns = new HashMap<>();
    private final List<NumberPattern> styles = new ArrayList<>();

    NumberPatterns() {
    }

    NumberPatterns(XmlPart part) {
        boolean cells = false;
        while (part.next() && styles.size() < MOST && codes.size() < MOST) {
            if (part.starts("numFmt")) {
                codes.put(part.attribute("numFmtId"), part.attribute("formatCode"));
            } else if (part.starts("cellXfs")) {
                cells = true;
            } else if (part.ends("cellXfs")) {
                return;
            } else if (cells && part.starts("xf")) {
                var number = part.attribute("numFmtId");
                styles.add(patterns.computeIfAbsent(number, id -> new NumberPattern(codes.getOrDefault(id, builtIn(id)))));
            }
        }
    }

    /// @param style "" for a cell without one
    NumberPattern of(String style) {
        return style.matches("\\d{1,6}") && Integer.parseInt(style) < styles.size() ? styles.get(Integer.parseInt(style)) : NumberPattern.GENERAL;
    }

    /// After ECMA-376, part 1, 18.8.30.
    private static String builtIn(String id) {
        return switch (id) {
            case "1", "3" -> "0";
            case "2", "4" -> "0.00";
            case "9" -> "0%";
            case "10" -> "0.00%";
            case "14", "15", "16", "17", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" -> DATE;
            case "18", "19", "20", "21", "32", "33", "34", "35", "45", "46", "47", "55", "56" -> TIME;
            case "22" -> DATE + " " + TIME;
            default -> "General";
        };
    }
}
