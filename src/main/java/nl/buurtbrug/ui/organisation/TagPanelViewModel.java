package nl.buurtbrug.ui.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.organisation.OrganisationLists;
import nl.buurtbrug.domain.organisation.TagSummary;

/// A tag that is hung on, or taken off, several partners.
final class TagPanelViewModel implements Panel {

    private static final int OFFERED = 12;

    private final String title;
    private final Consumer<String> add;
    private final Consumer<String> remove;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    TagPanelViewModel(String title, Consumer<String> add, Consumer<String> remove) {
        this.title = title;
        this.add = add;
        this.remove = remove;
    }

    /// The tags there are that hold what was typed, those most in use first.
    static List<String> tagsLike(OrganisationLists lists, String typed) {
        var wanted = typed.strip().toLowerCase();
        return lists.tags().stream().filter(tag -> tag.name().toLowerCase().contains(wanted))
                .sorted(Comparator.comparing(TagSummary::organisations).reversed()).limit(OFFERED).map(TagSummary::name).toList();
    }

    @Override
    public boolean isChanged() {
        return !name.get().isBlank();
    }

    @Override
    public void save(Runnable whenSaved) {
        use(add, whenSaved);
    }

    void remove(Runnable whenDone) {
        use(remove, whenDone);
    }

    private void use(Consumer<String> action, Runnable whenDone) {
        problems.setAll(ListEntry.problems(name.get()));
        if (problems.isEmpty()) {
            whenDone.run();
            action.accept(name.get().strip());
        }
    }

    @Override
    public String title() {
        return title;
    }

    StringProperty nameProperty() {
        return name;
    }

    ObservableList<Problem> problems() {
        return problems;
    }
}
