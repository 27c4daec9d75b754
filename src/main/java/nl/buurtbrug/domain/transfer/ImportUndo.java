package nl.buurtbrug.domain.transfer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.domain.audience.AudienceBatches;
import nl.buurtbrug.domain.organisation.OrganisationBatches;
import nl.buurtbrug.domain.organisation.TagLink;
import nl.buurtbrug.domain.person.PersonBatches;
import nl.buurtbrug.platform.database.Database;
import org.hibernate.StatelessSession;

/// Takes an import back, inside one transaction: what it made goes, what it changed gets its old values, what was changed since stays.
final class ImportUndo {

    private final OrganisationBatches organisations;
    private final AudienceBatches audiences;
    private final PersonBatches people;
    private final ExtraUndo extras;
    private final TransferRepository repository;
    private final long run;
    private final Map<TouchedEntity, List<Touch>> touches;
    private final UndoCheck check;

    private final WorkUndo.Result work;

    private ImportUndo(Database database, TransferRepository repository, long run, Map<TouchedEntity, List<Touch>> touches, WorkUndo.Result work) {
        this.organisations = new OrganisationBatches(database);
        this.audiences = new AudienceBatches(database);
        this.people = new PersonBatches(database);
        this.repository = repository;
        this.run = run;
        this.touches = touches;
        this.work = work;
        this.extras = new ExtraUndo(database, touches);
        this.check = new UndoCheck(database, touches, extras);
    }

    /// Activities and moments go first: a partner that nothing points to any more can go as well.
    static UndoResult.Undone undo(Database database, StatelessSession session, WorkWriter.Desk desk, long run) {
        var repository = new TransferRepository_(session);
        var touches = repository.touches(run).stream().collect(Collectors.groupingBy(Touch::entity));
        return new ImportUndo(database, repository, run, touches, new WorkUndo(session, desk).undo(touches)).undo();
    }

    private UndoResult.Undone undo() {
        check.decide();
        var restoredExtras = extras.undo(check.removableOrganisations(), check.removablePeople());
        people.removeRoles(check.removableRoles());
        people.remove(check.removablePeople());
        organisations.removePhases(check.removablePhases());
        takeTagsOff();
        audiences.remove(check.removableAccesses());
        organisations.remove(check.removableOrganisations(), check.removableTagged());
        var restored = restoreOrganisations() + restorePeople() + restoreRoles() + restoredExtras;
        organisations.removeUnused(ids(TouchedEntity.TAG), ids(TouchedEntity.KIND));
        audiences.removeUnused(ids(TouchedEntity.AUDIENCE_GROUP));
        extras.removeUnused();
        var kept = Stream.concat(work.kept().stream(), check.kept().stream()).toList();
        repositoryState(kept.isEmpty());
        var removed = check.removableRoles().size() + check.removablePeople().size() + check.removableOrganisations().size();
        return new UndoResult.Undone(work.removed() + removed, work.restored() + restored, kept);
    }

    private void repositoryState(boolean whole) {
        var entity = repository.run(run);
        entity.undone(whole ? RunState.UNDONE : RunState.PARTLY_UNDONE);
        repository.update(entity);
    }

    private List<Long> ids(TouchedEntity entity) {
        return touches.getOrDefault(entity, List.of()).stream().map(Touch::id).toList();
    }

    private void takeTagsOff() {
        touches.getOrDefault(TouchedEntity.TAG_LINK, List.of()).forEach(touch -> organisations.takeOff(new TagLink(touch.id(), Long.valueOf(touch.after()))));
    }

    private int restoreOrganisations() {
        var changed = check.restorable(TouchedEntity.ORGANISATION);
        organisations.change(changed.stream().map(touch -> new OrganisationBatches.Change(touch.id(), check.versionNow(touch), Images.organisation(touch.before()))).toList());
        return changed.size();
    }

    private int restorePeople() {
        var changed = check.restorable(TouchedEntity.PERSON);
        people.change(changed.stream().map(touch -> new PersonBatches.Change(touch.id(), check.versionNow(touch), Images.person(touch.before()))).toList());
        return changed.size();
    }

    private int restoreRoles() {
        var changed = check.restorable(TouchedEntity.AFFILIATION);
        people.changeRoles(changed.stream().map(touch -> new PersonBatches.RoleChange(touch.id(), check.versionNow(touch), Images.role(touch.before()))).toList());
        return changed.size();
    }
}
