package nl.buurtbrug.domain.trail;

import nl.buurtbrug.domain.RecordKind;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/// Notes by hand what Hibernate does not see: what plain SQL does to rows, and what only who does it can tell.
public final class ByHand {

    private final TrailRecorder recorder;

    private ByHand(TrailRecorder recorder) {
        this.recorder = recorder;
    }

    /// Notes in the transaction of a session.
    public static ByHand in(StatelessSession session) {
        return new ByHand((TrailRecorder) ((SharedSessionContractImplementor) session).getInterceptor());
    }

    /// This record is about to be changed around the mapping: what it holds now is laid beside what it holds in the end.
    ///
    /// @param entity the name of its class
    public void watch(String entity, long id) {
        recorder.watch(entity, id);
    }

    /// Something became of a partner or person that is in none of its fields.
    ///
    /// @param version which one the record became by it
    /// @param what    names it, in the place of a field
    public void tell(RecordKind kind, long id, int version, String what, String before, String after) {
        recorder.tell(kind == RecordKind.PERSON ? Subject.person(id) : Subject.organisation(id), version, new RecordChange.Values(what, before, after));
    }
}
