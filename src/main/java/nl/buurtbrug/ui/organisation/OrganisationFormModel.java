package nl.buurtbrug.ui.organisation;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.area.NeighbourhoodSummary;

/// The form of an organisation: its fields, what can be chosen, what the postcode proposes, and what is wrong.
final class OrganisationFormModel {

    private final OrganisationFields fields = new OrganisationFields();
    private final ReadOnlyObjectWrapper<OrganisationChoices> choices = new ReadOnlyObjectWrapper<>(OrganisationChoices.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<NeighbourhoodSummary>> proposal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    OrganisationFormModel() {
        fields.textProperty("organisation.visiting.postcode").subscribe(this::propose);
        fields.idProperty("organisation.neighbourhood").subscribe(this::propose);
        choices.subscribe(this::propose);
    }

    private void propose() {
        proposal.set(choices.get().proposal(fields.textProperty("organisation.visiting.postcode").get(), fields.idProperty("organisation.neighbourhood").get()));
    }

    /// Takes the neighbourhood that the postcode proposes.
    void takeProposal() {
        proposal.get().ifPresent(area -> fields.idProperty("organisation.neighbourhood").set(area.id()));
    }

    void offer(OrganisationChoices offered) {
        choices.set(offered);
    }

    /// Shows what is wrong.
    ///
    /// @return whether nothing is
    boolean check() {
        problems.setAll(fields.problems());
        return problems.isEmpty();
    }

    OrganisationFields fields() {
        return fields;
    }

    ReadOnlyObjectProperty<OrganisationChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<NeighbourhoodSummary>> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    ObservableList<Problem> problems() {
        return problems;
    }
}
