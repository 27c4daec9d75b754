package nl.buurtbrug.domain.transfer.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.match.Match;
import nl.buurtbrug.domain.match.OrganisationFace;
import nl.buurtbrug.domain.match.OrganisationIndex;
import nl.buurtbrug.domain.match.OrganisationMatcher;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.mapping.RecordField;
import nl.buurtbrug.domain.transfer.row.DatedNotes;
import nl.buurtbrug.domain.transfer.row.Reading.OrganisationReading;

/// The organisations of a plan: the kept ones and those that rows make. A kept one has its place in the list as number, new ones come after.
final class OrganisationBook {

    private final KnownRecords known;
    private final OrganisationIndex madeIndex;
    private final OrganisationMatcher matcher;
    private final Map<Integer, PlannedOrganisation> touched = new LinkedHashMap<>();
    private int count;

    OrganisationBook(KnownRecords known, ColumnIndex columns) {
        this.known = known;
        this.count = known.organisations().size();
        this.madeIndex = new OrganisationIndex(columns.has(RecordField.CITY));
        this.matcher = new OrganisationMatcher(known.organisationIndex(), madeIndex, this::faces);
    }

    /// What a row is about, among the kept ones and those that rows before it make.
    Match match(OrganisationFace face, IntPredicate worksThere) {
        return matcher.match(face, worksThere);
    }

    PlannedOrganisation make(OrganisationReading reading, OrganisationFace face, int line) {
        var organisation = new PlannedOrganisation(count++, line, withHistory(reading.details(), reading), face);
        reading.tags().forEach(tag -> organisation.tag(tag, line));
        reading.audiences().forEach(group -> organisation.open(group, line));
        reading.stage().ifPresent(stage -> organisation.reach(stage, line));
        touched.put(organisation.number(), organisation);
        madeIndex.add(face, organisation.number());
        return organisation;
    }

    /// What becomes of one so far, or would when nothing does.
    PlannedOrganisation at(int number) {
        var planned = touched.get(number);
        return planned != null ? planned : new PlannedOrganisation(number, known.organisations().get(number));
    }

    PlannedOrganisation touch(int number) {
        return touched.computeIfAbsent(number, _ -> new PlannedOrganisation(number, known.organisations().get(number)));
    }

    /// What would be made of an organisation, so that it can be checked before it is done.
    static OrganisationDetails merged(PlannedOrganisation organisation, OrganisationReading reading, Function<RecordField, Take> takes) {
        return withHistory(OrganisationMerge.merge(organisation.details(), reading.details(), OrganisationMerge.taken(organisation.details(), reading.details(), takes)), reading);
    }

    private static OrganisationDetails withHistory(OrganisationDetails details, OrganisationReading reading) {
        return reading.history().isEmpty() ? details : details.withNote(DatedNotes.added(details.note(), reading.history()));
    }

    /// Brings a row into an organisation; gives what that changes.
    List<FieldChange> change(PlannedOrganisation organisation, OrganisationReading reading, Function<RecordField, Take> takes, int line) {
        var before = organisation.details();
        var taken = OrganisationMerge.taken(before, reading.details(), takes);
        var changes = new ArrayList<FieldChange>(0);
        if (!taken.isEmpty()) {
            organisation.become(OrganisationMerge.merge(before, reading.details(), taken), line);
            madeIndex.add(organisation.face(), organisation.number());
            taken.forEach(field -> changes.add(new FieldChange(field, OrganisationMerge.shown(before, field, known.lists()),
                    OrganisationMerge.shown(organisation.details(), field, known.lists()))));
        }
        addTags(organisation, reading, line, changes);
        openAudiences(organisation, reading, line, changes);
        addHistory(organisation, reading, line, changes);
        reachStage(organisation, reading, takes.apply(RecordField.STAGE), new Step(line, changes));
        return changes;
    }

    private static void addHistory(PlannedOrganisation organisation, OrganisationReading reading, int line, List<FieldChange> changes) {
        var missing = DatedNotes.missing(organisation.details().note(), reading.history());
        if (!missing.isEmpty()) {
            organisation.become(withHistory(organisation.details(), reading), line);
            changes.add(new FieldChange(RecordField.HISTORY, "", String.join("\n", missing)));
        }
    }

    private record Step(int line, List<FieldChange> changes) {
    }

    private void addTags(PlannedOrganisation organisation, OrganisationReading reading, int line, List<FieldChange> changes) {
        if (reading.tags().isEmpty()) {
            return;
        }
        var there = tagKeys(organisation);
        var added = reading.tags().stream().filter(tag -> there.add(SearchKey.sort(tag))).toList();
        added.forEach(tag -> organisation.tag(tag, line));
        if (!added.isEmpty()) {
            changes.add(new FieldChange(RecordField.TAGS, "", String.join(", ", added)));
        }
    }

    private void openAudiences(PlannedOrganisation organisation, OrganisationReading reading, int line, List<FieldChange> changes) {
        var standing = known.standings().get(organisation.number());
        var added = reading.audiences().stream().filter(group -> !organisation.newAudiences().contains(group)
                && (standing == null || !standing.audiences().contains(group))).toList();
        added.forEach(group -> organisation.open(group, line));
        if (!added.isEmpty()) {
            changes.add(new FieldChange(RecordField.AUDIENCES, "", added.stream().map(known.lists()::audienceName).collect(Collectors.joining(", "))));
        }
    }

    private Set<String> tagKeys(PlannedOrganisation organisation) {
        var keys = new LinkedHashSet<String>();
        var standing = known.standings().get(organisation.number());
        if (standing != null) {
            keys.addAll(standing.tags());
        }
        organisation.newTags().forEach(tag -> keys.add(SearchKey.sort(tag)));
        return keys;
    }

    /// A stage that differs is a step in the partnership; it is taken only when the column may overwrite.
    private void reachStage(PlannedOrganisation organisation, OrganisationReading reading, Take take, Step step) {
        if (reading.stage().isEmpty()) {
            return;
        }
        var now = stage(organisation.number());
        var wanted = reading.stage().get();
        if (take.takes(now, wanted.name())) {
            organisation.reach(wanted, step.line());
            step.changes().add(new FieldChange(RecordField.STAGE, now, wanted.name()));
        }
    }

    /// The stage an organisation is in, or comes in by this plan; "" when it is in none.
    String stage(int number) {
        var planned = touched.get(number);
        var standing = known.standings().get(number);
        var kept = standing == null || standing.stage() == null ? "" : standing.stage().name();
        return planned == null ? kept : planned.newStage().map(Enum::name).orElse(kept);
    }

    private List<OrganisationFace> faces(int number) {
        var planned = touched.get(number);
        if (number >= known.organisations().size()) {
            return List.of(planned.face());
        }
        var kept = known.organisations().get(number);
        return kept.faces(planned != null ? planned.face() : kept.face());
    }

    OrganisationDetails details(int number) {
        var planned = touched.get(number);
        return planned != null ? planned.details() : known.organisations().get(number).details();
    }

    boolean isArchived(int number) {
        return number < known.organisations().size() && known.organisations().get(number).archived();
    }

    RecordKey key(int number) {
        return number < known.organisations().size() ? RecordKey.kept(known.organisations().get(number).id()) : touched.get(number).key();
    }

    Collection<PlannedOrganisation> touched() {
        return touched.values();
    }
}
