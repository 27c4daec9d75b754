package nl.buurtbrug.domain.activity;

import java.util.List;
import org.hibernate.StatelessSession;

/// What becomes of activities when somebody is removed for good, inside a transaction.
public final class ActivityRemoval {

    private final StatelessSession session;

    public ActivityRemoval(StatelessSession session) {
        this.session = session;
    }

    /// The activities stay, and so do the people reached: only by way of whom is forgotten.
    public void ofOrganisation(long id) {
        session.deleteMultiple(select("from ActivityPartner p where p.organisation.id = :id", id));
        select("from Reach r where r.through.id = :id", id).forEach(reach -> {
            ((Reach) reach).forgetThrough();
            session.update(reach);
        });
        select("from Activity a where a.sender.id = :id", id).forEach(activity -> {
            ((Activity) activity).forgetSender();
            session.update(activity);
        });
    }

    /// With its partners, sessions and counts.
    public void ofActivity(long id) {
        var kept = new KeptActivities(session);
        kept.find(id).ifPresent(kept::remove);
    }

    /// Those of the sample town; what the user counted there goes with them.
    public void ofSamples() {
        remove("from Reach r where r.session.activity.sample = true");
        remove("from ActivitySession s where s.activity.sample = true");
        remove("from ActivityPartner p where p.activity.sample = true");
        remove("from ActivityStrategy l where l.activity.sample = true");
        remove("from ActivityNeighbourhood l where l.activity.sample = true");
        remove("from Activity a where a.sample = true");
    }

    private void remove(String query) {
        session.deleteMultiple(session.createSelectionQuery(query, Object.class).getResultList());
    }

    private List<Object> select(String query, long id) {
        return session.createSelectionQuery(query, Object.class).setParameter("id", id).getResultList();
    }
}
