package nl.buurtbrug.domain.overview;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which part of the agenda is wanted.
///
/// @param staff the staff member whose it is; empty for everybody's
public record AgendaFilter(Set<AgendaEntry.Kind> kinds, Optional<Long> staff) {

    public static final AgendaFilter EVERYTHING = new AgendaFilter(EnumSet.allOf(AgendaEntry.Kind.class), Optional.empty());

    public AgendaFilter {
        kinds = Set.copyOf(kinds);
    }

    public List<AgendaEntry> of(List<AgendaEntry> entries) {
        return entries.stream().filter(entry -> kinds.contains(entry.key().kind()) && staff.map(entry::concerns).orElse(true)).toList();
    }
}
