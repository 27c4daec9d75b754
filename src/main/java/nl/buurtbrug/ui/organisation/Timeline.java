package nl.buurtbrug.ui.organisation;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtbrug.domain.history.HistoryEntry;
import nl.buurtbrug.ui.organisation.TimelineEntry.Kind;

/// Everything that happened with a partner in one list, the latest first; as much of it as is asked for.
///
/// @param more whether there is more of it
record Timeline(List<TimelineEntry> entries, boolean more) {

    static final Timeline EMPTY = new Timeline(List.of(), false);

    /// What is shown of it.
    ///
    /// @param kinds what is shown
    /// @param most  how many entries at most
    record Choice(Set<Kind> kinds, int most) {

        private static final int FEW = 10;
        private static final int STEP = 40;

        /// At first everything but the changes of fields, of which there are many.
        static final Choice USUAL = new Choice(EnumSet.complementOf(EnumSet.of(Kind.CHANGES)), FEW);

        Choice withMore() {
            return new Choice(kinds, most + STEP);
        }

        Choice toggled(Kind kind) {
            var others = EnumSet.copyOf(kinds);
            if (!others.remove(kind)) {
                others.add(kind);
            }
            return new Choice(others.isEmpty() ? EnumSet.of(kind) : others, FEW);
        }

        /// One more than are shown tells whether there is more.
        int read() {
            return most + 1;
        }
    }

    /// @param changes the latest first; none where they are not shown
    static Timeline of(OrganisationFile file, List<HistoryEntry> changes, Choice choice, ZoneId zone) {
        var all = choice.kinds().stream().flatMap(kind -> entries(kind, file, changes, choice, zone))
                .sorted(comparing(TimelineEntry::day).reversed()).limit(choice.read()).toList();
        return new Timeline(all.stream().limit(choice.most()).toList(), all.size() > choice.most());
    }

    private static Stream<TimelineEntry> entries(Kind kind, OrganisationFile file, List<HistoryEntry> changes, Choice choice, ZoneId zone) {
        return switch (kind) {
            case CONTACT -> file.contact().moments().stream().map(TimelineEntry.Talk::new);
            case ACTIVITIES -> file.activities().stream().flatMap(involvement -> involvement.activity().last().map(day -> new TimelineEntry.Together(involvement, day)).stream());
            case PHASES -> file.phases().stream().map(TimelineEntry.Stage::new);
            case FOLLOW_UPS -> file.contact().followUps().stream()
                    .filter(followUp -> !choice.kinds().contains(Kind.CONTACT) || followUp.details().about().moment().isEmpty()) // the others stand under their talk
                    .map(followUp -> new TimelineEntry.Promise(followUp, followUp.details().doneAt().map(done -> LocalDate.ofInstant(done, zone)).orElse(followUp.details().due())));
            case CHANGES -> changes.stream().map(entry -> new TimelineEntry.Change(entry, LocalDate.ofInstant(entry.at(), zone)));
        };
    }
}
