package nl.buurtbrug.domain.history;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A field of what the user can change about a record, found by the name it has in the history.
record DetailsField(List<String> path) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static DetailsField of(String field) {
        return new DetailsField(switch (field) {
            case "fromDate" -> List.of("from");
            case "untilDate" -> List.of("until");
            default -> List.of(field.split("/"));
        });
    }

    /// The same details with another value in this field.
    ///
    /// @param value as it was noted
    <T> T in(T details, Class<T> type, String value) {
        var tree = JSON.<ObjectNode>valueToTree(details);
        var node = path.size() == 1 ? tree : (ObjectNode) tree.get(path.getFirst());
        switch (path.getLast()) {
            case "emails", "phones" -> {
                var lines = node.putArray(path.getLast());
                value.lines().forEach(lines::add);
            }
            case "doNotMail", "doNotCall", "mainContact", "keyFigure" -> node.put(path.getLast(), Boolean.parseBoolean(value));
            case "neighbourhood", "owner", "from", "until", "keepUntil" -> {
                if (value.isEmpty()) {
                    node.putNull(path.getLast());
                } else {
                    node.put(path.getLast(), value);
                }
            }
            default -> node.put(path.getLast(), value);
        }
        return JSON.treeToValue(tree, type);
    }
}
