package nl.buurtbrug.ui.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.ui.common.Choices;
import nl.buurtbrug.ui.common.FollowUpInput;

/// A follow-up that is added or changed.
final class FollowUpPanelViewModel implements Panel {

    private final String title;
    private final FollowUpInput input;
    private final Choices staff;
    private final BiConsumer<FollowUpDetails, Runnable> keep;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final List<Object> begun;

    /// @param staff who can do it
    /// @param keep  what keeps it, and runs what it is given when that is done
    FollowUpPanelViewModel(String title, FollowUpInput input, Choices staff, BiConsumer<FollowUpDetails, Runnable> keep) {
        this.title = title;
        this.input = input;
        this.staff = staff;
        this.keep = keep;
        begun = input.typed();
    }

    @Override
    public boolean isChanged() {
        return !input.typed().equals(begun);
    }

    @Override
    public void save(Runnable whenSaved) {
        var found = new ArrayList<Problem>();
        var details = input.read(found);
        problems.setAll(found);
        if (found.isEmpty()) {
            keep.accept(details, whenSaved);
        }
    }

    @Override
    public String title() {
        return title;
    }

    FollowUpInput input() {
        return input;
    }

    Choices staff() {
        return staff;
    }

    ObservableList<Problem> problems() {
        return problems;
    }
}
