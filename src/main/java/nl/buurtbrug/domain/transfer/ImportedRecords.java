package nl.buurtbrug.domain.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.platform.database.Database;

/// By which import a record was made, the first where several records became one; empty when it was not made by one. Each method is one transaction.
public final class ImportedRecords {

    /// What goes with others that are removed for good, and what is kept of it.
    private static final Map<TouchedEntity, String> HANGING = Map.of(TouchedEntity.MOMENT, "ContactMoment", TouchedEntity.PARTICIPATION, "ActivityPartner",
            TouchedEntity.SESSION, "ActivitySession", TouchedEntity.REACH, "Reach");

    private final Database database;

    public ImportedRecords(Database database) {
        this.database = database;
    }

    public Optional<Importing> organisation(long id) {
        return made(TouchedEntity.ORGANISATION, id);
    }

    public Optional<Importing> person(long id) {
        return made(TouchedEntity.PERSON, id);
    }

    public Optional<Importing> activity(long id) {
        return made(TouchedEntity.ACTIVITY, id);
    }

    /// Forgets what imports remember of a partner that is removed for good.
    public void forgetOrganisation(long id) {
        forget(TouchedEntity.ORGANISATION, List.of(id));
        forget(TouchedEntity.TAG_LINK, List.of(id));
        forget(TouchedEntity.ORGANISATION_EXTRA, List.of(id));
    }

    /// Forgets what imports remember of a person who is removed for good.
    public void forgetPerson(long id) {
        forget(TouchedEntity.PERSON, List.of(id));
        forget(TouchedEntity.PERSON_EXTRA, List.of(id));
    }

    /// Forgets what imports remember of an activity that is removed for good.
    public void forgetActivity(long id) {
        forget(TouchedEntity.ACTIVITY, List.of(id));
    }

    /// Forgets what imports remember of moments that somebody who is removed for good took part in.
    public void forgetMoments(Collection<Long> ids) {
        forget(TouchedEntity.MOMENT, ids);
    }

    /// Forgets what imports remember of roles that are removed for good.
    public void forgetRoles(Collection<Long> ids) {
        forget(TouchedEntity.AFFILIATION, ids);
    }

    /// Forgets what imports remember of what went with others that were removed for good.
    public void forgetGone() {
        HANGING.forEach((entity, kept) -> forget(entity, database.read(session -> session
                .createSelectionQuery("select distinct t.entityId from ImportRow t where t.entity = :entity and t.entityId not in (select e.id from " + kept + " e)", Long.class)
                .setParameter("entity", entity).getResultList())));
    }

    private void forget(TouchedEntity entity, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            database.write(session -> new TransferRepository_(session).forget(entity, ids));
        }
    }

    private Optional<Importing> made(TouchedEntity entity, long id) {
        return database.read(session -> new TransferRepository_(session).importing(entity, id, RowDecision.NEW).stream().findFirst());
    }
}
