package nl.buurtbrug.domain.staff;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.platform.database.Database;

/// The people who work at the bureau. Each method is one transaction.
public final class StaffService {

    private final Database database;
    private final RecordChanges changes;

    public StaffService(Database database, RecordChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    /// Everyone, former staff included, by name.
    public List<StaffSummary> all() {
        return database.select("select id, name, initials, email, account, active from staff_member order by name",
                row -> new StaffSummary(row.number(), row.text(), row.text(), row.text(), row.text(), row.flag()));
    }

    /// Who works under this account of the operating system.
    public Optional<StaffSummary> at(String account) {
        return all().stream().filter(member -> !account.isEmpty() && member.account().equals(account)).findFirst();
    }

    public long create(StaffDetails details) {
        var member = new StaffMember(details);
        database.write(session -> new StaffRepository_(session).insert(member));
        return member.id();
    }

    public void change(long id, StaffDetails details) {
        database.write(session -> {
            var staff = new StaffRepository_(session);
            var member = staff.get(id);
            member.change(details);
            staff.update(member);
        });
        changes.everything();
    }

    /// From now on the one who works under this account is this staff member, and nobody else is.
    public void recognise(String account, long id) {
        database.write(session -> {
            var staff = new StaffRepository_(session);
            at(account).filter(other -> other.id() != id).ifPresent(other -> place(staff, other.id(), ""));
            place(staff, id, account);
        });
    }

    private static void place(StaffRepository staff, long id, String account) {
        var member = staff.get(id);
        member.sitsAt(account);
        staff.update(member);
    }
}
