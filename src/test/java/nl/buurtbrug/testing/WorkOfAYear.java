package nl.buurtbrug.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtbrug.app.Services;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.ActivityService;
import nl.buurtbrug.domain.activity.Additionality;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Approach;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.Effort;
import nl.buurtbrug.domain.activity.Estimates;
import nl.buurtbrug.domain.activity.InternalSide;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.activity.PublicSide;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.SessionPart;
import nl.buurtbrug.domain.activity.SessionRecord;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.activity.SessionTime;
import nl.buurtbrug.domain.area.AreaService;
import nl.buurtbrug.domain.area.NeighbourhoodSummary;
import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.domain.strategy.StrategyService;
import nl.buurtbrug.domain.strategy.StrategySummary;

/// A believable year of activities with partners that are there already, always the same; with internal texts that may not be seen outside.
public final class WorkOfAYear {

    /// Pieces of text that stay within the bureau: of the working titles, the aims, the agreed answers, and the rest.
    public static final List<String> INTERNAL = List.of("werktitel", "vooroordelen", "vragen over het doel", "proefgroep", "tussen ons gezegd");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<String> TITLES = List.of("Soep aan de lijn", "Samen de kade schoon", "Voetbalmiddag voor het hele gezin", "Verhalen aan tafel", "Fietsen maken we zelf",
            "Kookavond van de buurt", "Zomerfeest op het plein", "Taalcafé in de bibliotheek", "Moestuindag", "Koffie na het brengen", "Spelletjes in de kantine",
            "Open training", "Buurtdiner", "Wat je zegt op het werk", "Muziek in het buurthuis", "Samen naar de kinderboerderij");
    private static final List<String> GROUPS = List.of("kinderen", "jongeren", "ouders", "ouderen", "sporters", "wijkbewoners");

    private final ActivityService activities;
    private final SessionService sessions;
    private final List<Long> neighbourhoods;
    private final List<Long> groups;
    private final List<Long> strategies;
    private final List<Long> partners;
    private final Random random = new Random(7);

    private WorkOfAYear(AreaService areas, AudienceService audiences, StrategyService strategies, ActivityService activities, SessionService sessions, List<Long> partners) {
        this.activities = activities;
        this.sessions = sessions;
        this.partners = List.copyOf(partners);
        neighbourhoods = areas.neighbourhoods().stream().map(NeighbourhoodSummary::id).limit(7).toList();
        groups = GROUPS.stream().map(name -> audiences.groups().stream().filter(group -> group.name().equals(name)).map(ListEntry::id).findFirst()
                .orElseGet(() -> audiences.createGroup(name))).toList();
        this.strategies = strategies.all().stream().map(StrategySummary::id).toList();
    }

    /// @param partners ids
    /// @return the ids of the activities
    public static List<Long> in(TestOffice office, List<Long> partners) {
        return new WorkOfAYear(office.areas, office.audiences, office.strategies, office.activities, office.sessions, partners).year();
    }

    /// @param partners ids
    /// @return the ids of the activities
    public static List<Long> in(Services services, List<Long> partners) {
        return new WorkOfAYear(services.areas(), services.audiences(), services.strategies(), services.activities(), services.sessions(), partners).year();
    }

    private List<Long> year() {
        var made = new ArrayList<Long>();
        for (var number = 0; number < 34; number++) {
            made.add(activity(number));
        }
        return made;
    }

    private long activity(int number) {
        var first = TODAY.minusDays(330).plusDays(number * 10L);
        var days = IntStream.range(0, number % 4 == 0 ? 4 : 1).mapToObj(week -> session(first.plusWeeks(week), number)).toList();
        var title = TITLES.get(number % TITLES.size());
        var neighbourhood = neighbourhoods.get(number * 5 % neighbourhoods.size());
        var details = new ActivityDetails("werktitel " + title + " " + number, ActivityDetails.Decided.GOING_ON,
                new PublicSide(title, "Kom gezellig mee en neem iemand mee die u nog niet kent.\nVoor koffie en iets lekkers is gezorgd.", Optional.of(partner(number))),
                new InternalSide("Minder vooroordelen tussen buren die elkaar niet spreken.", "Bij vragen over het doel: wij willen dat buren elkaar kennen.", Optional.of(first.minusDays(20)), "een proefgroep van zes"),
                new Approach(Optional.of(strategies.get(number % strategies.size())), Set.of(), Set.of(neighbourhood)),
                new Effort(Optional.of(new BigDecimal(120 + number * 10)), Optional.of(new BigDecimal("6.5")), Additionality.NOT_WITHOUT_US), "tussen ons gezegd: de zaal was te koud.");
        var parts = Stream.of(new ParticipationDetails(partner(number), PartnerRole.HOST, ""), new ParticipationDetails(partner(number + 1), PartnerRole.BRINGS_AUDIENCE, ""),
                new ParticipationDetails(partner(number + 3), PartnerRole.ORGANISER, "")).limit(1 + number % 3).toList();
        var id = activities.create(details, parts, days, Origin.TYPED).id();
        sessions.of(id).stream().filter(session -> session.details().time().on().isBefore(TODAY) && number % 11 != 10).forEach(session -> count(session, number));
        return id;
    }

    private static SessionDetails session(LocalDate day, int number) {
        var time = new SessionTime(day, Optional.of(LocalTime.of(14 + number % 5, 0)), Optional.of(LocalTime.of(16 + number % 5, 30)), false);
        return new SessionDetails(time, number % 2 == 0 ? "Kantine" : "Grote zaal", Optional.empty(), SessionPart.GENERAL, Estimates.NONE);
    }

    private long partner(int number) {
        return partners.get(number % partners.size());
    }

    private void count(SessionRecord session, int number) {
        var lines = IntStream.rangeClosed(0, number % 3).mapToObj(part -> {
            var group = (number + part * 2) % groups.size();
            var people = random.nextInt(9) == 0 ? 1 + random.nextInt(4) : 6 + random.nextInt(38);
            var how = List.of(Counted.COUNTED, Counted.COUNTED, Counted.ESTIMATED, Counted.STATED_BY_PARTNER).get(random.nextInt(4));
            return new SessionService.Line(Optional.empty(), new ReachDetails(groups.get(group), group == 0 ? AgeBand.CHILDREN_0_12 : group == 1 ? AgeBand.YOUTH_13_17
                    : group == 3 ? AgeBand.ELDERLY_66_UP : AgeBand.MIXED, people, how, number % 5 == 4 ? Optional.empty() : Optional.of(partner(number + part % 2)), true));
        }).toList();
        sessions.count(session.id(), List.of(), lines);
    }
}
