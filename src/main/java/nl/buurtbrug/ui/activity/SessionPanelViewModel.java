package nl.buurtbrug.ui.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.activity.Basis;
import nl.buurtbrug.domain.activity.Estimates;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.Share;
import nl.buurtbrug.ui.common.Choices;

/// A session that is added, alone or as a series, or changed.
final class SessionPanelViewModel implements ActivityPanel {

    /// What is known of the session that is typed.
    enum Known {
        NEW, KEPT, COUNTED
    }

    private final String title;
    private final SessionInput input;
    private final Known known;
    private final Choices neighbourhoods;
    private final BiConsumer<List<SessionDetails>, Runnable> keep;
    final ObjectProperty<Share> newToUs = new SimpleObjectProperty<>();
    final ObjectProperty<Share> notMotivated = new SimpleObjectProperty<>();
    final ObjectProperty<Share> strangersMet = new SimpleObjectProperty<>();
    final ObjectProperty<Share> wentOn = new SimpleObjectProperty<>();
    final ObjectProperty<Basis> basis = new SimpleObjectProperty<>();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final List<Object> begun;

    /// @param known a new one may be a series, and one that was counted was not held on a later day
    /// @param keep  what keeps the sessions, and runs what it is given when that is done
    SessionPanelViewModel(String title, SessionInput input, Estimates estimates, Known known, Choices neighbourhoods, BiConsumer<List<SessionDetails>, Runnable> keep) {
        this.title = title;
        this.input = input;
        this.known = known;
        this.neighbourhoods = neighbourhoods;
        this.keep = keep;
        newToUs.set(estimates.newToUs());
        notMotivated.set(estimates.notMotivated());
        strangersMet.set(estimates.strangersMet());
        wentOn.set(estimates.wentOn());
        basis.set(estimates.basis());
        begun = typed();
    }

    private List<Object> typed() {
        return List.of(input.typed(), estimates());
    }

    private Estimates estimates() {
        return new Estimates(newToUs.get(), notMotivated.get(), strangersMet.get(), wentOn.get(), basis.get());
    }

    @Override
    public boolean isChanged() {
        return !typed().equals(begun);
    }

    @Override
    public void save(Runnable whenSaved) {
        var found = new ArrayList<Problem>();
        var sessions = isNew() ? input.readAll(found) : List.of(input.read(found).with(estimates()));
        if (known == Known.COUNTED && input.isLater()) {
            found.add(new Problem("session.on", "session.problem.counted"));
        }
        problems.setAll(found);
        if (found.isEmpty()) {
            keep.accept(sessions, whenSaved);
        }
    }

    @Override
    public String title() {
        return title;
    }

    SessionInput input() {
        return input;
    }

    boolean isNew() {
        return known == Known.NEW;
    }

    Choices neighbourhoods() {
        return neighbourhoods;
    }

    ObservableList<Problem> problems() {
        return problems;
    }
}
