package nl.buurtbrug.domain;

import org.hibernate.StatelessSession;

/// Counts the younger records that point to an entry of a list, inside a transaction: an entry in use is not removed.
public final class Uses {

    private Uses() {
    }

    /// @param entity the kind of record that points
    /// @param field  with which field
    public static long of(StatelessSession session, String entity, String field, long id) {
        return session.createSelectionQuery("select count(u) from " + entity + " u where u." + field + ".id = :id", Long.class).setParameter("id", id).getSingleResult();
    }
}
