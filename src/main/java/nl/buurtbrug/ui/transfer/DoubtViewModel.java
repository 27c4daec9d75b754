package nl.buurtbrug.ui.transfer;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.buurtbrug.domain.transfer.mapping.ExistingValue;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.mapping.RecordField;
import nl.buurtbrug.domain.transfer.plan.Candidate;
import nl.buurtbrug.domain.transfer.plan.Candidate.FieldComparison;
import nl.buurtbrug.domain.transfer.plan.Choice;

/// A doubtful row beside what it may be about, field by field.
final class DoubtViewModel {

    private final List<Candidate> candidates;
    private final ImportMapping mapping;
    private final ObjectProperty<Candidate> candidate;
    private final BooleanProperty others = new SimpleBooleanProperty();
    private final Map<RecordField, BooleanProperty> fromFile = new EnumMap<>(RecordField.class);

    DoubtViewModel(List<Candidate> candidates, ImportMapping mapping) {
        this.candidates = candidates;
        this.mapping = mapping;
        candidate = new SimpleObjectProperty<>(candidates.getFirst());
        candidate.subscribe(this::propose);
    }

    private void propose(Candidate chosen) {
        fromFile.clear();
        chosen.fields().forEach(field -> fromFile.put(field.field(), new SimpleBooleanProperty(takes(field))));
    }

    /// As the columns say; what can't be chosen stays as it is.
    private boolean takes(FieldComparison field) {
        return canChoose(field) && switch (mapping.existing(field.field())) {
            case KEEP -> field.known().isEmpty();
            case OVERWRITE -> !field.inFile().isEmpty();
            case MAY_EMPTY -> true;
        };
    }

    /// Whether both sides differ and the file may win.
    boolean canChoose(FieldComparison field) {
        return !field.same() && (!field.inFile().isEmpty() || mapping.existing(field.field()) == ExistingValue.MAY_EMPTY);
    }

    Choice update() {
        var fields = EnumSet.noneOf(RecordField.class);
        fromFile.forEach((field, chosen) -> {
            if (chosen.get()) {
                fields.add(field);
            }
        });
        return new Choice.Update(candidate.get().key(), fields);
    }

    /// Whether the question is about a person, not about a partner.
    boolean isAboutPerson() {
        return candidates.getFirst().person();
    }

    List<Candidate> candidates() {
        return candidates;
    }

    ObjectProperty<Candidate> candidateProperty() {
        return candidate;
    }

    /// Whether the file's value is taken for a field.
    BooleanProperty fromFile(RecordField field) {
        return fromFile.get(field);
    }

    /// Whether all other doubts are decided in the same way.
    BooleanProperty othersProperty() {
        return others;
    }
}
