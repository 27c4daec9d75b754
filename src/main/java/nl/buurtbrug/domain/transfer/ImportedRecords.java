package nl.buurtbrug.domain.transfer;

import java.util.Optional;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.platform.database.Database;

/// By which import a record was made; empty when it was not made by one. Each method is one transaction.
public final class ImportedRecords {

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

    private Optional<Importing> made(TouchedEntity entity, long id) {
        return database.read(session -> new TransferRepository_(session).importing(entity, id, RowDecision.NEW));
    }
}
