package nl.buurtbrug.domain.transfer.plan;

/// Names an organisation or a person in a plan.
///
/// @param id   of a kept record; 0 for one that the import will make
/// @param line of the row that makes it; 0 for a kept record
public record RecordKey(long id, int line) {

    static final RecordKey NONE = new RecordKey(0, 0);

    static RecordKey kept(long id) {
        return new RecordKey(id, 0);
    }

    static RecordKey madeBy(int line) {
        return new RecordKey(0, line);
    }
}
