package nl.buurtbrug.ui.transfer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.organisation.OrganisationLists;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.ui.common.Background;

/// What becomes of partners and people whom a list names and who are not known: they are made, partners of a kind that the user chooses, or their rows refused.
final class Newcomers {

    private static final Set<TargetField> NAMING = EnumSet.of(TargetField.ACTIVITY_PARTNERS, TargetField.ACTIVITY_SENDER, TargetField.REACH_THROUGH, TargetField.MOMENT_PEOPLE, TargetField.MOMENT_ORGANISATIONS);

    private final OrganisationLists lists;
    private final Background background;
    private final ObservableList<ImportColumn> columns;
    private final ObservableList<ListEntry> kinds = FXCollections.observableArrayList();
    private final ObjectProperty<ListEntry> kind = new SimpleObjectProperty<>();
    private final BooleanProperty knownOnly = new SimpleBooleanProperty();

    Newcomers(OrganisationLists lists, Background background, ObservableList<ImportColumn> columns) {
        this.lists = lists;
        this.background = background;
        this.columns = columns;
    }

    void load() {
        background.fetch(() -> lists.kinds().stream().filter(ListEntry::active).toList(), found -> {
            var before = kind.get();
            kinds.setAll(found);
            kind.set(found.stream().filter(entry -> entry.equals(before)).findFirst().orElseGet(() -> likeliest(found)));
        });
    }

    private static ListEntry likeliest(List<ListEntry> kinds) {
        return kinds.stream().filter(entry -> entry.name().equalsIgnoreCase("overig") || entry.name().equalsIgnoreCase("other")).findFirst().orElse(null);
    }

    /// As it was chosen for such a list before.
    void show(ImportMapping mapping) {
        knownOnly.set(mapping.knownOnly());
        kinds.stream().filter(entry -> entry.id() == mapping.defaultKind()).findFirst().ifPresent(kind::set);
    }

    private List<TargetField> fields() {
        return columns.stream().map(column -> column.fieldProperty().get()).toList();
    }

    boolean asksForKind() {
        return fields().contains(TargetField.ORGANISATION_NAME) && !fields().contains(TargetField.ORGANISATION_KIND) || asksForUnknown();
    }

    /// Whether rows may name partners or people who are not known.
    boolean asksForUnknown() {
        return fields().stream().anyMatch(NAMING::contains);
    }

    /// The id of the kind of new partners; 0 when it is not asked, or none was chosen.
    long kind() {
        return asksForKind() && kind.get() != null ? kind.get().id() : 0;
    }

    ObservableList<ListEntry> kinds() {
        return kinds;
    }

    /// The kind of new organisations when no column tells; `null` for none chosen.
    ObjectProperty<ListEntry> kindProperty() {
        return kind;
    }

    /// Whether rows that name someone who is not known are refused, instead of making them.
    BooleanProperty knownOnlyProperty() {
        return knownOnly;
    }
}
