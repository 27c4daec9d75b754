package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityBatches;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.Additionality;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Approach;
import nl.buurtbrug.domain.activity.Basis;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.Decision;
import nl.buurtbrug.domain.activity.Effort;
import nl.buurtbrug.domain.activity.Estimates;
import nl.buurtbrug.domain.activity.InternalSide;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.activity.PublicSide;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.SessionPart;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.activity.SessionTime;
import nl.buurtbrug.domain.activity.Share;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.column.WorkProposer;
import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.PlanCounts;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityRoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;
    private WorkOffice office;

    @BeforeEach
    void openOffice() {
        office = new WorkOffice(folder);
    }

    private ListTable export() {
        return new ActivityExport(new ActivityBatches(office.office.database),
                new ActivityExport.Names(office.office.organisations, office.office.audiences, office.office.areas, office.office.strategies)).activities("");
    }

    /// Without the numbers of activities and sessions, which are of an office.
    private List<List<String>> told() {
        var table = export();
        var numbers = Set.of(table.header().indexOf("activityId"), table.header().indexOf("sessionId"));
        return table.rows().stream().map(row -> Stream.iterate(0, i -> i < row.size(), i -> i + 1).filter(i -> !numbers.contains(i)).map(row::get).toList())
                .sorted((one, other) -> String.join("|", one).compareTo(String.join("|", other))).toList();
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private void fill(long seed) {
        var random = new Random(seed);
        var partners = Stream.of("De Spil", "Basisschool 't Veer", "v.v. De Meerkoeten", "Moskee & Kerk <samen>", "=1+1 BV").map(office.office::organisation).toList();
        var strategies = office.office.strategies.all();
        for (int i = 0; i < 25; i++) {
            var details = ActivityDetails.EMPTY.withTitle(List.of("Burendag", "Taalcafé", "Sportdag", "-Kook; avond, \"samen\"").get(random.nextInt(4)))
                    .with(new PublicSide(random.nextBoolean() ? "" : "Kom erbij!", random.nextBoolean() ? "" : "Regel een\nRegel twee", random.nextInt(3) == 0 ? Optional.of(partners.getFirst()) : Optional.empty()))
                    .with(new ActivityDetails.Decided(any(random, Decision.values()), random.nextBoolean() ? Optional.of(TODAY) : Optional.empty()))
                    .with(new Approach(random.nextBoolean() ? Optional.of(strategies.get(5).id()) : Optional.empty(), Set.of(strategies.get(random.nextInt(5)).id()), random.nextBoolean() ? Set.of(office.mill) : Set.of()))
                    .with(new Effort(random.nextBoolean() ? Optional.of(new BigDecimal("1250.5")) : Optional.empty(), random.nextBoolean() ? Optional.of(BigDecimal.ZERO) : Optional.empty(), any(random, Additionality.values())))
                    .with(new InternalSide("Geheim doel", "", Optional.empty(), "")).withNote(random.nextBoolean() ? "" : "Een notitie; met \"tekens\"");
            if (details.approach().strategy().isEmpty()) {
                details = details.with(new Approach(Optional.empty(), Set.of(), details.approach().neighbourhoods()));
            }
            var taking = new ArrayList<ParticipationDetails>();
            Stream.generate(() -> partners.get(random.nextInt(5))).limit(random.nextInt(4)).distinct().forEach(partner -> taking.add(new ParticipationDetails(partner, any(random, PartnerRole.values()), random.nextBoolean() ? "" : "koffie; thee")));
            var sessions = Stream.generate(() -> session(random)).limit(random.nextInt(5)).toList();
            var activity = office.office.activities.create(details, taking, sessions, Origin.TYPED);
            office.office.sessions.of(activity.id()).forEach(session -> office.office.sessions.count(session.id(), List.of(),
                    Stream.generate(() -> count(random, session.details().time().on(), partners)).limit(random.nextInt(5)).map(count -> new SessionService.Line(Optional.empty(), count)).toList()));
        }
    }

    private SessionDetails session(Random random) {
        var start = random.nextBoolean() ? Optional.of(LocalTime.of(9 + random.nextInt(10), 0)) : Optional.<LocalTime>empty();
        var end = start.filter(_ -> random.nextBoolean()).map(time -> time.plusMinutes(90));
        return new SessionDetails(new SessionTime(LocalDate.of(2025 + random.nextInt(2), 3, 1 + random.nextInt(4)), start, end, random.nextInt(5) == 0), random.nextBoolean() ? "" : "Plein",
                random.nextBoolean() ? Optional.of(office.mill) : Optional.empty(), any(random, SessionPart.values()),
                new Estimates(any(random, Share.values()), any(random, Share.values()), any(random, Share.values()), any(random, Share.values()), any(random, Basis.values())));
    }

    private ReachDetails count(Random random, LocalDate on, List<Long> partners) {
        return new ReachDetails(random.nextBoolean() ? office.children : office.parents, any(random, AgeBand.values()), random.nextInt(3000), on.isAfter(TODAY) ? Counted.EXPECTED : any(random, Counted.values()),
                random.nextBoolean() ? Optional.of(partners.get(random.nextInt(5))) : Optional.empty(), random.nextInt(4) != 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void ourOwnListMakesTheSameActivitiesSessionsAndCountsInAnEmptyOffice(long seed) {
        fill(seed);
        var file = folder.resolve("activities.csv");
        var told = told();
        var before = office.kept();
        export().write(file);

        office = new WorkOffice(folder);
        var plan = office.plan(ListSubject.ACTIVITIES, file);
        assertThat(plan.rows(RowDecision.REFUSED)).as(plan.rows(RowDecision.REFUSED).stream().map(row -> row.cells() + row.reasons().toString()).toList().toString()).isEmpty();
        office.run(plan);

        assertThat(told()).isEqualTo(told);
        assertThat(office.kept()).hasSameSizeAs(before);
        assertThat(office.kept().stream().mapToInt(activity -> activity.sessions().size()).sum()).isEqualTo(before.stream().mapToInt(activity -> activity.sessions().size()).sum());
        assertThat(others(office.plan(ListSubject.ACTIVITIES, file))).isEmpty();
    }

    private static List<String> others(ImportPlan plan) {
        return plan.rows().stream().filter(row -> row.decision() != RowDecision.SAME)
                .map(row -> row.line() + " " + row.decision() + " " + row.cells() + row.changes() + row.reasons()).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void ourOwnListIsTheSameInItsOwnOfficeAsAWorkbookToo(long seed) {
        fill(seed);
        var file = folder.resolve("activities.xlsx");
        export().write(file);

        var plan = office.plan(ListSubject.ACTIVITIES, file);

        assertThat(others(plan)).isEmpty();
    }

    @Test
    void itIsRecognisedAsAListOfActivitiesAndSaysNothingOfWhatStaysInside() {
        fill(9);
        var file = folder.resolve("activities.csv");
        export().write(file);

        assertThat(WorkProposer.subjectOf(office.lists.imports.open(file).headers())).isEqualTo(ListSubject.ACTIVITIES);
        assertThat(office.mapping(ListSubject.ACTIVITIES, file).columns()).allSatisfy(column -> assertThat(column.field().isKept()).as(column.header()).isTrue());
        assertThat(export().rows().stream().flatMap(List::stream)).noneMatch(cell -> cell.contains("Geheim"));
    }

    private static String[] lines(long seed) {
        var random = new Random(seed);
        var lines = new ArrayList<>(List.of("Titel;Datum;Van;Plek;Wijk;Partners;Rol;Doelgroep;Leeftijd;Aantal;Hoe geteld;Via;Kosten;Opmerkingen"));
        for (int i = 0; i < 60; i++) {
            lines.add(String.join(";", any(random, new String[]{"Burendag", "burendag", "Taalcafé", "Sportdag", ""}), any(random, new String[]{"14-3-2026", "2026-03-15", "1-12-2026", "12 mei 2025", "", "ooit"}),
                    any(random, new String[]{"", "14:00", "9u30", "laat"}), any(random, new String[]{"", "Plein", "De Spil"}), any(random, new String[]{"", "Molenwijk", "Centrum", "Nergens"}),
                    any(random, new String[]{"", "De Spil", "De Spill", "De Spil, Basisschool 't Veer", "Buurthuis De Spil"}), any(random, new String[]{"", "gastheer", "organisator", "koning"}),
                    any(random, new String[]{"kinderen", "ouders", "senioren", ""}), any(random, new String[]{"", "0-12", "6-18", "oud"}), any(random, new String[]{"", "12", "ca. 30", "0", "veel", "1.200"}),
                    any(random, new String[]{"", "geteld", "geschat", "zomaar"}), any(random, new String[]{"", "De Spil"}), any(random, new String[]{"", "12,50", "gratis"}), any(random, new String[]{"", "goed", "nat"})));
        }
        return lines.toArray(String[]::new);
    }

    private static int sum(PlanCounts counts) {
        return Stream.of(RowDecision.values()).mapToInt(counts::rowsOf).sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyRowIsCountedOnceAndUndoingGivesBackExactlyWhatThereWas(long seed) {
        office.office.strategies.all();
        office.run(office.activities(lines(seed + 100)));
        var before = office.dump();
        var plan = office.overwriting(ListSubject.ACTIVITIES, lines(seed));
        assertThat(sum(plan.counts())).isEqualTo(plan.counts().rows()).isEqualTo(60);

        var run = office.run(plan).run();
        var undone = (UndoResult.Undone) office.lists.imports.undo(run);

        assertThat(undone.kept()).isEmpty();
        assertThat(office.dump()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatWasKeptIsTheSameTheSecondTime(long seed) {
        var first = office.activities(lines(seed));
        office.run(first);

        var second = office.activities(lines(seed));

        var kept = first.rows().stream().filter(row -> row.decision() != RowDecision.DOUBTFUL && row.decision() != RowDecision.REFUSED).map(row -> row.line()).toList();
        assertThat(second.rows().stream().filter(row -> kept.contains(row.line()))).allSatisfy(row ->
                assertThat(row.decision()).as(row.line() + " " + row.cells() + row.changes() + row.reasons()).isEqualTo(RowDecision.SAME));
    }
}
