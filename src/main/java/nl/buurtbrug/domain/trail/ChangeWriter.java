package nl.buurtbrug.domain.trail;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// Makes the history of what a transaction did to its records. What goes with its partner or person is not told apart.
final class ChangeWriter {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ChangeSet changeSet;
    private final List<Note> notes;
    private final Set<Long> goneOrganisations;
    private final Set<Long> gonePeople;

    ChangeWriter(ChangeSet changeSet, List<Note> notes) {
        this.changeSet = changeSet;
        this.notes = notes;
        goneOrganisations = gone(Subject::isOrganisation);
        gonePeople = gone(Subject::isPerson);
    }

    private Set<Long> gone(Predicate<Subject> which) {
        return notes.stream().filter(Note::isRemoved).map(Note::subject).filter(which).map(Subject::id).collect(toSet());
    }

    /// A partner or person is told by name: what they held at first is what they hold, or what a later change says was there before.
    static RecordChange created(ChangeSet changeSet, Subject subject) {
        return new RecordChange(changeSet, subject, ChangeKind.CREATED, new RecordChange.Values("", "", ""));
    }

    List<RecordChange> changes() {
        return notes.stream().flatMap(this::changes).toList();
    }

    private Stream<RecordChange> changes(Note note) {
        var subject = note.subject();
        if (note.isCreated()) {
            return Stream.of(change(subject, ChangeKind.CREATED, new RecordChange.Values("", "", JSON.writeValueAsString(note.after()))));
        }
        if (note.isRemoved()) {
            return removed(note);
        }
        return note.after().keySet().stream().filter(field -> !note.after().get(field).equals(note.before().get(field)))
                .map(field -> change(subject, ChangeKind.CHANGED, new RecordChange.Values(field, note.before().getOrDefault(field, ""), note.after().get(field))));
    }

    /// Who is removed for good leaves nothing behind but that they were there.
    private Stream<RecordChange> removed(Note note) {
        var subject = note.subject();
        if (subject.isOrganisation() || subject.isPerson()) {
            return Stream.of(change(subject, ChangeKind.REMOVED, new RecordChange.Values("", "", "")));
        }
        return subject.isWithin(goneOrganisations, gonePeople) ? Stream.empty() : Stream.of(change(subject, ChangeKind.REMOVED, whole(note.before())));
    }

    private static RecordChange.Values whole(Map<String, String> values) {
        return new RecordChange.Values("", JSON.writeValueAsString(values), "");
    }

    private RecordChange change(Subject subject, ChangeKind kind, RecordChange.Values values) {
        return new RecordChange(changeSet, subject, kind, values);
    }
}
