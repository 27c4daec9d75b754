package nl.buurtbrug.domain.transfer.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as lists write them: of people, of euros and of hours.
final class NumberText {

    private static final Pattern PEOPLE = Pattern.compile("(?i)(ca\\.?|circa|±|\\+/-|~|ongeveer|ong\\.?|about|approx\\.?)?\\s*(\\d{1,3}(?:[. ]\\d{3}){1,2}|\\d{1,9})(?:[.,]0+)?"
            + "\\s*(?:personen|persoon|pers\\.?|mensen|deelnemers|bezoekers|people|participants|p\\.)?");
    private static final Pattern DUTCH = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?");
    private static final Pattern ENGLISH = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d{1,2})?");
    private static final Pattern THREE_DECIMALS = Pattern.compile("\\d{1,3},\\d{3}");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,2})?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4})[:u](\\d{2})");
    private static final int DECIMALS = 2;
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private NumberText() {
    }

    /// @param about whether it is written as an estimate
    record People(int number, boolean about) {
    }

    static Optional<People> people(String text) {
        var found = PEOPLE.matcher(text.strip());
        return found.matches() ? Optional.of(new People(Integer.parseInt(found.group(2).replaceAll("[. ]", "")), found.group(1) != null)) : Optional.empty();
    }

    /// Euros.
    static Optional<BigDecimal> money(String text) {
        return decimal(text.replaceAll("(?i)[€\\s\\u00a0]|euro?", "").replaceAll("[,.][-–]+$", ""));
    }

    /// Hours, also as "2:30" or "2u30". Three decimals are not understood: "1,250" may be an hour and a quarter.
    static Optional<BigDecimal> hours(String text) {
        var bare = text.strip().replaceAll("(?i)\\s*(?:uur|uren|hours|hour|h)$", "");
        var clock = CLOCK.matcher(bare);
        return clock.matches() ? Optional.of(new BigDecimal(clock.group(1)).add(new BigDecimal(clock.group(2)).divide(HOUR, DECIMALS, RoundingMode.HALF_UP))) : THREE_DECIMALS.matcher(bare).matches() ? Optional.empty() : decimal(bare);
    }

    private static Optional<BigDecimal> decimal(String text) {
        if (DUTCH.matcher(text).matches()) {
            return kept(text.replace(".", "").replace(',', '.'));
        }
        if (ENGLISH.matcher(text).matches()) {
            return kept(text.replace(",", ""));
        }
        return PLAIN.matcher(text).matches() ? kept(text.replace(',', '.')) : Optional.empty();
    }

    private static Optional<BigDecimal> kept(String number) {
        return Optional.of(new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
