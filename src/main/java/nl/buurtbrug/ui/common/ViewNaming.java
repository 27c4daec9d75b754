package nl.buurtbrug.ui.common;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;

/// The name of a view while it is being typed.
public final class ViewNaming {

    private final StringProperty name = new SimpleStringProperty();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final String words;
    private final Consumer<ViewNaming> keep;
    private final Runnable end;

    /// @param words what the button says
    ViewNaming(String name, String words, Consumer<ViewNaming> keep, Runnable end) {
        this.name.set(name);
        this.words = words;
        this.keep = keep;
        this.end = end;
    }

    public void keep() {
        keep.accept(this);
    }

    public void close() {
        end.run();
    }

    boolean accepts(List<Problem> found) {
        problems.setAll(found);
        return found.isEmpty();
    }

    void refuseName() {
        problems.setAll(new Problem("view.name", "view.nameTaken"));
    }

    public String words() {
        return words;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }
}
