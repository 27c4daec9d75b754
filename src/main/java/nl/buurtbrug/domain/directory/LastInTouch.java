package nl.buurtbrug.domain.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.database.Row;

/// The day on which we were last in touch with each partner: by a talk with it, or with somebody who had a role there that day.
///
/// A database takes many seconds to join a million talks with whom they were with. Read one by one and put together here they take one.
/// It is read without the mapping, which takes half a second to work out, for the first list at the start; what comes meanwhile renews the list.
final class LastInTouch {

    private static final String MOMENTS = "select id, on_date from contact_moment order by id";
    private static final String PARTNERS = "select moment_id, organisation_id from moment_organisation";
    private static final String PEOPLE = "select moment_id, person_id from moment_person";
    private static final String ROLES = "select person_id, organisation_id, from_date, until_date from affiliation";

    private record Link(long moment, long party) {

        static Link of(Row row) {
            return new Link(row.number(), row.number());
        }
    }

    /// A role that somebody had; a day that is not known is `null`.
    private record Role(long person, long organisation, LocalDate from, LocalDate until) {

        static Role of(Row row) {
            return new Role(row.number(), row.number(), row.day(), row.day());
        }

        boolean isHeld(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
        }
    }

    /// The days of the moments, by their numbers.
    private record Days(long[] moments, int[] days) {

        static Days read(Database database) {
            var rows = database.select(MOMENTS, row -> new long[] {row.number(), row.day().toEpochDay()});
            return new Days(rows.stream().mapToLong(row -> row[0]).toArray(), rows.stream().mapToInt(row -> (int) row[1]).toArray());
        }

        /// Empty for one that came since the days were read.
        Optional<LocalDate> of(long moment) {
            var place = Arrays.binarySearch(moments, moment);
            return place < 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days[place]));
        }
    }

    private LastInTouch() {
    }

    /// Without the partners that we never spoke to.
    static Map<Long, LocalDate> ofAll(Database database) {
        var days = Days.read(database);
        var last = new HashMap<Long, LocalDate>();
        database.select(PARTNERS, Link::of).forEach(link -> days.of(link.moment()).ifPresent(day -> last.merge(link.party(), day, LastInTouch::later)));
        var roles = roles(database);
        database.select(PEOPLE, Link::of).forEach(link -> days.of(link.moment()).ifPresent(day -> roles.getOrDefault(link.party(), List.of()).stream()
                .filter(role -> role.isHeld(day)).forEach(role -> last.merge(role.organisation(), day, LastInTouch::later))));
        return last;
    }

    private static Map<Long, List<Role>> roles(Database database) {
        var roles = new HashMap<Long, List<Role>>();
        database.select(ROLES, Role::of).forEach(role -> roles.merge(role.person(), List.of(role), LastInTouch::joined));
        return roles;
    }

    private static List<Role> joined(List<Role> some, List<Role> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
