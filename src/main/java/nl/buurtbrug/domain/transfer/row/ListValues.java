package nl.buurtbrug.domain.transfer.row;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.WordList;
import nl.buurtbrug.domain.area.NeighbourhoodSummary;
import nl.buurtbrug.domain.area.Postcodes;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.domain.strategy.StrategySummary;
import nl.buurtbrug.domain.transfer.mapping.ListField;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Existing;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Meaning;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.New;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Nothing;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning;
import nl.buurtbrug.domain.transfer.row.WordQuestions.Value;

/// The lists the bureau keeps, by the words a file may use for their values.
public final class ListValues {

    /// The kind for what has no other; made when the list doesn't have it.
    public static final String OTHER_KIND = "overig";

    private static final Map<String, String> KIND_WORDS = words("kind-words");
    private static final Map<String, String> STAGE_WORDS = words("stage-words");
    private static final Map<String, String> AUDIENCE_WORDS = words("audience-words");

    private static final Map<String, Stage> STAGE_NAMES = Arrays.stream(Stage.values()).collect(Collectors.toMap(stage -> SearchKey.of(stage.name()), Function.identity()));

    private final Map<String, Long> kinds = new HashMap<>();
    private final Map<Long, String> kindNames = new HashMap<>();
    private final Map<String, Long> audiences = new HashMap<>();
    private final Map<Long, String> audienceNames = new HashMap<>();
    private final Map<String, Long> neighbourhoods = new HashMap<>();
    private final Map<Long, String> neighbourhoodNames = new HashMap<>();
    private final Map<String, Long> staff = new HashMap<>();
    private final Map<Long, String> staffNames = new HashMap<>();
    private final Map<String, Stage> stages = new HashMap<>();
    private final Map<String, Long> strategies = new HashMap<>();
    private final Map<Long, String> strategyNames = new HashMap<>();
    private final Map<ListField, Map<String, Meaning>> meanings = new EnumMap<>(ListField.class);
    private final Postcodes postcodes;

    /// The lists as they are kept.
    ///
    /// @param strategies none where the file tells of none
    public record Lists(List<ListEntry> kinds, List<ListEntry> groups, List<NeighbourhoodSummary> areas, List<StaffSummary> staff, List<StrategySummary> strategies) {
    }

    /// @param words what words mean beside; those that would be on a list by now are on it
    public ListValues(Lists lists, List<WordMeaning> words) {
        lists.kinds().forEach(kind -> {
            kinds.putIfAbsent(SearchKey.of(kind.name()), kind.id());
            kindNames.put(kind.id(), kind.name());
        });
        lists.groups().forEach(group -> {
            audiences.putIfAbsent(SearchKey.of(group.name()), group.id());
            audienceNames.put(group.id(), group.name());
        });
        lists.areas().forEach(area -> {
            neighbourhoods.merge(SearchKey.of(area.name()), area.id(), (_, _) -> 0L);
            neighbourhoods.putIfAbsent(SearchKey.of(area.municipality() + " " + area.name()), area.id());
            neighbourhoods.putIfAbsent(SearchKey.of(area.name() + " " + area.municipality()), area.id());
            neighbourhoodNames.put(area.id(), area.name());
        });
        lists.staff().forEach(member -> {
            staff.merge(SearchKey.of(member.name()), member.id(), (_, _) -> 0L);
            staff.merge(SearchKey.of(member.initials()), member.id(), (_, _) -> 0L);
            staffNames.put(member.id(), member.name());
        });
        lists.strategies().forEach(strategy -> {
            strategies.putIfAbsent(SearchKey.of(strategy.name()), strategy.id());
            strategyNames.put(strategy.id(), strategy.name());
        });
        postcodes = Postcodes.of(lists.areas());
        words.stream().filter(word -> word.list() != ListField.CHOICE && !isListed(word.list(), word.word())).forEach(this::mean);
    }

    /// A kind or a group that is still to be made has a number of its own, below 0, until it is.
    private void mean(WordMeaning word) {
        var key = SearchKey.of(word.word());
        switch (word.meaning()) {
            case Existing(var value) -> {
                switch (word.list()) {
                    case KIND -> existing(kindNames, value).ifPresent(id -> kinds.put(key, id));
                    case OWNER -> existing(staffNames, value).ifPresent(id -> staff.put(key, id));
                    case AUDIENCE -> existing(audienceNames, value).ifPresent(id -> audiences.put(key, id));
                    case STRATEGY -> existing(strategyNames, value).ifPresent(id -> strategies.put(key, id));
                    case NEIGHBOURHOOD -> existing(neighbourhoodNames, value).ifPresent(id -> neighbourhoods.put(key, id));
                    case STAGE -> stageNamed(value).ifPresent(stage -> stages.put(key, stage));
                    case CHOICE -> { }
                }
            }
            case New() -> {
                var number = -1L - meanings.values().stream().mapToInt(Map::size).sum();
                var ofGroups = word.list() == ListField.AUDIENCE;
                (ofGroups ? audiences : kinds).put(key, number);
                (ofGroups ? audienceNames : kindNames).put(number, word.word().strip());
            }
            case Nothing() -> { }
        }
        meanings.computeIfAbsent(word.list(), _ -> new HashMap<>()).put(key, word.meaning());
    }

    private static Optional<Long> existing(Map<Long, String> names, String value) {
        return names.keySet().stream().filter(id -> id.toString().equals(value)).findFirst();
    }

    private static Optional<Stage> stageNamed(String name) {
        return Arrays.stream(Stage.values()).filter(stage -> SearchKey.of(stage.name()).equals(SearchKey.of(name))).findFirst();
    }

