package nl.buurtbrug.domain.activity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// What an activity took.
///
/// @param cost  in euros; empty when not known
/// @param hours of the bureau's staff; empty when not known
public record Effort(Optional<BigDecimal> cost, Optional<BigDecimal> hours, Additionality additionality) {

    public static final Effort UNKNOWN = new Effort(Optional.empty(), Optional.empty(), Additionality.UNKNOWN);
    static final int DECIMALS = 2;
    private static final BigDecimal MOST_COST = new BigDecimal("9999999999");
    private static final BigDecimal MOST_HOURS = new BigDecimal("9999999");

    public Effort {
        cost = cost.map(Effort::kept);
        hours = hours.map(Effort::kept);
    }

    private static BigDecimal kept(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    boolean isCostSound() {
        return cost.filter(value -> value.signum() < 0 || value.compareTo(MOST_COST) > 0).isEmpty();
    }

    boolean areHoursSound() {
        return hours.filter(value -> value.signum() < 0 || value.compareTo(MOST_HOURS) > 0).isEmpty();
    }
}
