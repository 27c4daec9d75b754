package nl.buurtbrug.domain.overview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.activity.ActivityService;
import nl.buurtbrug.domain.activity.PublicSide;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.bureau.BureauService;
import nl.buurtbrug.domain.contact.ContactWords;
import nl.buurtbrug.platform.file.WholeFile;

/// Calendar files (.ics) for the agenda of a phone or of Outlook. They leave the bureau: an activity is called as outside, and nothing of its inside is in them.
public final class CalendarService {

    private final ActivityService activities;
    private final SessionService sessions;
    private final BureauService bureau;
    private final Clock clock;

    public CalendarService(ActivityService activities, SessionService sessions, BureauService bureau, Clock clock) {
        this.activities = activities;
        this.sessions = sessions;
        this.bureau = bureau;
        this.clock = clock;
    }

    /// Saves entries of the agenda, without what was said in a talk.
    ///
    /// @throws nl.buurtbrug.platform.file.NotWritten when it can't be written there
    public void write(List<AgendaEntry> entries, Path file) {
        var titles = titles(entries);
        save(entries.stream().map(entry -> event(entry, titles)).toList(), file);
    }

    /// Saves the sessions of one activity, with its invitation.
    ///
    /// @throws nl.buurtbrug.platform.file.NotWritten when it can't be written there
    public void write(long activity, Path file) {
        var outside = activities.find(activity).map(record -> record.details().outside()).orElse(PublicSide.EMPTY);
        var summary = activities.among(List.of(activity)).stream().findFirst();
        save(summary.stream().flatMap(known -> sessions.of(activity).stream()
                .map(session -> event(new AgendaEntry.OfSession(session, known), outside.title(), outside.invitation()))).toList(), file);
    }

    private Map<Long, String> titles(List<AgendaEntry> entries) {
        return activities.publicTitles(entries.stream().filter(AgendaEntry.OfSession.class::isInstance).map(AgendaEntry.OfSession.class::cast)
                .map(entry -> entry.activity().id()).collect(toSet()));
    }

    private void save(List<CalendarEvent> events, Path file) {
        var text = new CalendarText(bureau.name(), clock.instant()).of(events);
        WholeFile.write(file, out -> out.write(text.getBytes(UTF_8)));
    }

    private static CalendarEvent event(AgendaEntry entry, Map<Long, String> titles) {
        return switch (entry) {
            case AgendaEntry.OfSession session -> event(session, titles.getOrDefault(session.activity().id(), ""), "");
            case AgendaEntry.OfFollowUp followUp -> new CalendarEvent("follow-up/" + followUp.followUp().id(), followUp.on(), Optional.empty(), Optional.empty(),
                    text("calendar.followUp", followUp.followUp().details().what(), followUp.about().name()), "", "", CalendarEvent.State.NOTE);
            case AgendaEntry.OfMoment moment -> event(moment);
        };
    }

    private static CalendarEvent event(AgendaEntry.OfSession entry, String title, String invitation) {
        var time = entry.session().details().time();
        return new CalendarEvent("session/" + entry.session().id(), time.on(), time.start(), time.end().map(_ -> time.endsAt()),
                title.isEmpty() ? untitled(entry) : title, entry.session().details().place(), invitation, state(entry));
    }

    /// What it is called within the bureau is not for others.
    private static String untitled(AgendaEntry.OfSession entry) {
        var partners = entry.activity().partners();
        return partners.isEmpty() ? text("calendar.activity") : text("calendar.activityWith", String.join(", ", partners));
    }

    private static CalendarEvent.State state(AgendaEntry.OfSession entry) {
        if (entry.isCancelled()) {
            return CalendarEvent.State.CANCELLED;
        }
        return entry.isIdea() ? CalendarEvent.State.IDEA : CalendarEvent.State.SURE;
    }

    private static CalendarEvent event(AgendaEntry.OfMoment entry) {
        var end = entry.start().filter(_ -> entry.moment().minutes() > 0).map(start -> entry.on().atTime(start).plusMinutes(entry.moment().minutes()));
        var names = entry.with().stream().map(Party::name).collect(joining(", "));
        return new CalendarEvent("moment/" + entry.moment().id(), entry.on(), entry.start(), end, text("calendar.moment", ContactWords.of(entry.moment().kind()), names),
                "", "", CalendarEvent.State.NOTE);
    }
}
