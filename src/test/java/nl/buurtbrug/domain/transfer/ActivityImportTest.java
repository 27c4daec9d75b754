package nl.buurtbrug.domain.transfer;

import static nl.buurtbrug.domain.transfer.plan.RowDecision.CHANGED;
import static nl.buurtbrug.domain.transfer.plan.RowDecision.DOUBTFUL;
import static nl.buurtbrug.domain.transfer.plan.RowDecision.NEW;
import static nl.buurtbrug.domain.transfer.plan.RowDecision.REFUSED;
import static nl.buurtbrug.domain.transfer.plan.RowDecision.SAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.Decision;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.activity.WholeActivity;
import nl.buurtbrug.domain.trail.ChangeKind;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ColumnChoice;
import nl.buurtbrug.domain.transfer.mapping.ListField;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning;
import nl.buurtbrug.domain.transfer.plan.Choice;
import nl.buurtbrug.domain.transfer.plan.FieldChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityImportTest {

    private static final String HEADER = "Activiteit;Datum;Van;Tot;Locatie;Wijk;Partners;Rol;Strategie;Doelgroep;Leeftijd;Aantal;Hoe geteld;Via;Status;Kosten;Uren;Notitie";

    @TempDir
    private Path folder;
    private WorkOffice office;

    @BeforeEach
    void openOffice() {
        office = new WorkOffice(folder);
    }

    private WholeActivity only() {
        assertThat(office.kept()).hasSize(1);
        return office.kept().getFirst();
    }

    @Test
    void aRowIsASessionWithItsCountOfAnActivityWithItsPartners() {
        var school = office.office.organisation("Basisschool 't Veer");
        office.office.organisation("De Spil");

        var done = office.run(office.activities(HEADER,
                "Burendag;14-3-2026;14:00;16.30 uur;Plein;Molenwijk;De Spil;gastheer;Via kinderen, met de ouders;kinderen;6-12;ca. 35;;Basisschool 't Veer;gehouden;€ 1.250,50;7,5;Mooi weer"));

        assertThat(done.counts().work().newActivities()).isEqualTo(1);
        var whole = only();
        var details = whole.activity().details();
        assertThat(details.title()).isEqualTo("Burendag");
        assertThat(details.decided().decision()).isEqualTo(Decision.GOING_ON);
        assertThat(details.effort().cost()).contains(new BigDecimal("1250.50"));
        assertThat(details.effort().hours()).contains(new BigDecimal("7.50"));
        assertThat(details.note()).isEqualTo("Mooi weer");
        assertThat(details.approach().neighbourhoods()).containsExactly(office.mill);
        assertThat(details.approach().strategy()).isPresent();
        assertThat(whole.partners()).singleElement().satisfies(partner -> assertThat(partner.details().role()).isEqualTo(PartnerRole.HOST));
        var session = whole.sessions().getFirst().details();
        assertThat(session.time().on()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(session.time().start()).contains(LocalTime.of(14, 0));
        assertThat(session.time().end()).contains(LocalTime.of(16, 30));
        assertThat(session.place()).isEqualTo("Plein");
        assertThat(whole.reach()).extracting(count -> count.details())
                .containsExactly(new ReachDetails(office.children, AgeBand.CHILDREN_0_12, 35, Counted.ESTIMATED, Optional.of(school), true));
    }

    @Test
    void theHistoryOfAnActivityBeginsWithItsList() {
        office.run(office.activities("Titel;Datum", "Burendag;14-3-2026"));

        assertThat(office.office.history.ofActivity(only().activity().id()).getLast()).satisfies(first -> assertThat(first.line().kind()).isEqualTo(ChangeKind.CREATED),
                first -> assertThat(first.line().entity()).isEqualTo("Activity"), first -> assertThat(first.why()).contains(".csv"));
    }

    @Test
    void rowsOfOneTitleInOneYearAreSessionsOfOneActivity() {
        office.run(office.activities("Titel;Datum;Doelgroep;Aantal",
                "Taalcafé;3-2-2025;ouders;8", "taalcafe;10-2-2025;ouders;9", "Taalcafé;10-2-2025;kinderen;4", "Taalcafé;9-2-2026;ouders;11"));

        assertThat(office.kept()).extracting(activity -> activity.sessions().size(), activity -> activity.reach().size())
                .containsExactly(tuple(2, 3), tuple(1, 1));
    }

    @Test
    void aColumnForEachAudienceGroupIsACountEach() {
        var plan = office.activities("Activiteit;Datum;Kinderen;Aantal ouders;Senioren (65+)", "Sportdag;1-6-2026;60;12;", "Sportdag;8-6-2026;0;;");

        assertThat(plan.mapping().columns()).extracting(ColumnChoice::field)
                .containsExactly(TargetField.ACTIVITY_TITLE, TargetField.SESSION_DATE, TargetField.REACH_OF_GROUP, TargetField.REACH_OF_GROUP, TargetField.SKIP);
        office.run(plan);
        assertThat(only().reach()).extracting(count -> count.details().group(), count -> count.details().people())
                .containsExactly(tuple(office.children, 60), tuple(office.parents, 12),
                        tuple(office.children, 0));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var lines = new String[]{HEADER,
                "Burendag;14-3-2026;14:00;16:00;Plein;Molenwijk;De Spil, Basisschool 't Veer;organisator;Gesprek;kinderen;;35;geteld;De Spil;;100;;Eerste",
                "Burendag;14-3-2026;14:00;16:00;Plein;Molenwijk;De Spil;;;ouders;;12;geschat;;;100;;Tweede",
                "Kookavond;20-12-2026;;;;;;;;ouders;;10;;;;;;"};
        office.run(office.activities(lines));
        var before = office.dump();

        var again = office.activities(lines);

        assertThat(WorkOffice.decisions(again)).containsOnly(SAME);
        assertThat(office.run(again).run()).isZero();
        assertThat(office.dump()).isEqualTo(before);
    }

    @Test
    void whoIsToComeOnALaterDayIsExpected() {
        office.run(office.activities("Activiteit;Datum;Doelgroep;Aantal", "Kerstmarkt;20-12-2026;ouders;10"));

        assertThat(only().reach().getFirst().details().counted()).isEqualTo(Counted.EXPECTED);
    }

    @Test
    void anExistingActivityIsFilledAndNothingOfItOverwritten() {
        var activity = office.office.activities.create(ActivityDetails.EMPTY.withTitle("Burendag"), List.of(), List.of(SessionDetails.on(LocalDate.of(2026, 3, 14))), Origin.TYPED);
        var session = office.office.sessions.of(activity.id()).getFirst();
        office.office.sessions.count(session.id(), List.of(), List.of(new SessionService.Line(Optional.empty(),
                new ReachDetails(office.children, AgeBand.MIXED, 20, Counted.COUNTED, Optional.empty(), true))));

        var plan = office.activities("Activiteit;Datum;Plek;Doelgroep;Aantal", "BURENDAG;14-3-2026;Plein;kinderen;22", "Burendag;14-3-2026;;ouders;5");

        assertThat(WorkOffice.decisions(plan)).containsExactly(CHANGED, CHANGED);
        assertThat(plan.rows().getFirst().changes()).extracting(FieldChange::name, FieldChange::before, FieldChange::after)
                .containsExactly(tuple("Sessie: plek", "", "Plein"));
        assertThat(WorkOffice.reasons(plan, 0)).contains("Bereik: aantal");
        office.run(plan);
        assertThat(only().reach()).extracting(count -> count.details().people()).containsExactly(20, 5);
        var bold = office.overwriting(ListSubject.ACTIVITIES, "Activiteit;Datum;Doelgroep;Aantal", "Burendag;14-3-2026;kinderen;22");
        assertThat(bold.rows().getFirst().changes()).extracting(FieldChange::before, FieldChange::after)
                .containsExactly(tuple("kinderen 20", "kinderen 22"));
        office.run(bold);
        assertThat(only().reach()).extracting(count -> count.details().people()).containsExactly(22, 5);
    }

    @Test
    void twoNumbersForTheSamePeopleAreRefusedAndTheSameNumberCountsOnce() {
        var plan = office.activities("Activiteit;Datum;Doelgroep;Aantal", "Burendag;14-3-2026;kinderen;22", "Burendag;14-3-2026;kinderen;22", "Burendag;14-3-2026;kinderen;30");

        assertThat(WorkOffice.decisions(plan)).containsExactly(NEW, SAME, REFUSED);
        assertThat(WorkOffice.reasons(plan, 2)).contains("regel 2").contains("22");
        office.run(plan);
        assertThat(only().reach()).hasSize(1);
    }

    @Test
    void aNameThatLooksLikeAPartnerIsDecidedOnceForTheWholeList() {
        var spil = office.office.organisation("Buurthuis De Spil");
        var plan = office.activities("Activiteit;Datum;Partner", "Burendag;14-3-2026;Buurthuis De Spill", "Kookavond;15-3-2026;Buurthuis De Spill");

        assertThat(WorkOffice.decisions(plan)).containsExactly(DOUBTFUL, DOUBTFUL);
        assertThat(plan.candidates(plan.rows().getFirst())).extracting(candidate -> candidate.title()).containsExactly("Buurthuis De Spil");
        assertThat(plan.rows().getFirst().doubtedName()).isEqualTo("Buurthuis De Spill");
        var decided = plan.with(plan.resolutions().decided(plan.rows().getFirst(), Choice.LIKELIEST));
        assertThat(WorkOffice.decisions(decided)).containsExactly(NEW, NEW);
        assertThat(WorkOffice.decisions(decided.with(decided.resolutions().undecided(decided.rows().getLast())))).containsExactly(DOUBTFUL, DOUBTFUL);
        office.run(decided);
        assertThat(office.kept()).allSatisfy(activity -> assertThat(activity.partners().getFirst().details().organisation()).isEqualTo(spil));
        assertThat(office.office.organisations.rows()).hasSize(1);
    }

    @Test
    void anUnknownPartnerIsMadeOrItsRowRefused() {
        var file = office.lists.file("Activiteit;Datum;Partner", "Burendag;14-3-2026;De Spil", "Kookavond;15-3-2026;de spil");
        var mapping = office.mapping(ListSubject.ACTIVITIES, file);

        var refused = office.with(mapping.withKnownOnly(true), file);
        assertThat(WorkOffice.decisions(refused)).containsExactly(REFUSED, REFUSED);
        assertThat(WorkOffice.reasons(refused, 0)).contains("De Spil");

        var done = office.run(office.with(mapping, file));
        assertThat(done.counts().newOrganisations()).isEqualTo(1);
        assertThat(office.office.organisations.rows()).extracting(row -> row.name()).containsExactly("De Spil");
    }

    @Test
    void severalPartnersStandInOneCellWithTheirRoles() {
        office.office.organisation("Welzijn, Zorg en Meer");
        office.run(office.activities("Activiteit;Datum;Partners", "A;14-3-2026;\"De Spil (gastheer); Welzijn, Zorg en Meer (geldgever)\"", "B;14-3-2026;\"De Spil, Basisschool 't Veer / v.v. De Meerkoeten\""));

        var names = office.office.organisations.rows();
        assertThat(names).hasSize(4);
        assertThat(office.kept().getFirst().partners()).extracting(partner -> partner.details().role()).containsExactly(PartnerRole.HOST, PartnerRole.FUNDER);
        assertThat(office.kept().getLast().partners()).hasSize(3);
    }

    @Test
    void whatIsOnNoListIsRefusedUntilItIsSaidWhatItMeans() {
        var file = office.lists.file("Activiteit;Datum;Wijk;Doelgroep;Aantal", "Burendag;14-3-2026;Molenwijk;kids uit de flat;22", "Burendag;15-3-2026;Molenwijck;kinderen;22");
        var mapping = office.mapping(ListSubject.ACTIVITIES, file);

        var plan = office.with(mapping, file);
        assertThat(WorkOffice.decisions(plan)).containsExactly(REFUSED, REFUSED);
        assertThat(office.lists.imports.unknownWords(plan.source(), mapping).words()).extracting(word -> word.list(), word -> word.word())
                .containsExactlyInAnyOrder(tuple(ListField.AUDIENCE, "kids uit de flat"), tuple(ListField.NEIGHBOURHOOD, "Molenwijck"));
        var said = mapping.withWords(List.of(new WordMeaning(ListField.AUDIENCE, "kids uit de flat", new WordMeaning.Existing(Long.toString(office.children))),
                new WordMeaning(ListField.NEIGHBOURHOOD, "Molenwijck", new WordMeaning.Existing(Long.toString(office.mill)))));
        office.run(office.with(said, file));
        assertThat(only().reach()).extracting(count -> count.details().group()).containsOnly(office.children);
        assertThat(WorkOffice.decisions(office.activities("Activiteit;Datum;Wijk;Doelgroep;Aantal", "Burendag;14-3-2026;Molenwijk;kids uit de flat;22"))).containsExactly(SAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Burendag;31-2-2026;kinderen;5|geen datum", "Burendag;14-3-26;kinderen;5|geen datum", ";14-3-2026;kinderen;5|geen titel", "Burendag;14-3-2026;kinderen;5 a 10|geen aantal",
            "Burendag;14-3-2026;kinderen, ouders;5|meer doelgroepen", "Burendag;;kinderen;5|zonder datum", "Totaal;;;50|optelling", "Burendag;14-3-2026;kinderen;2000000|1.000.000",
            "Burendag;14-3-2026;kinderen;1.000.000.000.000|geen aantal"})
    void whatCannotBeReadIsRefusedWithTheReason(String row, String reason) {
        var plan = office.activities("Activiteit;Datum;Doelgroep;Aantal", row, "Kookavond;14-3-2026;kinderen;5");

        assertThat(WorkOffice.decisions(plan)).containsExactly(REFUSED, NEW);
        assertThat(WorkOffice.reasons(plan, 0)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Kosten|0,250", "Uren|1,250", "Uren|0,250"})
    void anAmountThatCouldBeTwoThingsIsRefused(String column, String amount) {
        assertThat(WorkOffice.decisions(office.activities("Activiteit;Datum;" + column, "Burendag;14-3-2026;" + amount))).containsExactly(REFUSED);
    }

    @Test
    void aNumberWithoutAnAudienceGroupCountsForTheNeighbourhood() {
        var plan = office.activities("Activiteit;Datum;Aantal deelnemers", "Burendag;14-3-2026;80");

        assertThat(WorkOffice.reasons(plan, 0)).contains("wijkbewoners");
        office.run(plan);
        assertThat(only().reach().getFirst().details().group()).isEqualTo(office.residents);
    }

    @Test
    void columnsWithForbiddenPersonalDataStayLocked() {
        var plan = office.activities("Activiteit;Datum;Doelgroep;Aantal;Nationaliteit;Geloof;BSN;Leeftijd", "Burendag;14-3-2026;kinderen;22;Turks;Islam;111222333;6-12");

        assertThat(plan.mapping().columns().subList(4, 8)).extracting(ColumnChoice::field)
                .containsExactly(TargetField.FORBIDDEN, TargetField.FORBIDDEN, TargetField.FORBIDDEN, TargetField.REACH_AGES);
        assertThat(plan.rows().getFirst().cells()).doesNotContain("Turks", "Islam", "111222333");
    }

    @Test
    void anotherWayToSayASessionIsCalledOff() {
        office.run(office.activities("Activiteit;Datum;Status", "Burendag;14-3-2026;gehouden", "Burendag;21-3-2026;afgelast", "Wens voor later;;idee"));

        assertThat(office.kept().getFirst().sessions()).extracting(session -> session.details().time().cancelled()).containsExactly(false, true);
        assertThat(office.kept().getLast().activity().details().decided().decision()).isEqualTo(Decision.IDEA);
    }

    @Test
    void aPartnerWhoTakesPartAlreadyKeepsTheRoleThatWasChosen() {
        var spil = office.office.organisation("De Spil");
        office.office.activities.create(ActivityDetails.EMPTY.withTitle("Burendag"), List.of(new ParticipationDetails(spil, PartnerRole.HOST, "")),
                List.of(SessionDetails.on(LocalDate.of(2026, 3, 14))), Origin.TYPED);

        var plan = office.activities("Activiteit;Datum;Partner;Rol", "Burendag;14-3-2026;De Spil;organisator");

        assertThat(WorkOffice.decisions(plan)).containsExactly(SAME);
        assertThat(WorkOffice.reasons(plan, 0)).contains("rol van de partner");
    }

    @Test
    void whatAPartnerBroughtIsAddedAlsoWhereItsRoleStays() {
        var spil = office.office.organisation("De Spil");
        office.office.activities.create(ActivityDetails.EMPTY.withTitle("Burendag"), List.of(new ParticipationDetails(spil, PartnerRole.HOST, "")),
                List.of(SessionDetails.on(LocalDate.of(2026, 3, 14))), Origin.TYPED);

        office.run(office.activities("Activiteit;Datum;Partner;Rol;Inbreng", "Burendag;14-3-2026;De Spil;organisator;de zaal"));

        assertThat(only().partners()).extracting(partner -> partner.details()).containsExactly(new ParticipationDetails(spil, PartnerRole.HOST, "de zaal"));
    }

    @Test
    void whatIsOfASessionIsNotLeftOutWithoutAWordWhereThereIsNoDay() {
        var plan = office.activities("Activiteit;Datum;Van;Locatie;Status", "Wens voor later;;14:00;Buurthuis;idee");

        assertThat(WorkOffice.decisions(plan)).containsExactly(NEW);
        assertThat(WorkOffice.reasons(plan, 0)).contains("begintijd", "plek");
    }

    @Test
    void aNoteThatIsPartOfAnotherOneIsAddedAndTheSameOneIsNot() {
        var lines = new String[]{"Activiteit;Datum;Notitie", "Burendag;14-3-2026;erg druk", "Burendag;15-3-2026;druk", "Burendag;16-3-2026;erg druk"};

        office.run(office.activities(lines));

        assertThat(only().activity().details().note()).isEqualTo("erg druk\n15 mrt 2026: druk");
        assertThat(WorkOffice.decisions(office.activities(lines))).containsOnly(SAME);
    }

    @Test
    void theHistoryOfImportsTellsWhatAListWasOf() {
        office.run(office.activities("Activiteit;Datum;Doelgroep;Aantal", "Burendag;14-3-2026;kinderen;22"));

        assertThat(office.lists.imports.history()).singleElement().satisfies(run -> {
            assertThat(run.subject()).isEqualTo(ListSubject.ACTIVITIES);
            assertThat(run.counts().work().newReach()).isEqualTo(1);
        });
    }

    @Test
    void aPlanThatNoLongerHoldsIsNotWritten() {
        var plan = office.activities("Activiteit;Datum;Doelgroep;Aantal", "Burendag;14-3-2026;kinderen;22");
        office.office.activities.create(ActivityDetails.EMPTY.withTitle("Burendag"), List.of(), List.of(SessionDetails.on(LocalDate.of(2026, 3, 14))), Origin.TYPED);

        assertThat(office.lists.imports.run(plan, 0, Progress.UNWATCHED)).isInstanceOf(ImportResult.Outdated.class);
        assertThat(office.kept()).singleElement().satisfies(activity -> assertThat(activity.reach()).isEmpty());
    }

    @Test
    void aMendedRowIsReadAgain() {
        var plan = office.activities("Activiteit;Datum;Doelgroep;Aantal", "Burendag;gisteren;kinderen;22");

        var mended = plan.with(plan.resolutions().mended(2, List.of("Burendag", "14-3-2026", "kinderen", "22")));

        assertThat(WorkOffice.decisions(mended)).containsExactly(NEW);
        assertThat(mended.counts().work().newActivities()).isEqualTo(1);
    }
}
