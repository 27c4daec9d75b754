package nl.buurtbrug.domain.transfer.column;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.ForbiddenWords;
import nl.buurtbrug.domain.HeaderText;

/// Finds columns with personal data that may not be kept: by their header, and citizen numbers (BSN) also by their 11-test.
final class ForbiddenColumns {

    private static final int CITIZEN_DIGITS = 9;
    private static final int[] CITIZEN_WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    private ForbiddenColumns() {
    }

    /// The message key of the reason why this column may not come in, or empty when it may.
    static Optional<String> reason(String header, List<String> values) {
        return ForbiddenWords.reason(header).or(() -> isCitizenNumbers(header, values) ? Optional.of("column.forbiddenCitizenNumberByValues") : Optional.empty());
    }

    /// At least 80 % of at least five cells, or every cell of three or four, hold nine digits that pass the test.
    /// A zero that a spreadsheet lost is put back; a column that never has nine digits holds other numbers.
    private static boolean isCitizenNumbers(String header, List<String> values) {
        var key = HeaderText.key(header);
        if (key.contains("rsin") || key.contains("btw") || key.contains("fiscaal") || key.contains("kvk") || values.size() < 3) {
            return false;
        }
        var bare = values.stream().map(value -> value.replaceAll("[.\\s-]", "")).toList();
        var whole = bare.stream().filter(value -> value.matches("\\d{9}")).count();
        var passing = bare.stream().filter(ForbiddenColumns::passesElevenTest).count();
        return whole * 2 > bare.size() && (values.size() >= 5 ? passing >= 5 && passing >= 0.8 * bare.size() : passing == bare.size());
    }

    static boolean passesElevenTest(String value) {
        var digits = value.length() == CITIZEN_DIGITS - 1 ? "0" + value : value;
        if (!digits.matches("\\d{9}") || digits.matches("(\\d)\\1{8}")) {
            return false;
        }
        var sum = 0;
        for (int i = 0; i < CITIZEN_DIGITS; i++) {
            sum += CITIZEN_WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
