package nl.buurtbrug.domain.trail;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// Makes the history of what a transaction did to its records.
///
/// What comes or goes with its partner or person is not told apart.
final class ChangeWriter {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ChangeSet changeSet;
    private final List<Note> notes;
    private final Set<Long> newOrganisations;
    private final Set<Long> newPeople;
    private final Set<Long> goneOrganisations;
    private final Set<Long> gonePeople;

    ChangeWriter(ChangeSet changeSet, List<Note> notes) {
        this.changeSet = changeSet;
        this.notes = notes;
        newOrganisations = ids(note -> note.isCreated() && note.subject().isOrganisation());
        newPeople = ids(note -> note.isCreated() && note.subject().isPerson());
        goneOrganisations = ids(note -> note.isRemoved() && note.subject().isOrganisation());
        gonePeople = ids(note -> note.isRemoved() && note.subject().isPerson());
    }

    private Set<Long> ids(Predicate<Note> which) {
        return notes.stream().filter(which).map(note -> note.subject().id()).collect(toSet());
    }

    List<RecordChange> changes() {
        return notes.stream().flatMap(this::changes).toList();
    }

    private Stream<RecordChange> changes(Note note) {
        var subject = note.subject();
        if (note.isCreated()) {
            return subject.hangsOnOnly(newOrganisations, newPeople) ? Stream.empty()
                    : Stream.of(change(subject, ChangeKind.CREATED, new RecordChange.Values("", "", whole(subject, note.after()))));
        }
        if (note.isRemoved()) {
            return subject.hangsOnOnly(goneOrganisations, gonePeople) ? Stream.empty()
                    : Stream.of(change(subject, ChangeKind.REMOVED, new RecordChange.Values("", whole(subject, note.before()), "")));
        }
        return note.after().keySet().stream().filter(field -> !Objects.equals(note.before().get(field), note.after().get(field)))
                .map(field -> change(subject, ChangeKind.CHANGED, new RecordChange.Values(field, note.before().getOrDefault(field, ""), note.after().get(field))));
    }

    private RecordChange change(Subject subject, ChangeKind kind, RecordChange.Values values) {
        return new RecordChange(changeSet, subject, kind, values);
    }

    /// A partner or person who is new is told by name, and one who is removed for good must leave nothing behind.
    private static String whole(Subject subject, java.util.Map<String, String> values) {
        return subject.isOrganisation() || subject.isPerson() ? "" : JSON.writeValueAsString(values);
    }
}
