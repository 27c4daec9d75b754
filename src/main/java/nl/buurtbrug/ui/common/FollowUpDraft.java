package nl.buurtbrug.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.contact.FollowUpDetails;

/// A follow-up that is added or changed.
public final class FollowUpDraft implements Draft {

    private final String title;
    private final FollowUpInput input;
    private final Offers offers;
    private final BiConsumer<FollowUpDetails, Runnable> keep;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final List<Object> begun;

    /// What can be chosen.
    ///
    /// @param staff    who can do it
    /// @param partners of what it is about; empty where that is a partner itself
    public record Offers(Choices staff, Choices partners) {
    }

    /// @param keep what keeps it, and runs what it is given when that is done
    FollowUpDraft(String title, FollowUpInput input, Offers offers, BiConsumer<FollowUpDetails, Runnable> keep) {
        this.title = title;
        this.input = input;
        this.offers = offers;
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

    /// A panel that is closed is forgotten, so there is nothing to put back.
    @Override
    public void discard() {
    }

    public String title() {
        return title;
    }

    public FollowUpInput input() {
        return input;
    }

    Offers offers() {
        return offers;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }
}
