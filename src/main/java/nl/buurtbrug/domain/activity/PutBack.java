package nl.buurtbrug.domain.activity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Alteration;
import org.hibernate.StatelessSession;

/// What the records that are about to be put back point to, inside a transaction: since then it may have been removed.
final class PutBack {

    private final Set<Long> organisations = new HashSet<>();
    private final Set<Long> strategies = new HashSet<>();
    private final Set<Long> neighbourhoods = new HashSet<>();
    private final Set<Long> groups = new HashSet<>();

    PutBack(ActivityWork done) {
        done.activities().stream().flatMap(PutBack::before).map(ActivityRecord::details).forEach(details -> {
            details.outside().sender().ifPresent(organisations::add);
            details.approach().strategy().ifPresent(strategies::add);
            strategies.addAll(details.approach().others());
            neighbourhoods.addAll(details.approach().neighbourhoods());
        });
        done.partners().stream().flatMap(PutBack::before).forEach(partner -> organisations.add(partner.details().organisation()));
        done.sessions().stream().flatMap(PutBack::before).map(session -> session.details().neighbourhood()).flatMap(Optional::stream).forEach(neighbourhoods::add);
        done.reach().stream().flatMap(PutBack::before).map(ReachRecord::details).forEach(count -> {
            groups.add(count.group());
            count.through().ifPresent(organisations::add);
        });
    }

    private static <T> Stream<T> before(Alteration<T> step) {
        return step.before().stream();
    }

    boolean isComplete(StatelessSession session) {
        return areThere(session, "Organisation", organisations) && areThere(session, "Strategy", strategies) && areThere(session, "Neighbourhood", neighbourhoods)
                && areThere(session, "AudienceGroup", groups);
    }

    private static boolean areThere(StatelessSession session, String entity, Set<Long> ids) {
        return ids.isEmpty() || session.createSelectionQuery("select count(e) from " + entity + " e where e.id in :ids", Long.class).setParameter("ids", ids).getSingleResult() == ids.size();
    }
}
