package nl.buurtbrug.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Keeps the focus where it was when rows are made anew: whoever works by keyboard goes on from there.
final class KeptFocus {

    private KeptFocus() {
    }

    /// @param renew makes what stands in it anew
    static void within(Parent rows, Runnable renew) {
        var before = stops(rows);
        var focused = before.stream().filter(Node::isFocused).findFirst();
        renew.run();
        focused.flatMap(owner -> next(stops(rows), owner, before.indexOf(owner))).ifPresent(Node::requestFocus);
    }

    /// What does the same, else what stands in the same place.
    private static Optional<Node> next(List<Node> stops, Node owner, int at) {
        Predicate<Node> doesTheSame = stop -> owner.getAccessibleText() != null && owner.getAccessibleText().equals(stop.getAccessibleText());
        return stops.stream().filter(stop -> stop == owner).findFirst()
                .or(() -> stops.stream().filter(doesTheSame).findFirst())
                .or(() -> stops.isEmpty() ? Optional.empty() : Optional.of(stops.get(Math.min(at, stops.size() - 1))));
    }

    private static List<Node> stops(Parent parent) {
        var stops = new ArrayList<Node>();
        parent.getChildrenUnmodifiable().forEach(child -> {
            if (child.isFocusTraversable()) {
                stops.add(child);
            } else if (child instanceof Parent inner) {
                stops.addAll(stops(inner));
            }
        });
        return stops;
    }
}
