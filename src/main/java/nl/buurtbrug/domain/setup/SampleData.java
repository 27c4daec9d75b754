package nl.buurtbrug.domain.setup;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.trail.Reason;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.database.Row;

/// The fictional town of Beekerdam with its partners and people, what was said with them and what they do together, to look around with. Each method is one transaction.
public final class SampleData {

    private final Database database;
    private final RecordChanges changes;
    private final Clock clock;

    /// How many sample records there are.
    public record Amount(int partners, int people) {

        public static final Amount NONE = new Amount(0, 0);

        public boolean isNone() {
            return partners + people == 0;
        }
    }

    /// What became of the sample records.
    ///
    /// @param partners how many went
    /// @param people   how many went
    /// @param kept     the names of those that stay, because the user gave them a tie with a record of their own
    public record Removed(int partners, int people, List<String> kept) {
    }

    public SampleData(Database database, RecordChanges changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    public Amount amount() {
        return new Amount(count("organisation"), count("person"));
    }

    private int count(String table) {
        return (int) database.select("select count(*) from " + table + " where sample = true", Row::number).getFirst().longValue();
    }

    /// Adds the sample records; does nothing when they are there already.
    ///
    /// @param user the staff member at the keyboard, who gets some of the partners to look after
    public void load(Optional<Long> user) {
        new Reason(Reason.Kind.SAMPLES).during(() -> database.read(_ -> {
            var isNew = amount().isNone();
            if (isNew) {
                loadAll(user);
            }
            return isNew;
        }));
        changes.everything();
    }

    private void loadAll(Optional<Long> user) {
        var lists = new SampleLists(database, changes);
        var neighbourhoods = lists.neighbourhoods();
        var organisations = new SamplePartners(database, changes, clock).load(user, neighbourhoods);
        var loaded = new SamplePeople(database, changes, clock).load(organisations);
        new SampleContact(database, changes, clock).load(new SampleContact.Known(organisations, loaded.people(), loaded.homes(), lists.staff(user)));
        new SampleActivities(database, changes, clock).load(new SampleActivities.Known(organisations, neighbourhoods, lists.groups(), lists.strategies()));
    }

    /// Takes the sample records away again, with the lists that came with them as far as nothing else uses those.
    ///
    /// A sample partner where a person of the user's own has a role stays and becomes an ordinary one, and so does
    /// a sample person with a role at a partner of the user's own.
    public Removed remove() {
        var removed = new Reason(Reason.Kind.SAMPLES_GONE).during(() -> database.read(session -> new SampleRemoval(session).run()));
        changes.everything();
        return removed;
    }
}
