package nl.buurtbrug.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.duplicate.Lookalike;
import nl.buurtbrug.domain.duplicate.Twin;

/// The kept records that what is being typed may be. It looks at each key and is never in the way of saving.
public final class DoubleCheck {

    private final Frame frame;
    private final ObservableList<Lookalike> found = FXCollections.observableArrayList();
    private Object latest = "";

    public DoubleCheck(Frame frame) {
        this.frame = frame;
    }

    /// Looks for what was typed; an answer for what was typed before comes too late.
    ///
    /// @param typed compares with what is typed later
    public <T> void look(T typed, Function<T, List<Lookalike>> find) {
        latest = typed;
        frame.background().fetch(() -> find.apply(typed), answer -> {
            if (typed.equals(latest) && !answer.equals(found)) {
                found.setAll(answer);
            }
        });
    }

    public void clear() {
        latest = "";
        found.clear();
    }

    public void open(Twin record) {
        frame.navigator().goTo(Place.of(record.kind(), record.id()));
    }

    /// The likeliest first.
    public ObservableList<Lookalike> found() {
        return found;
    }
}
