package nl.buurtbrug.domain.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.Objects;
import nl.buurtbrug.domain.activity.ReachFact;

/// Under what each number of people is added up, and which of them a slice is made of.
///
/// @param municipalities that of each neighbourhood
final class FactKeys {

    /// More months than a chart can show.
    private static final int MANY_MONTHS = 36;

    private final Period period;
    private final Period.Against against;
    private final Map<Long, Long> municipalities;
    private final Map<Long, Through> partners;
    private final boolean byYear;

    FactKeys(Period period, Period.Against against, Map<Long, Long> municipalities, Map<Long, Through> partners) {
        this.period = period;
        this.against = against;
        this.municipalities = municipalities;
        this.partners = partners;
        byYear = period.months().size() > MANY_MONTHS;
    }

    boolean isByYear() {
        return byYear;
    }

    long key(YearMonth month) {
        return month.getLong(byYear ? ChronoField.YEAR : ChronoField.PROLEPTIC_MONTH);
    }

    /// @param before whether it is of the period with which is compared
    long of(Split split, ReachFact fact, boolean before) {
        return switch (split) {
            case TIME -> key(month(fact.on(), before));
            case STRATEGY -> number(fact.strategy());
            case KIND -> fact.through() == null ? 0 : partners.get(fact.through()).kind();
            case THROUGH -> number(fact.through());
            case AGES -> fact.ages().ordinal();
        };
    }

    Spot spot(ReachFact fact) {
        return new Spot(number(fact.neighbourhood()), fact.group());
    }

    boolean has(Slice slice, ReachFact fact, boolean before) {
        return switch (slice) {
            case Slice.Part(Split split, long key) -> of(split, fact, before) == key;
            case Slice.Field field -> has(field.area(), fact) && field.group().filter(group -> !Objects.equals(group, fact.group())).isEmpty();
        };
    }

    private boolean has(Area area, ReachFact fact) {
        return switch (area) {
            case Area.Everywhere() -> true;
            case Area.Elsewhere() -> fact.neighbourhood() == null;
            case Area.Neighbourhood(long id) -> number(fact.neighbourhood()) == id;
            case Area.Municipality(long id) -> fact.neighbourhood() != null && municipalities.get(fact.neighbourhood()) == id;
        };
    }

    private YearMonth month(LocalDate day, boolean before) {
        return before ? period.beside(day, against) : YearMonth.from(day);
    }

    private static long number(Long id) {
        return id == null ? 0 : id;
    }
}
