package nl.buurtbrug.ui.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buurtbrug.domain.ListEntry;

/// The values of a list one can be chosen from, by their ids; 0 stands for none.
///
/// @param names   of every value, also those no longer offered
/// @param offered the ids that can be chosen, in order
public record Choices(Map<Long, String> names, List<Long> offered) {

    public static final long NONE = 0;
    public static final Choices EMPTY = new Choices(Map.of(), List.of());

    public static Choices of(List<ListEntry> entries) {
        var names = new LinkedHashMap<Long, String>();
        entries.forEach(entry -> names.put(entry.id(), entry.name()));
        return new Choices(names, entries.stream().filter(ListEntry::active).map(ListEntry::id).toList());
    }

    /// With a first value that stands for none.
    public Choices orNone(String words) {
        var all = new LinkedHashMap<>(names);
        all.put(NONE, words);
        var ids = new ArrayList<>(List.of(NONE));
        ids.addAll(offered);
        return new Choices(all, ids);
    }

    /// The name of a value; "" for none.
    public String name(long id) {
        return names.getOrDefault(id, "");
    }

    /// What to offer, with the present value when that is no longer offered.
    public List<Long> offeredWith(long present) {
        if (present == NONE || offered.contains(present)) {
            return offered;
        }
        var all = new ArrayList<>(offered);
        all.add(present);
        return all;
    }
}
