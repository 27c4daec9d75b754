package nl.buurtbrug.domain.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Approach;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.area.MunicipalityDetails;
import nl.buurtbrug.domain.area.NeighbourhoodDetails;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.overview.Period.Against;
import nl.buurtbrug.domain.strategy.StrategySummary;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class ReachOverviewServiceTest {

    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 23));
    private static final LocalDate DAY = LocalDate.of(2026, 10, 24);
    private static final Area EVERYWHERE = new Area.Everywhere();

    private final TestOffice office = new TestOffice();
    private final ReachOverviewService reached = office.reached;
    private final long town = office.areas.create(new MunicipalityDetails("Beekerdam", ""));
    private final long quay = office.areas.create(new NeighbourhoodDetails(town, "Kadebuurt", "", List.of()));
    private final long park = office.areas.create(new NeighbourhoodDetails(town, "Parkzicht", "", List.of()));
    private final long parents = office.audiences.createGroup("ouders");
    private final long youth = office.audiences.createGroup("jongeren");

    private final class Plan {

        private LocalDate day = DAY;
        private Set<Long> where = Set.of();
        private Optional<Long> strategy = Optional.empty();
        private List<Long> partners = List.of();
        private final List<ReachDetails> counts = new ArrayList<>();

        Plan on(LocalDate other) {
            day = other;
            return this;
        }

        Plan in(Long... neighbourhoods) {
            where = Set.of(neighbourhoods);
            return this;
        }

        Plan by(Optional<Long> chosen) {
            strategy = chosen;
            return this;
        }

        Plan with(Long... organisations) {
            partners = List.of(organisations);
            return this;
        }

        Plan reached(long group, int people) {
            return reached(new ReachDetails(group, AgeBand.MIXED, people, Counted.COUNTED, Optional.empty(), true));
        }

        Plan reached(ReachDetails count) {
            counts.add(count);
            return this;
        }

        long held() {
            var details = ActivityDetails.EMPTY.withTitle("Soepavond").with(new Approach(strategy, Set.of(), where));
            var roles = partners.stream().map(partner -> new ParticipationDetails(partner, PartnerRole.HOST, "")).toList();
            var activity = office.activities.create(details, roles, List.of(SessionDetails.on(day)), Origin.TYPED).id();
            office.sessions.count(office.sessions.of(activity).getFirst().id(), List.of(), counts.stream().map(one -> new SessionService.Line(Optional.empty(), one)).toList());
            return activity;
        }
    }

    private ReachOverview overview() {
        return reached.of(YEAR, Against.YEAR_BEFORE);
    }

    private static Slice.Field field(Area area, Long... group) {
        return new Slice.Field(area, List.of(group).stream().findFirst());
    }

    private static Area in(long neighbourhood) {
        return new Area.Neighbourhood(neighbourhood);
    }

    private long partner(String name, Optional<Long> neighbourhood, Stage stage) {
        var empty = OrganisationDetails.EMPTY.withName(name).withKind(office.club());
        var details = new OrganisationDetails(empty.name(), empty.kind(), empty.visiting(), empty.postal(), neighbourhood, "", "", "", "", Optional.empty(), 0, "");
        return office.organisations.create(details, Origin.TYPED, new PhaseDetails(stage, DAY.minusYears(1), ""));
    }

    private void opens(long partner, long group, int people, Trust trust) {
        office.audiences.add(partner, new AccessDetails(group, AccessKind.OWN_MEMBERS, people, trust, ""));
    }

    @Test
    void aFieldHasThePeopleOfItsGroupInItsNeighbourhood() {
        new Plan().in(quay).reached(parents, 12).reached(youth, 5).held();
        new Plan().in(quay).on(DAY.minusMonths(1)).reached(parents, 3).held();
        new Plan().in(park).reached(parents, 7).held();

        var overview = overview();
        assertThat(overview.cell(field(in(quay), parents)).figure().now()).isEqualTo(15);
        assertThat(overview.cell(field(in(quay))).figure().now()).isEqualTo(20);
        assertThat(overview.cell(field(EVERYWHERE, parents)).figure().now()).isEqualTo(22);
        assertThat(overview.everybody().now()).isEqualTo(27);
    }

    @Test
    void whatIsInSeveralNeighbourhoodsOrInNoneHasARowOfItsOwn() {
        new Plan().in(quay, park).reached(parents, 12).held();
        new Plan().reached(parents, 5).held();

        var overview = overview();
        assertThat(overview.rows().getLast().area()).isEqualTo(new Area.Elsewhere());
        assertThat(overview.cell(field(new Area.Elsewhere(), parents)).figure().now()).isEqualTo(17);
        assertThat(overview.neighbourhoodsReached()).isZero();
    }

    @Test
    void anActivityWithThreePartnersCountsOnce() {
        new Plan().in(quay).with(office.organisation("De Meerkoeten"), office.organisation("De Klimboom"), office.organisation("De Kajuit")).reached(parents, 12).held();

        assertThat(overview().everybody().now()).isEqualTo(12);
    }

    @Test
    void aGroupNoLongerOfferedIsThereAsLongAsSomebodyOfItWasReached() {
        new Plan().in(quay).reached(youth, 5).held();
        office.audiences.changeGroup(new ListEntry(youth, "jongeren", false));
        office.audiences.changeGroup(new ListEntry(office.audiences.createGroup("sporters"), "sporters", false));

        assertThat(overview().groups()).extracting(ListEntry::name).containsExactly("ouders", "jongeren");
    }

    @Test
    void municipalitiesAreTotalledWhereThereAreSeveral() {
        assertThat(overview().rows()).extracting(ReachOverview.Row::name).containsExactly("Kadebuurt", "Parkzicht");

        var other = office.areas.create(new MunicipalityDetails("Dijkhoven", ""));
        var dike = office.areas.create(new NeighbourhoodDetails(other, "Dijk", "", List.of()));
        new Plan().in(dike).reached(parents, 4).held();
        new Plan().in(quay).reached(parents, 3).held();

        assertThat(overview().rows()).extracting(ReachOverview.Row::name).containsExactly("Beekerdam", "Kadebuurt", "Parkzicht", "Dijkhoven", "Dijk");
        assertThat(overview().cell(field(new Area.Municipality(other), parents)).figure().now()).isEqualTo(4);
    }

    @Test
    void allIsComparedWithTheSameDaysAYearEarlier() {
        new Plan().in(quay).reached(parents, 12).held();
        new Plan().in(quay).on(DAY.minusYears(1)).reached(parents, 20).held();
        new Plan().in(quay).on(LocalDate.of(2025, 12, 24)).reached(parents, 50).held();

        assertThat(overview().cell(field(in(quay), parents)).figure()).isEqualTo(new Figure(12, 20));
        assertThat(overview().parts().get(Split.TIME)).extracting(ReachOverview.Part::name, ReachOverview.Part::figure)
                .contains(tuple("okt 2026", new Figure(12, 20)), tuple("nov 2026", new Figure(0, 0))).hasSize(11);
    }

    @Test
    void aLongPeriodIsDividedByYear() {
        new Plan().in(quay).reached(parents, 12).held();

        var years = reached.of(new Period(LocalDate.of(2021, 5, 1), LocalDate.of(2026, 11, 23)), Against.NOTHING).parts().get(Split.TIME);
        assertThat(years).extracting(ReachOverview.Part::name, part -> part.figure().now())
                .containsExactly(tuple("2021", 0L), tuple("2022", 0L), tuple("2023", 0L), tuple("2024", 0L), tuple("2025", 0L), tuple("2026", 12L));
    }

    @Test
    void theLargestPartComesFirstAndWhatIsNotKnownLast() {
        var club = office.organisation("De Meerkoeten");
        var school = office.organisation("De Klimboom");
        new Plan().reached(parents, 90)
                .reached(new ReachDetails(parents, AgeBand.MIXED, 5, Counted.COUNTED, Optional.of(club), true))
                .reached(new ReachDetails(parents, AgeBand.MIXED, 8, Counted.COUNTED, Optional.of(school), true)).held();

        assertThat(overview().parts().get(Split.THROUGH)).extracting(ReachOverview.Part::name).containsExactly("De Klimboom", "De Meerkoeten", "Niet bekend via wie");
        assertThat(overview().parts().get(Split.KIND)).extracting(ReachOverview.Part::name, part -> part.figure().now())
                .containsExactly(tuple("sportvereniging", 13L), tuple("Niet bekend via wie", 90L));
    }

    @Test
    void behindAFigureAreItsActivitiesThoseWithTheMostPeopleFirst() {
        var small = new Plan().in(quay).reached(parents, 3).reached(youth, 40).held();
        var large = new Plan().in(quay).reached(parents, 12).held();
        var none = new Plan().in(quay).reached(parents, 0).held();
        new Plan().in(park).reached(parents, 99).held();
        var before = new Plan().in(quay).on(DAY.minusYears(1)).reached(parents, 1).held();

        var behind = reached.behind(field(in(quay), parents), YEAR, Against.YEAR_BEFORE);
        assertThat(behind.now().shown()).extracting(share -> share.activity().id(), Behind.Share::people)
                .containsExactly(tuple(large, 12L), tuple(small, 3L), tuple(none, 0L));
        assertThat(behind.before().shown()).extracting(share -> share.activity().id()).containsExactly(before);
    }

    @Test
    void aWhiteSpotNamesThePartnersThatCouldOpenItTheMostTrustedFirst() {
        opens(partner("Speeltuin De Klauter", Optional.of(quay), Stage.IDENTIFIED), parents, 300, Trust.LOW);
        opens(partner("Korfbalclub", Optional.of(quay), Stage.ACTIVE), parents, 60, Trust.HIGH);
        opens(partner("De Zandkorrel", Optional.of(quay), Stage.ACTIVE), parents, 210, Trust.HIGH);
        opens(partner("Elders", Optional.of(park), Stage.ACTIVE), parents, 900, Trust.HIGH);
        opens(partner("Anders", Optional.of(quay), Stage.ACTIVE), youth, 900, Trust.HIGH);

        assertThat(overview().isWhiteSpot(field(in(quay), parents))).isTrue();
        var openers = reached.openers(field(in(quay), parents));
        assertThat(openers.here()).extracting(Openers.Opener::name, Openers.Opener::stage).containsExactly(
                tuple("De Zandkorrel", Stage.ACTIVE), tuple("Korfbalclub", Stage.ACTIVE), tuple("Speeltuin De Klauter", Stage.IDENTIFIED));
        assertThat(openers.all()).isEqualTo(3);
        assertThat(openers.elsewhere()).isEmpty();
    }

    @Test
    void whereNobodyOpensTheGroupThePartnersElsewhereAreNamed() {
        opens(partner("Elders", Optional.of(park), Stage.ACTIVE), parents, 900, Trust.HIGH);

        var openers = reached.openers(field(in(quay), parents));
        assertThat(openers.here()).isEmpty();
        assertThat(openers.elsewhere()).extracting(Openers.Opener::name, Openers.Opener::neighbourhood).containsExactly(tuple("Elders", "Parkzicht"));
    }

    @Test
    void partnersInTheArchiveOrTheBinOrWithWhomItEndedOpenNothing() {
        var archived = partner("In het archief", Optional.of(quay), Stage.ACTIVE);
        var binned = partner("In de prullenbak", Optional.of(quay), Stage.ACTIVE);
        var ended = partner("Beëindigd", Optional.of(quay), Stage.ACTIVE);
        var resumed = partner("Weer begonnen", Optional.of(quay), Stage.ENDED);
        List.of(archived, binned, ended, resumed).forEach(one -> opens(one, parents, 10, Trust.LOW));
        office.organisations.archive(List.of(archived));
        office.bin.binOrganisations(List.of(binned));
        office.phases.add(List.of(ended), new PhaseDetails(Stage.ENDED, DAY, ""));
        office.phases.add(List.of(resumed), new PhaseDetails(Stage.IN_TALKS, DAY, ""));

        assertThat(overview().cell(field(in(quay), parents)).partners()).isEqualTo(1);
        assertThat(reached.openers(field(in(quay), parents)).here()).extracting(Openers.Opener::name).containsExactly("Weer begonnen");
    }

    @Test
    void aPartnerCountsOnceHoweverManyWaysItHasAndHoweverManyGroupsItOpens() {
        var club = partner("De Meerkoeten", Optional.of(quay), Stage.ACTIVE);
        opens(club, parents, 10, Trust.HIGH);
        office.audiences.add(club, new AccessDetails(parents, AccessKind.STAFF, 3, Trust.LOW, ""));
        opens(club, youth, 40, Trust.LOW);
        opens(partner("Zonder wijk", Optional.empty(), Stage.ACTIVE), youth, 5, Trust.LOW);

        var overview = overview();
        assertThat(overview.cell(field(in(quay), parents)).partners()).isEqualTo(1);
        assertThat(overview.cell(field(in(quay))).partners()).isEqualTo(1);
        assertThat(overview.cell(field(EVERYWHERE, youth)).partners()).isEqualTo(2);
        assertThat(overview.cell(Slice.EVERYBODY).partners()).isEqualTo(2);
        assertThat(overview.cell(field(new Area.Elsewhere(), youth)).partners()).isEqualTo(1);
        assertThat(reached.openers(field(in(quay), parents)).here().getFirst().accesses()).extracting(access -> access.how())
                .containsExactly(AccessKind.OWN_MEMBERS, AccessKind.STAFF);
    }

    @Test
    void aPartnerThatChangesIsCountedAnewAtTheNextLook() {
        var club = partner("De Meerkoeten", Optional.of(quay), Stage.ACTIVE);
        opens(club, parents, 10, Trust.HIGH);
        assertThat(overview().cell(field(in(quay), parents)).partners()).isEqualTo(1);

        office.phases.add(List.of(club), new PhaseDetails(Stage.ENDED, DAY, ""));

        assertThat(overview().cell(field(in(quay), parents)).partners()).isZero();
    }

    @Test
    void nothingIsTouchedUntilTheFirstCount() {
        assertThat(overview().untouched()).isTrue();

        new Plan().on(LocalDate.of(2020, 1, 1)).reached(parents, 1).held();

        assertThat(overview().untouched()).isFalse();
    }

    @Test
    void everySplitAndTheMatrixAddUpToTheSameTotalWhateverWasCounted() {
        var random = new Random(20_261_123);
        var other = office.areas.create(new MunicipalityDetails("Dijkhoven", ""));
        var places = List.of(quay, park, office.areas.create(new NeighbourhoodDetails(other, "Dijk", "", List.of())));
        var partners = IntStream.range(0, 5).mapToLong(i -> office.organisation("Partner " + i)).boxed().toList();
        var strategies = office.strategies.all().stream().map(StrategySummary::id).toList();
        for (int i = 0; i < 60; i++) {
            var plan = new Plan().on(LocalDate.of(2024, 12, 1).plusDays(random.nextInt(720)))
                    .in(places.stream().filter(_ -> random.nextInt(3) == 0).toArray(Long[]::new))
                    .by(some(random, strategies)).with(partners.stream().filter(_ -> random.nextBoolean()).toArray(Long[]::new));
            IntStream.range(0, random.nextInt(5)).forEach(_ -> plan.reached(new ReachDetails(random.nextBoolean() ? parents : youth,
                    AgeBand.values()[random.nextInt(AgeBand.values().length)], random.nextInt(40), Counted.values()[random.nextInt(Counted.values().length)],
                    some(random, partners), random.nextInt(4) > 0)));
            plan.held();
        }

        for (var against : Against.values()) {
            var overview = reached.of(YEAR, against);
            var now = total(YEAR);
            var before = YEAR.before(against).map(this::total).orElse(0L);

            assertThat(now).isPositive();
            assertThat(overview.everybody()).isEqualTo(new Figure(now, before));
            assertThat(Split.values()).allSatisfy(split -> assertThat(sum(overview.parts().get(split).stream().map(ReachOverview.Part::figure).toList())).isEqualTo(overview.everybody()));
            assertThat(sum(figures(overview, Area.Municipality.class, Area.Elsewhere.class))).isEqualTo(overview.everybody());
            assertThat(sum(figures(overview, Area.Neighbourhood.class, Area.Elsewhere.class))).isEqualTo(overview.everybody());
            assertThat(overview.cells().keySet()).allSatisfy(field -> assertThat(reached.behind(field, YEAR, against))
                    .satisfies(behind -> assertThat(new Figure(behind.now().people(), behind.before().people())).isEqualTo(overview.cell(field).figure())));
            assertThat(overview.parts().values().stream().flatMap(List::stream)).allSatisfy(part -> assertThat(reached.behind(part.slice(), YEAR, against))
                    .satisfies(behind -> assertThat(new Figure(behind.now().people(), behind.before().people())).isEqualTo(part.figure())));
        }
    }

    private long total(Period period) {
        return office.reach.facts(period.from(), period.to()).stream().mapToLong(fact -> fact.people()).sum();
    }

    private static Optional<Long> some(Random random, List<Long> ids) {
        return Optional.of(random.nextInt(ids.size() + 1)).filter(i -> i < ids.size()).map(ids::get);
    }

    /// Of each field of these rows, without their totals.
    private static List<Figure> figures(ReachOverview overview, Class<?>... areas) {
        return overview.rows().stream().map(ReachOverview.Row::area).filter(area -> List.of(areas).contains(area.getClass()))
                .flatMap(area -> overview.groups().stream().map(group -> overview.cell(field(area, group.id())).figure())).toList();
    }

    private static Figure sum(List<Figure> figures) {
        return figures.stream().reduce(new Figure(0, 0), Figure::plus);
    }
}
