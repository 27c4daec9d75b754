package nl.buurtbrug.domain.history;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.PhaseService;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.AffiliationService;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PersonService;
import nl.buurtbrug.domain.trail.Reason;
import nl.buurtbrug.domain.trail.TrailLine;
import nl.buurtbrug.platform.database.Database;

/// Puts old values back by way of the services that keep the rules, inside a transaction.
final class OldValues {

    private final Database database;
    private final OrganisationService organisations;
    private final PhaseService phases;
    private final AudienceService audiences;
    private final PersonService people;
    private final AffiliationService roles;

    OldValues(Database database, RecordChanges changes, Clock clock) {
        this.database = database;
        organisations = new OrganisationService(database, changes, clock);
        phases = new PhaseService(database, changes);
        audiences = new AudienceService(database, changes);
        people = new PersonService(database, changes, clock);
        roles = new AffiliationService(database, changes);
    }

    PutBack putBack(TrailLine line) {
        return switch (line.entity()) {
            case "Organisation" -> organisations.details(List.of(line.entityId())).values().stream().findFirst()
                    .map(now -> put(line, now, OrganisationDetails.class, OrganisationDetails::problems, (from, to) -> wayBack(organisations.change(line.entityId(), from, to), () -> organisations.change(line.entityId(), to, from))))
                    .orElseGet(OldValues::gone);
            case "Person" -> people.details(List.of(line.entityId())).values().stream().findFirst()
                    .map(now -> put(line, now, PersonDetails.class, PersonDetails::problems, (from, to) -> wayBack(people.change(line.entityId(), from, to), () -> people.change(line.entityId(), to, from))))
                    .orElseGet(OldValues::gone);
            case "PartnershipPhase" -> phases.of(List.of(line.organisationId())).stream().filter(phase -> phase.id().equals(line.entityId())).findFirst()
                    .map(phase -> put(line, phase.details(), PhaseDetails.class, PhaseDetails::problems, (_, to) -> wayBack(phases.change(phase, to), phases::takeBack)))
                    .orElseGet(OldValues::gone);
            case "AudienceAccess" -> audiences.accesses(List.of(line.organisationId())).stream().filter(access -> access.id().equals(line.entityId())).findFirst()
                    .map(access -> put(line, access.details(), AccessDetails.class, AccessDetails::problems, (_, to) -> wayBack(audiences.change(access, to), audiences::takeBack)))
                    .orElseGet(OldValues::gone);
            case "Affiliation" -> roles.ofPeople(List.of(line.personId())).stream().filter(role -> role.id().equals(line.entityId())).findFirst()
                    .map(role -> put(line, role.details(), AffiliationDetails.class, AffiliationDetails::problems, (_, to) -> wayBack(roles.change(role, to), roles::takeBack)))
                    .orElseGet(OldValues::gone);
            default -> new PutBack.Refused(text("history.refused.gone"));
        };
    }

    private static PutBack gone() {
        return new PutBack.Refused(text("history.refused.gone"));
    }

    /// Changes a record, unless somebody else did; gives what takes the change back, false when somebody changed it since.
    private interface Change<T> {
        Optional<BooleanSupplier> from(T before, T after);
    }

    private static Optional<BooleanSupplier> wayBack(boolean done, BooleanSupplier takeBack) {
        return done ? Optional.of(takeBack) : Optional.empty();
    }

    private static <A> Optional<BooleanSupplier> wayBack(List<Alteration<A>> done, Predicate<List<Alteration<A>>> takeBack) {
        return wayBack(!done.isEmpty(), () -> takeBack.test(done));
    }

    private <T> PutBack put(TrailLine line, T now, Class<T> type, Function<T, List<Problem>> problems, Change<T> change) {
        if (!new LinkCheck(database).isThere(line.field(), line.before())) {
            return new PutBack.Refused(text("history.refused.linkGone"));
        }
        var old = DetailsField.of(line.field()).in(now, type, line.before());
        if (old.equals(now)) {
            return new PutBack.Refused(text("history.refused.same"));
        }
        var undo = problems.apply(old).isEmpty() ? change.from(now, old) : Optional.<BooleanSupplier>empty();
        return undo.<PutBack>map(back -> new PutBack.Done(() -> new Reason(Reason.Kind.UNDO).during(back::getAsBoolean)))
                .orElseGet(() -> new PutBack.Refused(text("history.refused.rules")));
    }
}
