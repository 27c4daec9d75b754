package nl.buurtbrug.ui.overview;

import static java.util.stream.Collectors.joining;
import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtbrug.domain.contact.ContactWords;
import nl.buurtbrug.domain.overview.AgendaEntry;
import nl.buurtbrug.domain.overview.Party;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.MomentIcon;

/// How the entries of the agenda are told.
final class EntryWords {

    private EntryWords() {
    }

    static String kind(AgendaEntry.Kind kind) {
        return switch (kind) {
            case FOLLOW_UP -> text("agenda.followUps");
            case SESSION -> text("agenda.sessions");
            case MOMENT -> text("agenda.moments");
        };
    }

    static String title(AgendaEntry entry) {
        return switch (entry) {
            case AgendaEntry.OfSession session -> session.activity().title();
            case AgendaEntry.OfFollowUp followUp -> followUp.followUp().details().what();
            case AgendaEntry.OfMoment moment -> moment.with().stream().map(Party::name).collect(joining(", "));
        };
    }

    /// Where, with whom or for whom it is; "" when that is not known.
    static String detail(AgendaEntry entry) {
        return switch (entry) {
            case AgendaEntry.OfSession session -> session.place();
            case AgendaEntry.OfFollowUp followUp -> joined(followUp.about().name(), followUp.assignee());
            case AgendaEntry.OfMoment moment -> ContactWords.of(moment.moment().kind());
        };
    }

    /// From when to when; "" for what has no time.
    static String time(AgendaEntry entry) {
        var end = entry instanceof AgendaEntry.OfSession session ? session.session().details().time().end() : Optional.<LocalTime>empty();
        return entry.start().map(start -> end.map(until -> text("agenda.fromTo", Formats.time(start), Formats.time(until))).orElseGet(() -> Formats.time(start))).orElse("");
    }

    /// What is special about it; "" for nothing.
    static String state(AgendaEntry entry, LocalDate today) {
        return switch (entry) {
            case AgendaEntry.OfSession session when session.isCancelled() -> text("agenda.cancelled");
            case AgendaEntry.OfSession session when session.isIdea() -> text("agenda.idea");
            case AgendaEntry.OfFollowUp followUp when followUp.followUp().details().isDone() -> text("followUp.isDone");
            case AgendaEntry.OfFollowUp followUp when isLate(followUp, today) -> text("followUp.late", followUp.followUp().details().daysLate(today));
            case AgendaEntry _ -> "";
        };
    }

    static boolean isLate(AgendaEntry.OfFollowUp entry, LocalDate today) {
        return entry.followUp().details().daysLate(today) > 0;
    }

    static Icon icon(AgendaEntry entry, LocalDate today) {
        return switch (entry) {
            case AgendaEntry.OfSession session -> session.isCancelled() ? Icon.ENDED : Icon.ACTIVITY;
            case AgendaEntry.OfMoment moment -> MomentIcon.of(moment.moment().kind());
            case AgendaEntry.OfFollowUp followUp when followUp.followUp().details().isDone() -> Icon.DONE;
            case AgendaEntry.OfFollowUp followUp -> isLate(followUp, today) ? Icon.LATE : Icon.TO_DO;
        };
    }

    /// Everything about it, for a screen reader and a tooltip.
    static String inFull(AgendaEntry entry, LocalDate today) {
        return joined(Formats.dayNear(entry.on(), today), time(entry), one(entry), title(entry), detail(entry), state(entry, today));
    }

    private static String one(AgendaEntry entry) {
        return switch (entry.key().kind()) {
            case FOLLOW_UP -> text("agenda.followUp");
            case SESSION -> text("agenda.session");
            case MOMENT -> text("agenda.moment");
        };
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining(" · "));
    }
}
