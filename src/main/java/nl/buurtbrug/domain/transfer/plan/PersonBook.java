package nl.buurtbrug.domain.transfer.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.match.Match;
import nl.buurtbrug.domain.match.PersonFace;
import nl.buurtbrug.domain.match.PersonIndex;
import nl.buurtbrug.domain.match.PersonMatcher;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.transfer.mapping.RecordField;
import nl.buurtbrug.domain.transfer.row.DatedNotes;
import nl.buurtbrug.domain.transfer.row.Reading.PersonReading;

/// The people of a plan and their roles: the kept ones and those that rows make. A kept one has its place in the list as number, new ones come after.
final class PersonBook {

    private final KnownRecords known;
    private final PersonIndex madeIndex = new PersonIndex();
    private final PersonMatcher matcher;
    private final Map<Integer, PlannedPerson> touched = new LinkedHashMap<>();
    private final Map<Long, List<PlannedRole>> roles = new LinkedHashMap<>();
    private int count;

    PersonBook(KnownRecords known) {
        this.known = known;
        this.count = known.people().size();
        this.matcher = new PersonMatcher(known.personIndex(), madeIndex, this::faces, this::worksAt);
    }

    /// Who a row is about, among the kept ones and those that rows before it make.
    ///
    /// @param organisation the number of the organisation in the row; -1 for none
    Match match(PersonFace face, int organisation) {
        return matcher.match(face, organisation);
    }

    boolean worksAt(int person, int organisation) {
        var pair = KnownRecords.pair(person, organisation);
        return known.roles().containsKey(pair) || roles.containsKey(pair);
    }

    PlannedPerson make(PersonDetails details, PersonFace face, int line) {
        var person = new PlannedPerson(count++, line, details, face);
        touched.put(person.number(), person);
        madeIndex.add(face, person.number());
        return person;
    }

    /// What becomes of one so far, or would when nothing does.
    PlannedPerson at(int number) {
        var planned = touched.get(number);
        return planned != null ? planned : new PlannedPerson(number, known.people().get(number));
    }

    PlannedPerson touch(int number) {
        return touched.computeIfAbsent(number, _ -> new PlannedPerson(number, known.people().get(number)));
    }

    static PersonDetails merged(PlannedPerson person, PersonReading reading, Function<RecordField, Take> takes) {
        return withHistory(PersonMerge.merge(person.details(), reading.details(), PersonMerge.taken(person.details(), reading.details(), takes), takes), reading);
    }

    static PersonDetails withHistory(PersonDetails details, PersonReading reading) {
        return reading.history().isEmpty() ? details : details.withNote(DatedNotes.added(details.note(), reading.history()));
    }

    /// Brings a row into a person; gives what that changes.
    List<FieldChange> change(PlannedPerson person, PersonReading reading, Function<RecordField, Take> takes, int line) {
        var before = person.details();
        var taken = PersonMerge.taken(before, reading.details(), takes);
        var missing = DatedNotes.missing(before.note(), reading.history());
        if (taken.isEmpty() && missing.isEmpty()) {
            return List.of();
        }
        person.become(withHistory(PersonMerge.merge(before, reading.details(), taken, takes), reading), line);
        madeIndex.add(person.face(), person.number());
        var changes = taken.stream().map(field -> new FieldChange(field, PersonMerge.shown(before, field), PersonMerge.shown(person.details(), field)));
        var history = missing.isEmpty() ? Stream.<FieldChange>empty() : Stream.of(new FieldChange(RecordField.HISTORY, "", String.join("\n", missing)));
        return Stream.concat(changes, history).toList();
    }

    /// Gives a person the role of a row. A role without a name is given the name; another name is another role.
    ///
    /// @return what that changes; empty when the role was known
    List<FieldChange> role(PlannedPerson person, int organisation, AffiliationDetails role, int line) {
        var there = roles.computeIfAbsent(KnownRecords.pair(person.number(), organisation), this::knownRoles);
        var same = same(there, role);
        if (same >= 0) {
            var before = there.get(same).details();
            var merged = RoleMerge.merge(before, role);
            if (!merged.equals(before)) {
                there.set(same, there.get(same).becoming(merged, line));
            }
            return RoleMerge.changes(before, merged);
        }
        if (there.isEmpty()) {
            madeIndex.addRole(person.face(), person.number(), organisation);
        }
        there.add(new PlannedRole(person.number(), organisation, Optional.empty(), role, line));
        return RoleMerge.added(role);
    }

    /// The dates of a role, given just now, of which a row tells something else than what stays there.
    List<RecordField> keptOfRole(PlannedPerson person, int organisation, AffiliationDetails role) {
        var there = roles.get(KnownRecords.pair(person.number(), organisation));
        return RoleMerge.kept(there.get(same(there, role)).details(), role);
    }

    /// The place of the role a row is about; -1 for none.
    private static int same(List<PlannedRole> there, AffiliationDetails role) {
        var key = SearchKey.of(role.role());
        for (int i = 0; i < there.size(); i++) {
            if (key.isEmpty() || SearchKey.of(there.get(i).details().role()).equals(key)) {
                return i;
            }
        }
        for (int i = 0; i < there.size(); i++) {
            if (there.get(i).details().role().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private List<PlannedRole> knownRoles(long pair) {
        var planned = new ArrayList<PlannedRole>(1);
        known.roles().getOrDefault(pair, List.of())
                .forEach(role -> planned.add(new PlannedRole((int) (pair >>> 32), (int) pair, Optional.of(role), role.details(), 0)));
        return planned;
    }

    private List<PersonFace> faces(int number) {
        var planned = touched.get(number);
        if (number >= known.people().size()) {
            return List.of(planned.face());
        }
        var kept = known.people().get(number);
        return kept.faces(planned != null ? planned.face() : kept.face());
    }

    PersonDetails details(int number) {
        var planned = touched.get(number);
        return planned != null ? planned.details() : known.people().get(number).details();
    }

    boolean isArchived(int number) {
        return number < known.people().size() && known.people().get(number).archived();
    }

    RecordKey key(int number) {
        return number < known.people().size() ? RecordKey.kept(known.people().get(number).id()) : touched.get(number).key();
    }

    Collection<PlannedPerson> touched() {
        return touched.values();
    }

    Collection<List<PlannedRole>> roles() {
        return roles.values();
    }
}
