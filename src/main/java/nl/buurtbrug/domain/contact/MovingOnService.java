package nl.buurtbrug.domain.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.Moves;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.domain.person.AffiliationService;
import nl.buurtbrug.platform.database.Database;

/// People who leave a partner for another, and who takes over what was still open. Each method is one transaction.
public final class MovingOnService {

    private final Database database;
    private final AffiliationService affiliations;
    private final Clock clock;

    public MovingOnService(Database database, RecordChanges changes, Clock clock) {
        this.database = database;
        this.clock = clock;
        affiliations = new AffiliationService(database, changes);
    }

    /// Where somebody went.
    ///
    /// @param lastDay      of the role that ends
    /// @param organisation where the person works now; empty when that is not known or of no interest
    /// @param role         there
    public record Going(LocalDate lastDay, Optional<Long> organisation, String role) {
    }

    /// What is open of a person at a partner, also from talks with that person there; the earliest due first.
    public List<FollowUpSummary> open(AffiliationRow leaving) {
        return database.read(session -> new ContactRepository_(session).openOf(leaving.personId(), leaving.organisationId()).stream().map(FollowUpRow::summary).toList());
    }

    /// The person moved on: this role ended, another began the day after, and each follow-up goes to who takes it over.
    ///
    /// @param leaving   the role as it was read
    /// @param takeovers by follow-up, as it was read
    /// @return nothing, and nothing is done, when the role or one of the follow-ups is no longer so
    public Moved moveOn(AffiliationRow leaving, Going going, Map<FollowUpSummary, Takeover> takeovers) {
        return database.read(session -> {
            var kept = new KeptFollowUps(session);
            if (!takeovers.keySet().stream().allMatch(kept.keeping()::stands)) {
                return Moved.NOTHING;
            }
            var roles = affiliations.movedOn(leaving, going.lastDay(), going.organisation(), going.role());
            if (roles.isEmpty()) {
                return Moved.NOTHING;
            }
            var done = takeovers.entrySet().stream().map(entry -> Alteration.changed(entry.getKey(), after(entry.getKey(), entry.getValue(), leaving, going)))
                    .filter(step -> !step.before().equals(step.after())).toList();
            done.forEach(step -> kept.replace(step.after().orElseThrow()));
            return new Moved(roles, done);
        });
    }

    private FollowUpSummary after(FollowUpSummary followUp, Takeover takeover, AffiliationRow leaving, Going going) {
        var details = followUp.details();
        var about = details.about();
        return followUp.with(switch (takeover) {
            case Takeover.Stays() -> details.about(about.with(Optional.of(leaving.organisationId()), Optional.empty()));
            case Takeover.GoesAlong() -> details.about(about.with(going.organisation(), Optional.of(leaving.personId())));
            case Takeover.To(long person) -> details.about(about.with(Optional.of(leaving.organisationId()), Optional.of(person)));
            case Takeover.Done() -> details.doneAt(Optional.of(Moves.now(clock)));
        });
    }

    /// @return false, and nothing is done, when one of the roles or follow-ups was changed since
    public boolean takeBack(Moved done) {
        return database.read(session -> {
            var followUps = new KeptFollowUps(session).keeping();
            return followUps.isUntouched(done.followUps()) && affiliations.takeBack(done.roles()) && followUps.takeBack(done.followUps());
        });
    }
}
