package nl.buurtbrug.domain.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.extra.ExtraBatches;
import nl.buurtbrug.domain.extra.ExtraFieldService;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.platform.database.Database;

/// Takes back what an import filled in in extra fields, as far as nobody changed it since; then the fields and choices that it made and nothing uses.
final class ExtraUndo {

    private final Map<TouchedEntity, List<Touch>> touches;
    private final ExtraBatches organisations;
    private final ExtraBatches people;
    private final ExtraFieldService fields;
    private final Map<ExtraSubject, Map<Long, ExtraValues>> now = new HashMap<>();

    ExtraUndo(Database database, Map<TouchedEntity, List<Touch>> touches) {
        this.touches = touches;
        organisations = new ExtraBatches(database, ExtraSubject.ORGANISATION);
        people = new ExtraBatches(database, ExtraSubject.PERSON);
        fields = new ExtraFieldService(database, new RecordChanges());
        var values = new ExtraValueService(database, new RecordChanges());
        var any = !fields.fields().isEmpty();
        for (var subject : ExtraSubject.values()) {
            now.put(subject, any ? values.all(subject) : Map.of());
        }
    }

    private List<Touch> touches(ExtraSubject subject) {
        return touches.getOrDefault(subject == ExtraSubject.ORGANISATION ? TouchedEntity.ORGANISATION_EXTRA : TouchedEntity.PERSON_EXTRA, List.of());
    }

    private ExtraValues now(ExtraSubject subject, long id) {
        return now.get(subject).getOrDefault(id, ExtraValues.NONE);
    }

    /// Those of these records, made by the import, that have something else than it gave them.
    Set<Long> changedOfMade(ExtraSubject subject, Collection<Long> made) {
        var given = new HashMap<Long, ExtraValues>();
        touches(subject).forEach(touch -> given.put(touch.id(), Images.extras(touch.after())));
        var changed = new HashSet<Long>();
        made.stream().filter(id -> !now(subject, id).equals(given.getOrDefault(id, ExtraValues.NONE))).forEach(changed::add);
        return changed;
    }

    /// The records of which somebody changed since what the import filled in.
    List<Long> changed(ExtraSubject subject) {
        return touches(subject).stream().filter(touch -> !isAsLeft(subject, touch)).map(Touch::id).toList();
    }

    private boolean isAsLeft(ExtraSubject subject, Touch touch) {
        var after = Images.extras(touch.after());
        var touched = new HashSet<>(after.byField().keySet());
        touched.addAll(Images.extras(touch.before()).byField().keySet());
        return touched.stream().allMatch(field -> now(subject, touch.id()).of(field).equals(after.of(field)));
    }

    /// Puts back what there was, and clears the records that go.
    ///
    /// @return how many records got back what they had
    int undo(List<Long> goneOrganisations, List<Long> gonePeople) {
        if (now.values().stream().allMatch(Map::isEmpty)) {
            return 0;
        }
        var restored = restore(ExtraSubject.ORGANISATION, organisations, new HashSet<>(goneOrganisations)) + restore(ExtraSubject.PERSON, people, new HashSet<>(gonePeople));
        organisations.removeOf(goneOrganisations);
        people.removeOf(gonePeople);
        return restored;
    }

    private int restore(ExtraSubject subject, ExtraBatches batches, Set<Long> gone) {
        var made = made(subject);
        var changes = new ArrayList<ExtraBatches.Change>();
        for (var touch : touches(subject)) {
            if (!gone.contains(touch.id()) && isAsLeft(subject, touch) && !made.contains(touch.id())) {
                changes.add(new ExtraBatches.Change(touch.id(), Images.extras(touch.after()), Images.extras(touch.before())));
            }
        }
        batches.change(changes);
        return changes.size();
    }

    /// A record that the import made and that stays keeps all it has.
    private Set<Long> made(ExtraSubject subject) {
        return touches.getOrDefault(subject == ExtraSubject.ORGANISATION ? TouchedEntity.ORGANISATION : TouchedEntity.PERSON, List.of()).stream()
                .filter(Touch::isNew).map(Touch::id).collect(Collectors.toSet());
    }

    /// Removes the choices and fields that the import made and nothing uses.
    void removeUnused() {
        var choices = touches.getOrDefault(TouchedEntity.EXTRA_CHOICE, List.of());
        var made = touches.getOrDefault(TouchedEntity.EXTRA_FIELD, List.of());
        if (choices.isEmpty() && made.isEmpty()) {
            return;
        }
        for (var touch : choices) {
            var field = fields.fields().field(Long.parseLong(touch.after()));
            field.flatMap(known -> known.choices().stream().filter(choice -> choice.id() == touch.id()).findFirst())
                    .ifPresent(choice -> fields.removeChoice(field.get().id(), choice));
        }
        for (var touch : made) {
            if (fields.uses().getOrDefault(touch.id(), 0L) == 0) {
                fields.fields().field(touch.id()).filter(field -> field.choices().isEmpty()).ifPresent(fields::remove);
            }
        }
    }
}
