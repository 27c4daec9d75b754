package nl.buurtbrug.ui.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.ui.common.RecordChoice;

/// A partner that is added to an activity, or whose part in it is changed.
final class ParticipationPanelViewModel implements ActivityPanel {

    private final String title;
    private final BiConsumer<ParticipationDetails, Runnable> keep;
    final ObjectProperty<Optional<RecordChoice>> organisation = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<PartnerRole> role = new SimpleObjectProperty<>();
    final StringProperty contribution = new SimpleStringProperty();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final List<Object> begun;

    /// @param partner empty for one that is still to be chosen
    /// @param keep    what keeps it, and runs what it is given when that is done
    ParticipationPanelViewModel(String title, Optional<RecordChoice> partner, PartnerRole startRole, String startContribution, BiConsumer<ParticipationDetails, Runnable> keep) {
        this.title = title;
        this.keep = keep;
        organisation.set(partner);
        role.set(startRole);
        contribution.set(startContribution);
        begun = typed();
    }

    private List<Object> typed() {
        return List.of(organisation.get(), role.get(), contribution.get());
    }

    @Override
    public boolean isChanged() {
        return !typed().equals(begun);
    }

    @Override
    public void save(Runnable whenSaved) {
        var found = new ArrayList<Problem>();
        var details = organisation.get().map(partner -> new ParticipationDetails(partner.id(), role.get(), contribution.get()));
        details.ifPresentOrElse(typed -> found.addAll(typed.problems()), () -> found.add(new Problem("participation.partner", "participation.problem.partner")));
        problems.setAll(found);
        if (found.isEmpty()) {
            keep.accept(details.orElseThrow(), whenSaved);
        }
    }

    @Override
    public String title() {
        return title;
    }

    ObservableList<Problem> problems() {
        return problems;
    }
}
