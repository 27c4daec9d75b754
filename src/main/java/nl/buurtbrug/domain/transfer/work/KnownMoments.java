package nl.buurtbrug.domain.transfer.work;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.Moment;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.domain.contact.MomentParty;
import nl.buurtbrug.platform.database.Database;
import org.hibernate.StatelessSession;

/// Reads the contact moments of some days, with a fixed number of queries however many there are.
final class KnownMoments {

    private static final String MOMENTS = """
            select m.id, m.onDate, m.atTime, m.kind, m.minutes, m.summary, m.by.id, m.source, m.sample from ContactMoment m
            where m.onDate between :from and :to order by m.id""";

    private final Database database;

    KnownMoments(Database database) {
        this.database = database;
    }

    private record Row(Long id, LocalDate on, LocalTime at, ContactKind kind, Integer minutes, String summary, Long by, String source, Boolean sample) {
    }

    /// @param from the first day
    /// @param to   the last day
    List<Moment> between(LocalDate from, LocalDate to) {
        return database.read(session -> {
            var people = parties(session, "select p.moment.id, p.person.id from MomentPerson p where p.moment.onDate between :from and :to", from, to);
            var organisations = parties(session, "select o.moment.id, o.organisation.id from MomentOrganisation o where o.moment.onDate between :from and :to", from, to);
            return session.createSelectionQuery(MOMENTS, Row.class).setParameter("from", from).setParameter("to", to).getResultStream()
                    .map(row -> new Moment(row.id(), new MomentDetails(row.on(), Optional.ofNullable(row.at()), row.kind(), row.minutes(), row.summary(), Optional.ofNullable(row.by()),
                            people.getOrDefault(row.id(), Set.of()), organisations.getOrDefault(row.id(), Set.of())), row.source(), row.sample())).toList();
        });
    }

    private static Map<Long, Set<Long>> parties(StatelessSession session, String query, LocalDate from, LocalDate to) {
        return session.createSelectionQuery(query, MomentParty.class).setParameter("from", from).setParameter("to", to).getResultStream()
                .collect(groupingBy(MomentParty::moment, mapping(MomentParty::party, toSet())));
    }
}
