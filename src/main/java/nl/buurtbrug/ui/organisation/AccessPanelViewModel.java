package nl.buurtbrug.ui.organisation;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.ui.common.Choices;

/// An audience a partner opens, that is added or changed.
final class AccessPanelViewModel implements Panel {

    static final AccessDetails NEW = AccessDetails.unknown(0);

    private static final int UNREADABLE = -1;

    private final String title;
    private final Choices groups;
    private final BiConsumer<AccessDetails, Runnable> keep;

    private final ObjectProperty<Long> group = new SimpleObjectProperty<>();
    private final ObjectProperty<AccessKind> how = new SimpleObjectProperty<>();
    private final StringProperty size = new SimpleStringProperty();
    private final ObjectProperty<Trust> trust = new SimpleObjectProperty<>();
    private final StringProperty barrier = new SimpleStringProperty();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final List<Object> begun;

    AccessPanelViewModel(String title, AccessDetails start, Choices groups, BiConsumer<AccessDetails, Runnable> keep) {
        this.title = title;
        this.groups = groups;
        this.keep = keep;
        group.set(start.audienceGroup());
        how.set(start.how());
        size.set(start.sizeEstimate() == 0 ? "" : String.valueOf(start.sizeEstimate()));
        trust.set(start.trust());
        barrier.set(start.barrier());
        begun = typed();
    }

    private List<Object> typed() {
        return List.of(group.get(), how.get(), size.get(), trust.get(), barrier.get());
    }

    @Override
    public boolean isChanged() {
        return !typed().equals(begun);
    }

    @Override
    public void save(Runnable whenSaved) {
        var details = new AccessDetails(group.get(), how.get(), number(), trust.get(), barrier.get());
        problems.setAll(details.problems());
        if (problems.isEmpty()) {
            keep.accept(details, whenSaved);
        }
    }

    /// "1.200" and "± 1200" are read too.
    private int number() {
        var digits = size.get().replaceAll("[\\s.±\u00a0]", "");
        if (digits.isEmpty()) {
            return 0;
        }
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : UNREADABLE;
    }

    @Override
    public String title() {
        return title;
    }

    Choices groups() {
        return groups;
    }

    ObjectProperty<Long> groupProperty() {
        return group;
    }

    ObjectProperty<AccessKind> howProperty() {
        return how;
    }

    StringProperty sizeProperty() {
        return size;
    }

    ObjectProperty<Trust> trustProperty() {
        return trust;
    }

    StringProperty barrierProperty() {
        return barrier;
    }

    ObservableList<Problem> problems() {
        return problems;
    }
}
