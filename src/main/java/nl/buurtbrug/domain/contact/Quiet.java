package nl.buurtbrug.domain.contact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.buurtbrug.domain.organisation.Stage;

/// That we were not in touch with a partner for longer than was meant.
///
/// @param days   since the last contact; since the day of the present phase when none was ever logged
/// @param wanted how many days at most there should be between two contacts
/// @param logged whether a contact was ever logged
public record Quiet(long days, int wanted, boolean logged) {

    private static final int WHILE_GETTING_TO_KNOW = 30;
    private static final int WHILE_WORKING_TOGETHER = 90;

    /// How many days there may be between two contacts with a partner in this stage when nobody chose another number; 0 where nobody waits for contact.
    private static int usual(Stage stage) {
        return switch (stage) {
            case APPROACHED, IN_TALKS -> WHILE_GETTING_TO_KNOW;
            case ACTIVE -> WHILE_WORKING_TOGETHER;
            case IDENTIFIED, DORMANT, ENDED -> 0;
        };
    }

    /// Empty while there is time, and in stages in which nobody waits for contact.
    ///
    /// @param stage    the present one
    /// @param since    the first day of it
    /// @param interval the days that were chosen for this partner; 0 for what is usual
    /// @param last     the last contact; without one it counts from the day of the phase
    public static Optional<Quiet> of(Stage stage, LocalDate since, int interval, Optional<LocalDate> last, LocalDate today) {
        var usual = usual(stage);
        var wanted = interval == 0 ? usual : interval;
        var days = ChronoUnit.DAYS.between(last.orElse(since), today);
        return usual == 0 || days <= wanted ? Optional.empty() : Optional.of(new Quiet(days, wanted, last.isPresent()));
    }
}
