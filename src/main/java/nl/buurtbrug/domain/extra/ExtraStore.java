package nl.buurtbrug.domain.extra;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;

/// Where what organisations or people have in their extra fields is kept, inside a transaction.
final class ExtraStore {

    private static final int CHUNK = 500;

    private final StatelessSession session;
    private final ExtraSubject subject;
    private final ExtraFields fields;

    ExtraStore(StatelessSession session, ExtraSubject subject, ExtraFields fields) {
        this.session = session;
        this.subject = subject;
        this.fields = fields;
    }

    /// What a record had, and what it gets.
    record Change(long owner, ExtraValues before, ExtraValues after) {
    }

    private String rows() {
        return switch (subject) {
            case ORGANISATION -> "select e.id, e.organisation.id, e.field.id, e.content, coalesce(e.choice.id, 0L) from OrganisationExtra e where e.organisation.id in :ids";
            case PERSON -> "select e.id, e.person.id, e.field.id, e.content, coalesce(e.choice.id, 0L) from PersonExtra e where e.person.id in :ids";
        };
    }

    private String rowsOfField() {
        return switch (subject) {
            case ORGANISATION -> "select e.id, e.organisation.id, e.field.id, e.content, coalesce(e.choice.id, 0L) from OrganisationExtra e where e.field.id = :field";
            case PERSON -> "select e.id, e.person.id, e.field.id, e.content, coalesce(e.choice.id, 0L) from PersonExtra e where e.field.id = :field";
        };
    }

    List<ExtraRow> of(Collection<Long> owners) {
        var all = List.copyOf(owners);
        var found = new ArrayList<ExtraRow>();
        for (int start = 0; start < all.size(); start += CHUNK) {
            found.addAll(session.createSelectionQuery(rows(), ExtraRow.class).setParameter("ids", all.subList(start, Math.min(all.size(), start + CHUNK))).getResultList());
        }
        return found;
    }

    /// Those of these records that are still there.
    List<Long> existing(Collection<Long> owners) {
        var hql = switch (subject) {
            case ORGANISATION -> "select o.id from Organisation o where o.id in :ids";
            case PERSON -> "select p.id from Person p where p.id in :ids";
        };
        var all = List.copyOf(owners);
        var found = new ArrayList<Long>();
        for (int start = 0; start < all.size(); start += CHUNK) {
            found.addAll(session.createSelectionQuery(hql, Long.class).setParameter("ids", all.subList(start, Math.min(all.size(), start + CHUNK))).getResultList());
        }
        return found;
    }

    Optional<Long> fieldOf(long value) {
        var hql = switch (subject) {
            case ORGANISATION -> "select e.field.id from OrganisationExtra e where e.id = :id";
            case PERSON -> "select e.field.id from PersonExtra e where e.id = :id";
        };
        return session.createSelectionQuery(hql, Long.class).setParameter("id", value).uniqueResultOptional();
    }

    List<ExtraRow> ofField(long field) {
        return session.createSelectionQuery(rowsOfField(), ExtraRow.class).setParameter("field", field).getResultList();
    }

    /// Writes what records get, each only when it still has what it had.
    ///
    /// @return the records of which nothing was written, because they have something else by now
    List<Long> write(Collection<Change> changes) {
        var there = new HashMap<Long, Map<Long, ExtraRow>>();
        of(changes.stream().filter(change -> !change.before().isEmpty() || !change.after().isEmpty()).map(Change::owner).toList())
                .forEach(row -> there.computeIfAbsent(row.owner(), _ -> new HashMap<>()).put(row.field(), row));
        var refused = new ArrayList<Long>();
        var work = new Work();
        for (var change : changes) {
            var rows = there.getOrDefault(change.owner(), Map.of());
            if (isAsBefore(change, rows)) {
                work.add(change, rows);
            } else {
                refused.add(change.owner());
            }
        }
        work.done();
        return refused;
    }

    private static boolean isAsBefore(Change change, Map<Long, ExtraRow> rows) {
        return touched(change).stream().allMatch(field -> change.before().of(field).equals(rows.containsKey(field) ? rows.get(field).value() : ""));
    }

    /// The fields that it had or gets something in.
    private static Collection<Long> touched(Change change) {
        var fields = new HashSet<>(change.before().byField().keySet());
        fields.addAll(change.after().byField().keySet());
        return fields;
    }

    /// Takes everything away that these records have.
    void removeOf(Collection<Long> owners) {
        remove(of(owners).stream().map(ExtraRow::id).toList());
    }

    private void remove(List<Long> ids) {
        for (int start = 0; start < ids.size(); start += CHUNK) {
            session.deleteMultiple(session.getMultiple(entity(), ids.subList(start, Math.min(ids.size(), start + CHUNK))));
        }
    }

    private Class<?> entity() {
        return switch (subject) {
            case ORGANISATION -> OrganisationExtra.class;
            case PERSON -> PersonExtra.class;
        };
    }

    private ExtraContent content(long field, String value) {
        return ExtraContent.of(fields.field(field).orElseThrow().type(), value);
    }

    private Object made(long owner, long field, String value) {
        return switch (subject) {
            case ORGANISATION -> new OrganisationExtra(owner, field, content(field, value));
            case PERSON -> new PersonExtra(owner, field, content(field, value));
        };
    }

    private static void change(Object kept, ExtraContent content) {
        switch (kept) {
            case OrganisationExtra value -> value.change(content);
            case PersonExtra value -> value.change(content);
            default -> throw new IllegalArgumentException(kept.toString());
        }
    }

    /// What is to be written, gathered so that it is written many at a time.
    private final class Work {

        private final List<Object> made = new ArrayList<>();
        private final List<Long> gone = new ArrayList<>();
        private final Map<Long, ExtraContent> changed = new HashMap<>();

        void add(Change change, Map<Long, ExtraRow> rows) {
            for (var field : touched(change)) {
                var before = change.before().of(field);
                var after = change.after().of(field);
                if (before.isEmpty() && !after.isEmpty()) {
                    made.add(made(change.owner(), field, after));
                } else if (after.isEmpty() && !before.isEmpty()) {
                    gone.add(rows.get(field).id());
                } else if (!Objects.equals(before, after)) {
                    changed.put(rows.get(field).id(), content(field, after));
                }
            }
        }

        void done() {
            remove(gone);
            var ids = List.copyOf(changed.keySet());
            for (int start = 0; start < ids.size(); start += CHUNK) {
                var chunk = ids.subList(start, Math.min(ids.size(), start + CHUNK));
                var kept = session.getMultiple(entity(), chunk);
                for (int i = 0; i < chunk.size(); i++) {
                    change(kept.get(i), changed.get(chunk.get(i)));
                }
                session.updateMultiple(kept);
            }
            session.insertMultiple(made);
        }
    }
}
