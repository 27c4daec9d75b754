package nl.buurtbrug.domain.overview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.Decision;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.SessionTime;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.testing.OfficeActivities;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final TestOffice office = new TestOffice();
    private final OfficeActivities activities = new OfficeActivities(office);
    @TempDir
    private Path folder;

    private String agenda() throws IOException {
        var file = folder.resolve("agenda.ics");
        office.calendar.write(office.agenda.between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)), file);
        return Files.readString(file, UTF_8);
    }

    private VEvent only(String text) {
        var events = Biweekly.parse(text).first().getEvents();
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static Instant instant(String text) {
        return Instant.parse(text);
    }

    private VEvent session(LocalDate day, String start, String end) throws IOException {
        activities.at(day, start, end, "Kennisavond");
        return only(agenda());
    }

    @Test
    void timesAreWrittenAsTheyAreEverywhere() throws IOException {
        activities.at(TODAY, "19:30", "21:00", "Kennisavond");

        assertThat(agenda()).contains("DTSTART:20261123T183000Z\r\n", "DTEND:20261123T200000Z\r\n", "DTSTAMP:20261123T133200Z\r\n", "SUMMARY:Kennisavond\r\n");
    }

    @Test
    void whatEndsAfterMidnightEndsOnTheNextDay() throws IOException {
        var event = session(TODAY, "20:00", "01:30");

        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(instant("2026-11-24T00:30:00Z"));
    }

    @Test
    void theNightThatHasAnHourMoreLastsAnHourLonger() throws IOException {
        var event = session(LocalDate.of(2026, 10, 24), "23:00", "04:00");

        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(instant("2026-10-24T21:00:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(instant("2026-10-25T03:00:00Z"));
    }

    @Test
    void theNightThatHasAnHourLessLastsAnHourShorter() throws IOException {
        var event = session(LocalDate.of(2026, 3, 28), "23:00", "04:00");

        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(instant("2026-03-29T02:00:00Z"));
    }

    @Test
    void nothingEndsBeforeItBeginsWhereAnHourIsSkipped() throws IOException {
        var event = session(LocalDate.of(2026, 3, 29), "02:30", "03:15");

        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(instant("2026-03-29T01:30:00Z"));
        assertThat(event.getDateEnd()).isNull();
    }

    @Test
    void whatHasNoTimeTakesTheWholeDay() throws IOException {
        activities.on(LocalDate.of(2026, 10, 25), "Buurtdag", "Buurtdag");

        assertThat(agenda()).contains("DTSTART;VALUE=DATE:20261025\r\n", "DTEND;VALUE=DATE:20261026\r\n");
    }

    @Test
    void whatTheBureauCallsItAndWhatItIsForStayInside() throws IOException {
        var session = activities.on(TODAY, "Dialoog over racisme", "Samen eten");
        activities.on(TODAY, "Ontmoeting zonder label", "", office.organisation("De Meerkoeten"));
        activities.on(TODAY, "Nog zonder partner", "");
        var file = folder.resolve("one.ics");
        office.calendar.write(session.activity(), file);

        assertThat(agenda()).contains("SUMMARY:Samen eten\r\n", "SUMMARY:Activiteit met De Meerkoeten\r\n", "SUMMARY:Activiteit\r\n")
                .doesNotContain("racisme", "label", "zonder partner", "Vooroordelen", "Het gaat om de buurt");
        assertThat(Files.readString(file)).contains("SUMMARY:Samen eten\r\n", "DESCRIPTION:Doe mee en neem iemand mee.\r\n")
                .doesNotContain("racisme", "Vooroordelen", "Het gaat om de buurt");
    }

    @Test
    void whatIsCancelledSaysSo() throws IOException {
        activities.with(SessionDetails.on(TODAY).at(new SessionTime(TODAY, Optional.empty(), Optional.empty(), true)), "Buurtdag", "Buurtdag");

        assertThat(only(agenda()).getStatus().isCancelled()).isTrue();
    }

    @Test
    void anIdeaIsNotCertain() throws IOException {
        var activity = office.activities.find(activities.on(TODAY, "Buurtdag", "Buurtdag").activity()).orElseThrow();
        office.activities.change(activity, activity.details().with(new ActivityDetails.Decided(Decision.IDEA, Optional.empty())));

        assertThat(only(agenda()).getStatus().isTentative()).isTrue();
    }

    @Test
    void theSameSessionIsTheSameEventAgainAlsoOnAnotherDay() throws IOException {
        activities.on(TODAY, "Buurtdag", "Buurtdag");
        var before = only(agenda()).getUid().getValue();
        office.agenda.move(office.agenda.between(TODAY, TODAY).getFirst(), TODAY.plusDays(1));

        assertThat(only(agenda()).getUid().getValue()).isEqualTo(before);
    }

    @Test
    void whatWordsAreMadeOfDoesNotBreakTheFile() throws IOException {
        var title = "Eten, praten; \\ en \"meer\": BEGIN:VEVENT\u0007";
        activities.with(new SessionDetails(new SessionTime(TODAY, Optional.empty(), Optional.empty(), false), "Zaal 1\nachterin", Optional.empty(),
                SessionDetails.on(TODAY).part(), SessionDetails.on(TODAY).estimates()), "x", title);

        assertThat(only(agenda()).getSummary().getValue()).isEqualTo("Eten, praten; \\ en \"meer\": BEGIN:VEVENT");
        assertThat(only(agenda()).getLocation().getValue()).isEqualTo("Zaal 1\nachterin");
    }

    @Test
    void noLineIsLongerThanSeventyFiveBytes() throws IOException {
        var title = "Één café, één buurt – samen koken 🍲 ".repeat(5).strip();
        activities.on(TODAY, "x", title);

        assertThat(agenda()).doesNotContainPattern("[^\r]\n").endsWith("END:VCALENDAR\r\n");
        assertThat(agenda().split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
        assertThat(only(agenda()).getSummary().getValue()).isEqualTo(title);
    }

    @Test
    void aTalkTellsWithWhomAndNotWhatWasSaid() throws IOException {
        office.contacts.log(new MomentDetails(TODAY, Optional.of(LocalTime.of(10, 0)), ContactKind.VISIT, 45, "Vertrouwelijk verhaal.", Optional.empty(), Set.of(),
                Set.of(office.organisation("De Meerkoeten"))), List.of(), Origin.TYPED);

        assertThat(agenda()).contains("SUMMARY:Bezoek: De Meerkoeten\r\n", "DTEND:20261123T094500Z\r\n", "TRANSP:TRANSPARENT\r\n").doesNotContain("Vertrouwelijk");
    }

    @Test
    void whatWasPromisedTakesADayAndNoTime() throws IOException {
        office.contacts.add(new FollowUpDetails("Zaal vastleggen", TODAY, Debtor.BUREAU, Optional.empty(), Optional.empty(),
                FollowUpDetails.About.organisation(office.organisation("De Meerkoeten"))));

        assertThat(agenda()).contains("SUMMARY:Zaal vastleggen (De Meerkoeten)\r\n", "DTSTART;VALUE=DATE:20261123\r\n", "TRANSP:TRANSPARENT\r\n");
    }
}
