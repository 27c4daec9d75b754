package nl.buurtbrug.domain.history;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.domain.merge.MergeService;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.trail.ChangeKind;
import nl.buurtbrug.domain.trail.Reason;
import nl.buurtbrug.domain.trail.TrailLine;
import nl.buurtbrug.domain.trail.TrailService;
import nl.buurtbrug.domain.transfer.ImportedRecords;
import nl.buurtbrug.domain.transfer.Importing;
import nl.buurtbrug.platform.database.Database;

/// Tells the history of a partner, a person or an activity, and puts old values back. Each method is one transaction.
public final class HistoryService {

    private static final int LONGEST = 120;

    private final Database database;
    private final TrailService trail;
    private final ImportedRecords imports;
    private final MergeService merges;
    private final OldValues oldValues;
    private final GoneParts goneParts;
    private final Desks desks;
    private final ExtraValueService extras;

    public HistoryService(Database database, RecordChanges changes, Clock clock) {
        this.database = database;
        trail = new TrailService(database);
        imports = new ImportedRecords(database);
        merges = new MergeService(database, changes, clock);
        desks = Desks.on(database, changes, clock);
        oldValues = new OldValues(database, desks);
        goneParts = new GoneParts(desks);
        extras = new ExtraValueService(database, changes);
    }

    /// All changes of a partner and of those that were merged into it, the latest first.
    public List<HistoryEntry> ofOrganisation(long id) {
        return ofOrganisation(id, Integer.MAX_VALUE);
    }

    /// The latest changes of a partner, the latest first.
    public List<HistoryEntry> ofOrganisation(long id, int most) {
        return database.read(_ -> told(ofOrganisationAndItsLists(id, most), imports.organisation(id).map(by -> made("Organisation", id, by)), most));
    }

    /// What a partner points to may have got another name.
    private List<TrailLine> ofOrganisationAndItsLists(long id, int most) {
        return Stream.concat(trail.ofOrganisation(merges.lineage(RecordKind.ORGANISATION, id), most).stream(), trail.renamed(desks.entriesOf(id), most).stream())
                .sorted(Comparator.comparing(TrailLine::id).reversed()).limit(most).toList();
    }

    /// All changes of a person and of those that were merged into them, the latest first.
    public List<HistoryEntry> ofPerson(long id) {
        return ofPerson(id, Integer.MAX_VALUE);
    }

    /// The latest changes of a person, the latest first.
    public List<HistoryEntry> ofPerson(long id, int most) {
        return database.read(_ -> told(trail.ofPerson(merges.lineage(RecordKind.PERSON, id), most), imports.person(id).map(by -> made("Person", id, by)), most));
    }

    /// All changes of an activity, its partners, sessions and counts, the latest first.
    public List<HistoryEntry> ofActivity(long id) {
        return ofActivity(id, Integer.MAX_VALUE);
    }

    /// The latest changes of an activity, the latest first.
    public List<HistoryEntry> ofActivity(long id, int most) {
        return database.read(_ -> told(trail.ofActivity(id, most), imports.activity(id).map(by -> made("Activity", id, by)), most));
    }

    /// Comes before whatever else is told of a record.
    private static TrailLine made(String entity, long id, Importing by) {
        return new TrailLine(-by.run(), -by.run(), by.at(), by.who(), "", false, Reason.Kind.IMPORT, by.list(), ChangeKind.CREATED, entity, id, null, null, null, 0, "", "", "");
    }

    private List<HistoryEntry> told(List<TrailLine> lines, Optional<TrailLine> made, int most) {
        return database.read(session -> {
            var links = new LinkNames(session, lines, trail.removed());
            var parts = new Parts(session, lines);
            var fields = extras.fields();
            var sentences = new Sentences(links, parts, fields, LONGEST);
            var wholes = new Sentences(links, parts, fields, Integer.MAX_VALUE);
            return Stream.concat(lines.stream(), made.stream()).limit(most).map(line -> new HistoryEntry(line, Theme.of(line.entity(), line.field()), Sentences.who(line), Sentences.why(line),
                    sentences.of(line), wholes.of(line), isRestorable(line, links))).toList();
        });
    }

    private static boolean isRestorable(TrailLine line, LinkNames links) {
        return Sentences.isRestorable(line) && links.isThere("organisation", line.organisationId()) && links.isThere("person", line.personId());
    }

    /// Puts the value back that a field had before a change, or what was taken off the record; what there is now is in the history then.
    public PutBack putBack(HistoryEntry entry) {
        var line = entry.line();
        return new Reason(Reason.Kind.PUT_BACK).during(() -> database.read(_ -> putBack(line)));
    }

    private PutBack putBack(TrailLine line) {
        if (Sentences.isExtra(line)) {
            return new OldExtras(extras).putBack(line);
        }
        return line.kind() == ChangeKind.REMOVED ? goneParts.putBack(line) : oldValues.putBack(line);
    }

    /// What the partner or person is called now; "" when it is no more.
    public String name(boolean person, long id) {
        var names = person ? desks.people().details(List.of(id)).values().stream().map(PersonDetails::fullName)
                : desks.organisations().details(List.of(id)).values().stream().map(OrganisationDetails::name);
        return names.findFirst().orElse("");
    }
}
