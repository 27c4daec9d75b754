package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.buurtbrug.domain.transfer.column.ColumnProposal;
import nl.buurtbrug.domain.transfer.column.Confidence;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ColumnChoice;
import nl.buurtbrug.domain.transfer.mapping.ExistingValue;
import nl.buurtbrug.domain.transfer.mapping.ExtraTarget;

/// A column of the list while its field is chosen.
final class ImportColumn {

    /// How its choice came about, or what is wrong with it.
    enum State {
        RECOGNISED, CHECK, CHOSEN, SKIPPED, TWICE, FORBIDDEN
    }

    private final ColumnProposal proposal;
    private final ObjectProperty<TargetField> field;
    private final ObjectProperty<ExistingValue> existing;
    private final ObjectProperty<Optional<ExtraTarget>> extra;
    private final List<Target> choices;
    private final Optional<ExtraTarget> proposedExtra;
    private final BooleanProperty twice = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();

    /// @param choices what it can become
    ImportColumn(ColumnProposal proposal, ColumnChoice choice, List<Target> choices) {
        this.proposal = proposal;
        this.choices = choices;
        proposedExtra = choice.extra();
        extra = new SimpleObjectProperty<>(choice.extra());
        field = new SimpleObjectProperty<>(choice.field());
        existing = new SimpleObjectProperty<>(choice.existing());
        field.subscribe((_, now) -> {
            if (!now.isExtra()) {
                extra.set(Optional.empty());
            }
            judge();
        });
        extra.subscribe(_ -> judge());
        twice.subscribe(_ -> judge());
    }

    private void judge() {
        state.set(judged());
    }

    private State judged() {
        if (isForbidden()) {
            return State.FORBIDDEN;
        }
        if (field.get() == TargetField.SKIP) {
            return State.SKIPPED;
        }
        if (twice.get()) {
            return State.TWICE;
        }
        if (field.get() != proposal.field() || !target().equals(new Target(proposal.field(), proposedExtra.map(target -> target.withUnfitToNote(false))))) {
            return State.CHOSEN;
        }
        return proposal.confidence() == Confidence.CHECK ? State.CHECK : State.RECOGNISED;
    }

    /// Its own name, or its number when it has none.
    String name() {
        return proposal.header().isBlank() ? text("wizard.column.nameless", number()) : proposal.header();
    }

    /// Counted from 1.
    int number() {
        return proposal.column() + 1;
    }

    List<String> samples() {
        return proposal.samples();
    }

    boolean isForbidden() {
        return proposal.field() == TargetField.FORBIDDEN;
    }

    boolean isKept() {
        return field.get().isKept();
    }

    /// Why it is proposed, or what is wrong with what was chosen; one sentence.
    String reason() {
        return switch (state.get()) {
            case TWICE -> text("wizard.column.twice");
            case CHOSEN -> text("wizard.column.chosen");
            case SKIPPED -> proposal.field() == TargetField.SKIP ? text(proposal.reasonKey()) : text("wizard.column.skippedByYou");
            case RECOGNISED, CHECK, FORBIDDEN -> text(proposal.reasonKey());
        };
    }

    ColumnChoice choice() {
        return new ColumnChoice(proposal.header(), field.get(), existing.get(), extra.get());
    }

    void take(ColumnChoice choice) {
        if (!isForbidden() && choice.field() != TargetField.FORBIDDEN) {
            extra.set(choice.extra());
            field.set(choice.field());
            existing.set(choice.existing());
        }
    }

    /// What it can become.
    List<Target> choices() {
        return choices;
    }

    /// What it becomes.
    Target target() {
        return new Target(field.get(), extra.get().map(target -> target.withUnfitToNote(false)));
    }

    void become(Target target) {
        extra.set(target.extra());
        field.set(target.field());
    }

    /// Whether it fits nowhere, though it has a name and values.
    boolean isUnplaced() {
        return field.get() == TargetField.SKIP && proposal.field() == TargetField.SKIP && proposal.reasonKey().equals("column.unknown") && !proposal.header().isBlank();
    }

    /// Becomes the extra field that could be made of it.
    void becomeProposedExtra() {
        choices.stream().filter(target -> target.extra().filter(ExtraTarget::isNew).isPresent()).findFirst().ifPresent(this::become);
    }

    /// The extra field it becomes; empty for another field.
    ObjectProperty<Optional<ExtraTarget>> extraProperty() {
        return extra;
    }

    ObjectProperty<TargetField> fieldProperty() {
        return field;
    }

    ObjectProperty<ExistingValue> existingProperty() {
        return existing;
    }

    /// Whether another column before it becomes the same field.
    BooleanProperty twiceProperty() {
        return twice;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
