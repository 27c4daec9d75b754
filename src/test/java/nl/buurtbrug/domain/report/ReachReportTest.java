package nl.buurtbrug.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.ActivityRecord;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.Additionality;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Approach;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.Effort;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.language.Text;
import nl.buurtbrug.testing.PdfReader;
import nl.buurtbrug.testing.WorkOfAYear;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;

class ReachReportTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 24);

    private final Town town = new Town().withMeerkoeten();
    private final long kajuit = town.partner("De Kajuit", town.school, Address.EMPTY);
    private final long buren = town.office.audiences.createGroup("buren");
    private final Selection<PartnerSort> meerkoeten = Selection.picked(PartnerSort.NAME, town.meerkoeten);

    @AfterEach
    void speakDutchAgain() {
        Text.use(Language.DUTCH);
    }

    private List<Long> year() {
        return WorkOfAYear.in(town.office, List.of(town.meerkoeten, kajuit));
    }

    private ActivityRecord soup(LocalDate day, int... counts) {
        var details = ActivityDetails.EMPTY.withTitle("Soepavond").with(new Approach(Optional.empty(), Set.of(), Set.of(town.neighbourhood)));
        var parts = List.of(new ParticipationDetails(town.meerkoeten, PartnerRole.HOST, ""), new ParticipationDetails(kajuit, PartnerRole.BRINGS_AUDIENCE, ""),
                new ParticipationDetails(kajuit, PartnerRole.SPEAKER, ""));
        var activity = town.office.activities.create(details, parts, List.of(SessionDetails.on(day)), Origin.TYPED);
        town.office.sessions.count(town.office.sessions.of(activity.id()).getFirst().id(), List.of(), IntStream.of(counts)
                .mapToObj(people -> new SessionService.Line(Optional.empty(), new ReachDetails(buren, AgeBand.MIXED, people, Counted.COUNTED, Optional.of(town.meerkoeten), true))).toList());
        return activity;
    }

    private String text(Report report) throws IOException {
        return PdfReader.text(town.make(report).pdf());
    }

    private static Report.Reach inside() {
        return new Report.Reach(FIRST, LAST, false);
    }

    private static Report.Reach outside() {
        return new Report.Reach(FIRST, LAST, true);
    }

    @Test
    void theReportTellsWhoWasReachedAndByWayOfWhom() throws IOException {
        soup(DAY, 42);

        assertThat(text(inside())).contains("Wie wij bereikten", "1 januari 2026 tot en met 31 december 2026", "42 mensen", "1 activiteit, 1 bijeenkomst", "1 van 1", "Via 1 partner",
                "Molenwijk", "Buren", "okt 2026", "Alle leeftijden", "s.v. De Meerkoeten", "Sportvereniging", "Soepavond", "24 okt 2026", "Geen strategie", "Geteld",
                "Alleen voor intern gebruik");
    }

    @Test
    void anActivityWithThreePartsCountsOnce() throws IOException {
        soup(DAY, 42);

        assertThat(text(inside())).contains("42 mensen", "Een activiteit telt één keer").doesNotContain("84", "126");
    }

    @Test
    void whatIsOutsideThePeriodIsNotInIt() throws IOException {
        soup(LocalDate.of(2025, 12, 31), 42);

        assertThat(text(inside())).contains("In deze periode waren er geen activiteiten.", "Niemand").doesNotContain("Soepavond");
    }

    @Test
    void anActivityWithoutACountIsNamed() throws IOException {
        soup(DAY);

        assertThat(text(inside())).contains("er is nog niemand geteld", "Soepavond", "niet geteld", "Van 1 activiteit is nog niet geteld wie er kwamen");
    }

    @Test
    void whoIsOnlyExpectedDidNotStayAway() throws IOException {
        var activity = soup(DAY);
        town.office.sessions.count(town.office.sessions.of(activity.id()).getFirst().id(), List.of(), List.of(new SessionService.Line(Optional.empty(),
                new ReachDetails(buren, AgeBand.MIXED, 30, Counted.EXPECTED, Optional.empty(), true))));

        assertThat(text(new Report.Activity(activity.id(), true))).contains("niet geteld").doesNotContain("Niemand");
    }

    @Test
    void whatItTookIsToldToTheCentAndWhatIsKnownOfItAlone() throws IOException {
        var dear = soup(DAY);
        town.office.activities.change(dear, dear.details().with(new Effort(Optional.of(new BigDecimal("1250.55")), Optional.of(new BigDecimal("6.25")), Additionality.UNKNOWN)));
        var known = soup(DAY);
        town.office.activities.change(known, known.details().with(new Effort(Optional.empty(), Optional.empty(), Additionality.SMALLER)));

        assertThat(text(new Report.Activity(dear.id(), false))).contains("Kosten: € 1.250,55", "Uren van het bureau: 6,25").doesNotContain(ActivityWords.of(Additionality.UNKNOWN));
        assertThat(text(new Report.Activity(known.id(), false))).contains(ActivityWords.of(Additionality.SMALLER));
    }

    @Test
    void aFewPeopleAreNotTakenApartOutside() throws IOException {
        soup(DAY, 3);

        assertThat(text(inside())).contains("3 mensen");
        assertThat(text(outside())).contains("<5 mensen", "Er zijn zo weinig mensen").doesNotContain("3 mensen", "Per maand", "intern gebruik");
    }

    @Test
    void noTextThatStaysInsideReachesAnOutgoingPaper() throws IOException {
        var activities = year();
        town.office.contacts.log(new MomentDetails(DAY, Optional.empty(), ContactKind.CALL, 0, "tussen ons gezegd", Optional.empty(), Set.of(), Set.of(town.meerkoeten)), List.of(), Origin.TYPED);
        var outgoing = List.of(outside(), new Report.Activity(activities.getFirst(), true), new Report.Attendance(activities.getFirst(), Optional.empty()), Report.Dossiers.of(meerkoeten).goingOut(true),
                new Report.Dossiers(meerkoeten, Set.of(DossierPart.values()), true));

        for (var report : outgoing) {
            assertThat(report.outgoing()).isTrue();
            assertThat(text(report)).as("%s", report).contains("lijn").doesNotContainIgnoringCase(WorkOfAYear.INTERNAL.toArray(String[]::new)).doesNotContain("intern gebruik");
        }
        assertThat(text(inside()) + text(new Report.Activity(activities.getFirst(), false))).contains(WorkOfAYear.INTERNAL.toArray(String[]::new));
    }

    @Test
    void theActivitySheetHasBothSidesInsideAndOneOutside() throws IOException {
        var activity = year().getFirst();

        assertThat(text(new Report.Activity(activity, false))).contains("Soep aan de lijn", "Werktitel", "Interne doelstelling", "Minder vooroordelen", "De Meerkoeten (Gastheer)", "Kom gezellig mee",
                "Kantine", "Elk aantal zoals het geteld is", "Kosten: € 120", "Uren van het bureau: 6,5");
        assertThat(text(new Report.Activity(activity, true))).contains("Soep aan de lijn", "De Meerkoeten (Gastheer)", "Kom gezellig mee", "Kantine")
                .doesNotContain("Interne", "Werktitel", "Kosten", "zoals het geteld is");
    }

    @Test
    void anActivityThatIsGoneSaysSo() throws IOException {
        assertThat(text(new Report.Activity(987_654, false))).contains("Deze activiteit is er niet meer.");
        assertThat(text(new Report.Attendance(987_654, Optional.empty()))).contains("Deze activiteit is er niet meer.");
    }

    @Test
    void theAttendanceSheetIsForTheNextSessionAndDoesNotSayWhoseItIs() throws IOException {
        var activity = soup(LocalDate.of(2026, 11, 30));
        town.office.sessions.add(activity.id(), List.of(SessionDetails.on(DAY)));

        assertThat(text(new Report.Attendance(activity.id(), Optional.empty()))).contains("Soepavond", "ma 30 nov 2026", "Naam", "Na het tellen gaat het in de papierversnipperaar", "Blad 1 van 1")
                .doesNotContain("Bureau Gelijk");
        assertThat(text(new Report.Attendance(activity.id(), Optional.of(town.office.sessions.of(activity.id()).getFirst().id())))).contains("za 24 okt 2026");
    }

    @Test
    void withoutASessionToComeTheDayIsWrittenInByHand() throws IOException {
        assertThat(text(new Report.Attendance(soup(DAY, 12).id(), Optional.empty()))).contains("Datum: ....");
    }

    @Test
    void theOverviewOfAPartnerHasTheActivitiesItTookPartInAndWhoCameByWayOfIt() throws IOException {
        soup(DAY, 40, 3);

        assertThat(text(Report.Dossiers.of(meerkoeten))).contains("Laatste activiteiten", "24 okt 2026", "Soepavond", "Gastheer", "Bereikt via deze partner", "In de laatste 12 maanden: 43 mensen.", "Buren");
        assertThat(text(Report.Dossiers.of(Selection.picked(PartnerSort.NAME, kajuit)))).contains("Toeleider, Spreker").doesNotContain("Bereikt via");
    }

    @Test
    void theOverviewForOutsideHasNoNumbersToCallAndNoSmallCounts() throws IOException {
        soup(DAY, 3);

        var text = text(Report.Dossiers.of(meerkoeten).goingOut(true));

        assertThat(text).contains("s.v. De Meerkoeten", "Bram van der Meer", "Voorzitter", "Soepavond", "In de laatste 12 maanden: <5 mensen.")
                .doesNotContain("06 00412736", "bram@", "na 19 uur", "Marieke Vos", "Actief sinds", "Drempel", "Eerste", "12345678", "3 mensen");
    }

    @Test
    void quietPartnersAreAList() throws IOException {
        assertThat(text(new Report.Quiet())).contains("Stil geworden partners", "s.v. De Meerkoeten", "Nooit vastgelegd", "elke 60 dagen", "Bram van der Meer", "06 00412736", "Marieke Vos");

        town.office.phases.add(List.of(town.meerkoeten), new PhaseDetails(Stage.ENDED, DAY, ""));

        assertThat(text(new Report.Quiet())).contains("Met alle partners was er op tijd contact.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPaperIsAccessible(Language language) throws IOException, VeraPDFException {
        var activity = year().getFirst();
        Text.use(language);

        for (var report : List.of(inside(), outside(), new Report.Reach(LAST, LAST, true), new Report.Activity(activity, false), new Report.Activity(activity, true),
                new Report.Attendance(activity, Optional.empty()), new Report.Quiet(), Report.Dossiers.of(meerkoeten), Report.Dossiers.of(meerkoeten).goingOut(true))) {
            assertThat(PdfReader.faultsAsAccessiblePdf(town.make(report).pdf())).as("%s", report).isEmpty();
        }
    }

    @Test
    void whoPrintsForOutsideHearsThatTwoPapersTogetherTellMore() {
        assertThat(town.make(outside()).remark()).contains("samen kunnen twee bladen");
        assertThat(town.make(inside()).remark()).isEmpty();
    }
}
