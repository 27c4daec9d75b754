package nl.buurtbrug.domain.history;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.trail.TrailLine;
import nl.buurtbrug.platform.database.Database;

/// Puts old values back by way of the services that keep the rules, inside a transaction.
final class OldValues {

    private final Database database;
    private final Desks desks;

    OldValues(Database database, Desks desks) {
        this.database = database;
        this.desks = desks;
    }

    PutBack putBack(TrailLine line) {
        return switch (line.entity()) {
            case "Organisation" -> organisation(line);
            case "Person" -> person(line);
            case "PartnershipPhase" -> phase(line);
            case "AudienceAccess" -> audience(line);
            case "Affiliation" -> role(line);
            default -> gone();
        };
    }

    private PutBack organisation(TrailLine line) {
        long id = line.entityId();
        return desks.organisations().details(List.of(id)).values().stream().findFirst()
                .map(now -> put(line, now, OrganisationDetails.class, OrganisationDetails::problems,
                        (from, to) -> wayBack(desks.organisations().change(id, from, to), () -> desks.organisations().change(id, to, from))))
                .orElseGet(OldValues::gone);
    }

    private PutBack person(TrailLine line) {
        long id = line.entityId();
        return desks.people().details(List.of(id)).values().stream().findFirst()
                .map(now -> put(line, now, PersonDetails.class, PersonDetails::problems,
                        (from, to) -> wayBack(desks.people().change(id, from, to), () -> desks.people().change(id, to, from))))
                .orElseGet(OldValues::gone);
    }

    private PutBack phase(TrailLine line) {
        return desks.phases().of(List.of(line.organisationId())).stream().filter(phase -> phase.id().equals(line.entityId())).findFirst()
                .map(phase -> put(line, phase.details(), PhaseDetails.class, PhaseDetails::problems,
                        (_, to) -> wayBack(desks.phases().change(phase, to), desks.phases()::takeBack)))
                .orElseGet(OldValues::gone);
    }

    private PutBack audience(TrailLine line) {
        return desks.audiences().accesses(List.of(line.organisationId())).stream().filter(access -> access.id().equals(line.entityId())).findFirst()
                .map(access -> put(line, access.details(), AccessDetails.class, AccessDetails::problems,
                        (_, to) -> wayBack(desks.audiences().change(access, to), desks.audiences()::takeBack)))
                .orElseGet(OldValues::gone);
    }

    private PutBack role(TrailLine line) {
        return desks.roles().ofPeople(List.of(line.personId())).stream().filter(role -> role.id().equals(line.entityId())).findFirst()
                .map(role -> put(line, role.details(), AffiliationDetails.class, AffiliationDetails::problems,
                        (_, to) -> wayBack(desks.roles().change(role, to), desks.roles()::takeBack)))
                .orElseGet(OldValues::gone);
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
        return undo.<PutBack>map(PutBack.Done::takenBackBy)
                .orElseGet(() -> new PutBack.Refused(text("history.refused.rules")));
    }
}
