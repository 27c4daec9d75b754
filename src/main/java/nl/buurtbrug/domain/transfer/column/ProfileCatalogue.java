package nl.buurtbrug.domain.transfer.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtbrug.domain.HeaderText;
import nl.buurtbrug.domain.WordList;

/// The lists of programs that are known by their headers.
public final class ProfileCatalogue {

    private static final List<Known> KNOWN = load();

    private ProfileCatalogue() {
    }

    /// The program whose own headers these are, or empty; not every header of it has to be there.
    public static Optional<ImportProfile> recognise(List<String> headers) {
        var keys = headers.stream().map(HeaderText::key).collect(Collectors.toSet());
        return KNOWN.stream().filter(known -> keys.containsAll(known.signature())).map(Known::profile).findFirst();
    }

    public static Optional<ImportProfile> named(String name) {
        return all().stream().filter(profile -> profile.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    public static List<ImportProfile> all() {
        return KNOWN.stream().map(Known::profile).toList();
    }

    private static List<Known> load() {
        var known = new ArrayList<Known>();
        var fields = new HashMap<String, TargetField>();
        var title = "";
        for (var line : WordList.lines(ProfileCatalogue.class, "profiles")) {
            if (!line.startsWith("[")) {
                addFields(fields, line);
                continue;
            }
            if (!title.isEmpty()) {
                known.add(known(title, fields));
            }
            title = line;
            fields.clear();
        }
        known.add(known(title, fields));
        return List.copyOf(known);
    }

    private static void addFields(Map<String, TargetField> fields, String line) {
        var colon = line.indexOf(':');
        var field = TargetField.valueOf(line.substring(0, colon));
        headers(line.substring(colon + 1)).forEach(header -> fields.putIfAbsent(header, field));
    }

    private static Known known(String title, Map<String, TargetField> fields) {
        var end = title.indexOf(']');
        var signature = headers(title.substring(end + 1)).stream().map(HeaderText::key).toList();
        return new Known(signature, new ImportProfile(title.substring(1, end), fields));
    }

    private static List<String> headers(String list) {
        return Arrays.stream(list.split("\\|")).map(String::strip).filter(header -> !header.isEmpty()).toList();
    }

    private record Known(List<String> signature, ImportProfile profile) {
    }
}
