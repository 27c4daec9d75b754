package nl.buurtbrug.domain.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/// Writes events as iCalendar (RFC 5545): times in UTC, so that nobody has to know when the clock changes here.
final class CalendarText {

    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static final int OCTETS_IN_A_LINE = 75;
    private static final String PRODUCT = "-//Buurtbrug//Buurtbrug//NL";

    private final String bureau;
    private final Instant now;

    /// @param bureau its name: another bureau has a session with the same number
    CalendarText(String bureau, Instant now) {
        this.bureau = bureau;
        this.now = now;
    }

    String of(List<CalendarEvent> events) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        events.stream().map(this::event).forEach(calendar::addEvent);
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(text.toString());
    }

    private VEvent event(CalendarEvent event) {
        var out = new VEvent();
        out.setUid(UUID.nameUUIDFromBytes((bureau + '/' + event.key()).getBytes(UTF_8)).toString());
        out.setDateTimeStamp(Date.from(now));
        event.start().ifPresentOrElse(start -> setTimes(out, event, start), () -> setDay(out, event.on()));
        out.setSummary(clean(event.title()));
        if (!event.place().isEmpty()) {
            out.setLocation(clean(event.place()));
        }
        if (!event.words().isEmpty()) {
            out.setDescription(clean(event.words()));
        }
        switch (event.state()) {
            case SURE -> out.setStatus(Status.confirmed());
            case IDEA -> out.setStatus(Status.tentative());
            case CANCELLED -> out.setStatus(Status.cancelled());
            case NOTE -> out.setTransparency(Transparency.transparent());
        }
        return out;
    }

    private static void setTimes(VEvent out, CalendarEvent event, LocalTime start) {
        var begins = instant(event.on().atTime(start));
        out.setDateStart(new DateStart(Date.from(begins), true));
        // in the hour that is skipped a session may seem to end before it begins
        event.end().map(CalendarText::instant).filter(begins::isBefore).ifPresent(end -> out.setDateEnd(new DateEnd(Date.from(end), true)));
    }

    private static void setDay(VEvent out, LocalDate day) {
        out.setDateStart(new DateStart(day(day), false));
        out.setDateEnd(new DateEnd(day(day.plusDays(1)), false));
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(HERE).toInstant();
    }

    /// The library writes a day as it is called in the time zone of this computer.
    private static ICalDate day(LocalDate day) {
        return new ICalDate(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
    }

    /// Control characters have no place in such a file.
    private static String clean(String words) {
        return words.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    /// Breaks lines so that none is longer than it may be in bytes; the library counts characters.
    private static String folded(String text) {
        var out = new StringBuilder();
        text.lines().forEach(line -> {
            var octets = 0;
            for (var at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
                var character = Character.toString(line.codePointAt(at));
                var size = character.getBytes(UTF_8).length;
                if (octets + size > OCTETS_IN_A_LINE) {
                    out.append("\r\n ");
                    octets = 1;
                }
                out.append(character);
                octets += size;
            }
            out.append("\r\n");
        });
        return out.toString();
    }
}