    private boolean isListed(ListField list, String word) {
        var key = SearchKey.of(word);
        return switch (list) {
            case KIND -> kinds.containsKey(key);
            case OWNER -> staff.getOrDefault(key, 0L) != 0;
            case STAGE -> stageNamed(word).isPresent();
            case AUDIENCE -> audiences.containsKey(key);
            case STRATEGY -> strategies.containsKey(key);
            case NEIGHBOURHOOD -> neighbourhoods.getOrDefault(key, 0L) != 0;
            case CHOICE -> false;
        };
    }

    /// What was said that a word means; empty for one that needed no saying.
    public Optional<Meaning> meaning(ListField list, String word) {
        return Optional.ofNullable(meanings.getOrDefault(list, Map.of()).get(SearchKey.of(word)));
    }

    /// Whether a word is on a list, or known to stand for a value of it.
    public boolean knows(ListField list, String word) {
        return switch (list) {
            case KIND -> kind(word).isPresent() || OTHER_KIND.equalsIgnoreCase(word);
            case OWNER -> staffMember(word).isPresent();
            case STAGE -> stage(word).isPresent();
            case AUDIENCE -> audience(word).isPresent();
            case STRATEGY -> strategy(word).isPresent();
            case NEIGHBOURHOOD -> neighbourhood(word).isPresent();
            case CHOICE -> false;
        };
    }

    /// The value of a list that a word is most like.
    Optional<Meaning> likely(ListField list, String word) {
        return switch (list) {
            case KIND -> WordLikeness.best(word, kinds, KIND_WORDS).map(id -> new Existing(id.toString()));
            case OWNER -> WordLikeness.best(word, staff, Map.of()).filter(id -> id != 0).map(id -> new Existing(id.toString()));
            case AUDIENCE -> WordLikeness.best(word, audiences, AUDIENCE_WORDS).map(id -> new Existing(id.toString()));
            case STRATEGY -> WordLikeness.best(word, strategies, Map.of()).map(id -> new Existing(id.toString()));
            case NEIGHBOURHOOD -> WordLikeness.best(word, neighbourhoods, Map.of()).filter(id -> id != 0).map(id -> new Existing(id.toString()));
            case STAGE -> WordLikeness.best(word, STAGE_NAMES, STAGE_WORDS).map(stage -> new Existing(stage.name()));
            case CHOICE -> Optional.empty();
        };
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

    /// The audience group with this name, or the group this is another word for: "senioren" are ouderen.
    public Optional<Long> audience(String text) {
        var key = SearchKey.of(text);
        var direct = Optional.ofNullable(audiences.get(key));
        return direct.or(() -> Optional.ofNullable(AUDIENCE_WORDS.get(key)).map(audiences::get));
    }

    /// The groups that cells name: of `kinderen; ouders` and of `kinderen en ouders`, unless that is one group.
    public List<String> audienceWords(List<String> cells) {
        return cells.isEmpty() ? List.of() : TagText.split(String.join(";", cells)).stream().flatMap(this::parted).distinct().toList();
    }

    /// The values of a list that cells name, several in one cell; a value may have a comma in its name.
    public List<String> words(ListField list, List<String> cells) {
        return cells.stream().flatMap(cell -> Stream.of(cell.split("\\s*[;|\\n]\\s*"))).flatMap(part -> knows(list, part) ? Stream.of(part) : TagText.split(part).stream())
                .distinct().toList();
    }

    private Stream<String> parted(String words) {
        var parts = List.of(words.split("\\s*(?:\\ben\\b|\\band\\b|[&+/])\\s*"));
        return knows(ListField.AUDIENCE, words) || !parts.stream().allMatch(part -> knows(ListField.AUDIENCE, part)) ? Stream.of(words) : parts.stream();
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

    Optional<Stage> stage(String text) {
        var key = SearchKey.of(text);
        var direct = stageNamed(text).or(() -> Optional.ofNullable(stages.get(key)));
        return direct.isPresent() ? direct : Optional.ofNullable(STAGE_WORDS.get(key)).map(word -> Stage.valueOf(word.toUpperCase(java.util.Locale.ROOT).replace(' ', '_')));
    }

    /// None when the name is not known, or more than one neighbourhood has it.
    public Optional<Long> neighbourhood(String text) {
        return Optional.ofNullable(neighbourhoods.get(SearchKey.of(text))).filter(id -> id != 0);
    }

    Optional<Long> neighbourhoodOf(String postcode) {
        return postcodes.find(postcode).map(NeighbourhoodSummary::id);
    }

    public Optional<Long> staffMember(String text) {
        return Optional.ofNullable(staff.get(SearchKey.of(text))).filter(id -> id != 0);
    }

    public Optional<Long> strategy(String text) {
        return Optional.ofNullable(strategies.get(SearchKey.of(text)));
    }

    public List<Value> kinds() {
        return values(kindNames);
    }

    /// The audience groups there are.
    public List<Value> groups() {
        return values(audienceNames);
    }

    public List<Value> owners() {
        return values(staffNames);
    }

    private static List<Value> values(Map<Long, String> names) {
        return names.entrySet().stream().map(entry -> new Value(entry.getKey().toString(), entry.getValue()))
                .sorted(Comparator.comparing(value -> SearchKey.sort(value.name()))).toList();
    }

    public List<Value> strategies() {
        return values(strategyNames);
    }

    public List<Value> neighbourhoods() {
        return values(neighbourhoodNames);
    }

    public String strategyName(long id) {
        return strategyNames.getOrDefault(id, "");
    }

    public String kindName(long id) {
        return kindNames.getOrDefault(id, OTHER_KIND);
    }

    public String audienceName(long id) {
        return audienceNames.getOrDefault(id, "");
    }

    public String neighbourhoodName(long id) {
        return neighbourhoodNames.getOrDefault(id, "");
    }

    public String staffName(long id) {
        return staffNames.getOrDefault(id, "");
    }
}
