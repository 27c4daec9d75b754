package nl.buurtbrug.domain.trail;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Makes the history of what a transaction did to its records. What goes with its partner or person is not told apart.
final class ChangeWriter {

    private static final RecordChange.Values NOTHING = new RecordChange.Values("", "", "");

    private final ChangeSet changeSet;
    private final List<Note> notes;
    private final Set<Long> goneOrganisations;
    private final Set<Long> gonePeople;
    private final Set<Long> goneActivities;

    ChangeWriter(ChangeSet changeSet, List<Note> notes) {
        this.changeSet = changeSet;
        this.notes = notes;
        goneOrganisations = gone(Subject::isOrganisation);
        gonePeople = gone(Subject::isPerson);
        goneActivities = gone(Subject::isActivity);
    }

    private Set<Long> gone(Predicate<Subject> which) {
        return notes.stream().filter(Note::isRemoved).map(Note::subject).filter(which).map(Subject::id).collect(toSet());
    }

    /// A partner, person or activity is told without what they held at first: it is what they hold, or what a later change says was there before.
    static RecordChange created(ChangeSet changeSet, Subject subject) {
        return new RecordChange(changeSet, subject, ChangeKind.CREATED, 0, NOTHING);
    }

    List<RecordChange> changes() {
        return notes.stream().flatMap(this::changes).toList();
    }

    private Stream<RecordChange> changes(Note note) {
        if (note.isCreated()) {
            return Stream.of(new RecordChange(changeSet, note.subject(), ChangeKind.CREATED, note.after().version(), new RecordChange.Values("", "", json(note.after()))));
        }
        return note.isRemoved() ? removed(note) : changedFields(note);
    }

    private Stream<RecordChange> changedFields(Note note) {
        var before = note.before().fields();
        var after = note.after().fields();
        return after.keySet().stream().filter(field -> !after.get(field).equals(before.get(field))).map(field -> new RecordChange(changeSet, note.subject(), ChangeKind.CHANGED,
                note.after().version(), new RecordChange.Values(field, before.getOrDefault(field, ""), after.get(field))));
    }

    /// Who is removed for good leaves nothing behind but that they were there.
    private Stream<RecordChange> removed(Note note) {
        var subject = note.subject();
        if (subject.hasPage()) {
            return Stream.of(removed(note, NOTHING));
        }
        return subject.isWithin(goneOrganisations, gonePeople, goneActivities) || isErased(subject) ? Stream.empty() : Stream.of(removed(note, new RecordChange.Values("", json(note.before()), "")));
    }

    /// A contact moment goes with whoever is removed for good, and so does what a partner did in an activity.
    private boolean isErased(Subject subject) {
        return subject.isPartOf(goneOrganisations) || subject.isMoment() && !(goneOrganisations.isEmpty() && gonePeople.isEmpty());
    }

    private RecordChange removed(Note note, RecordChange.Values values) {
        return new RecordChange(changeSet, note.subject(), ChangeKind.REMOVED, note.before().version(), values);
    }

    private static String json(RecordState state) {
        return FieldsText.write(state.fields());
    }
}
