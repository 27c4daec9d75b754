package nl.buurtbrug.platform.xlsx;

import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.platform.table.UnreadableTable.Reason;

/// The texts of a workbook, each once; cells name them by number.
final class SharedTexts {

    private static final long MOST_CHARACTERS = 60_000_000;
    private static final int MOST_TEXTS = 2_000_000;

    private final List<String> texts = new ArrayList<>();

    SharedTexts(XmlPart part, Refusal refusal) {
        long characters = 0;
        while (part.next()) {
            if (part.starts("si")) {
                var text = part.text();
                characters += text.length();
                if (characters > MOST_CHARACTERS || texts.size() >= MOST_TEXTS) {
                    throw refusal.because(Reason.TOO_LARGE);
                }
                texts.add(text);
            }
        }
    }

    SharedTexts() {
    }

    /// "" when there is no such text.
    String get(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : "";
    }
}
