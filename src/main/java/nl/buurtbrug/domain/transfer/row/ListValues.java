package nl.buurtbrug.domain.transfer.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.area.NeighbourhoodSummary;
import nl.buurtbrug.domain.area.Postcodes;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.domain.transfer.column.WordList;

/// The lists the bureau keeps, by the words a file may use for their values.
public final class ListValues {

    /// The kind for what has no other; made when the list doesn't have it.
    public static final String OTHER_KIND = "overig";

    private static final Map<String, String> KIND_WORDS = words("kind-words");
    private static final Map<String, String> STAGE_WORDS = words("stage-words");

    private final Map<String, Long> kinds = new HashMap<>();
    private final Map<Long, String> kindNames = new HashMap<>();
    private final Map<String, Long> neighbourhoods = new HashMap<>();
    private final Map<Long, String> neighbourhoodNames = new HashMap<>();
    private final Map<String, Long> staff = new HashMap<>();
    private final Map<Long, String> staffNames = new HashMap<>();
    private final Postcodes postcodes;

    public ListValues(List<ListEntry> kindList, List<NeighbourhoodSummary> areas, List<StaffSummary> members) {
        kindList.forEach(kind -> {
            kinds.putIfAbsent(SearchKey.of(kind.name()), kind.id());
            kindNames.put(kind.id(), kind.name());
        });
        areas.forEach(area -> {
            neighbourhoods.merge(SearchKey.of(area.name()), area.id(), (_, _) -> 0L);
            neighbourhoods.putIfAbsent(SearchKey.of(area.municipality() + " " + area.name()), area.id());
            neighbourhoods.putIfAbsent(SearchKey.of(area.name() + " " + area.municipality()), area.id());
            neighbourhoodNames.put(area.id(), area.name());
        });
        members.forEach(member -> {
            staff.merge(SearchKey.of(member.name()), member.id(), (_, _) -> 0L);
            staff.merge(SearchKey.of(member.initials()), member.id(), (_, _) -> 0L);
            staffNames.put(member.id(), member.name());
        });
        postcodes = Postcodes.of(areas);
    }

    private static Map<String, String> words(String list) {
        var words = new HashMap<String, String>();
        for (var line : WordList.lines(ListValues.class, list)) {
            var colon = line.indexOf(':');
            for (var word : line.substring(colon + 1).split("\\|")) {
                words.put(SearchKey.of(word), SearchKey.of(line.substring(0, colon)));
            }
        }
        return Map.copyOf(words);
    }

    /// The kind with this name, or the kind this is another word for: "voetbalclub" is a sportvereniging.
    Optional<Long> kind(String text) {
        var key = SearchKey.of(text);
        var direct = Optional.ofNullable(kinds.get(key));
        return direct.or(() -> Optional.ofNullable(KIND_WORDS.get(key)).map(kinds::get));
    }

    /// Whether this is what lists call a kind of organisations: "Sport", "Scholen".
    static boolean isWordForKind(String text) {
        var key = SearchKey.of(text);
        return KIND_WORDS.containsKey(key) || KIND_WORDS.containsValue(key);
    }

    public boolean hasKind(long id) {
        return kindNames.containsKey(id);
    }

    /// 0 when the list has no "overig" or what it is called in English.
    public long otherKind() {
        return kind(OTHER_KIND).orElse(0L);
    }

    static Optional<Stage> stage(String text) {
        var key = SearchKey.of(text);
        for (var stage : Stage.values()) {
            if (SearchKey.of(stage.name()).equals(key)) {
                return Optional.of(stage);
            }
        }
        return Optional.ofNullable(STAGE_WORDS.get(key)).map(word -> Stage.valueOf(word.toUpperCase(java.util.Locale.ROOT).replace(' ', '_')));
    }

    /// None when the name is not known, or more than one neighbourhood has it.
    Optional<Long> neighbourhood(String text) {
        return Optional.ofNullable(neighbourhoods.get(SearchKey.of(text))).filter(id -> id != 0);
    }

    Optional<Long> neighbourhoodOf(String postcode) {
        return postcodes.find(postcode).map(NeighbourhoodSummary::id);
    }

    Optional<Long> staffMember(String text) {
        return Optional.ofNullable(staff.get(SearchKey.of(text))).filter(id -> id != 0);
    }

    public String kindName(long id) {
        return kindNames.getOrDefault(id, OTHER_KIND);
    }

    public String neighbourhoodName(long id) {
        return neighbourhoodNames.getOrDefault(id, "");
    }

    public String staffName(long id) {
        return staffNames.getOrDefault(id, "");
    }
}
