package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.mapping.ExistingValue;
import nl.buurtbrug.ui.common.Badge;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.DataTable;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.RowHeight;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;

/// The columns of the list with what each becomes. The controls of a row are made once, when it first comes into sight.
final class ColumnsTable {

    private static final int LONGEST_SAMPLE = 28;
    private static final String BETWEEN = "   |   ";

    private final Map<ImportColumn, Node> fields = new HashMap<>();
    private final Map<ImportColumn, Node> existing = new HashMap<>();
    private final Map<ImportColumn, Node> states = new HashMap<>();
    private final DataTable<ImportColumn> table;

    ColumnsTable(ColumnsViewModel model) {
        table = DataTable.sortedElsewhere(text("wizard.step.columns"), RowHeight.CONTROLS, model.rows(), _ -> { });
        table.setId("columns");
        table.getStyleClass().add("columns-table");
        table.column("wizard.column.name", ImportColumn::name).strong().unsorted().width(140);
        table.nodes("wizard.column.samples", ColumnsTable::samples).width(305);
        table.nodes("wizard.column.field", column -> fields.computeIfAbsent(column, ColumnsTable::field)).styled("with-control").width(265);
        table.nodes("wizard.column.existing", column -> existing.computeIfAbsent(column, each -> existing(each, model.about()))).styled("with-control").width(165);
        table.nodes("wizard.column.proposal", column -> states.computeIfAbsent(column, ColumnsTable::state)).width(145);
    }

    DataTable<ImportColumn> node() {
        return table;
    }

    private static Node samples(ImportColumn column) {
        if (column.isForbidden()) {
            return Texts.styled(text("wizard.column.hidden"), "italic");
        }
        return Texts.muted(column.samples().stream().map(ColumnsTable::shortened).collect(Collectors.joining(BETWEEN)));
    }

    private static String shortened(String sample) {
        var shown = sample.strip().replaceAll("\\s+", " ");
        return shown.length() > LONGEST_SAMPLE ? shown.substring(0, LONGEST_SAMPLE - 1) + "…" : shown;
    }

    private static Node field(ImportColumn column) {
        return column.isForbidden() ? locked(column) : new FieldChoice(column);
    }

    private static Node locked(ImportColumn column) {
        var locked = new HBox(Texts.muted(text("wizard.column.locked")), Texts.gap(), Icon.LOCKED.node());
        locked.getStyleClass().add("locked-field");
        locked.setAccessibleText(text("wizard.column.lockedName", column.name(), column.reason()));
        return locked;
    }

    /// Only contacts have what an empty cell may empty.
    private static Node existing(ImportColumn column, ListSubject about) {
        var box = new ChoiceBox<>(about == ListSubject.CONTACTS ? FXCollections.observableArrayList(ExistingValue.values()) : FXCollections.observableArrayList(ExistingValue.KEEP, ExistingValue.OVERWRITE));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(ExistingValue value) {
                return value == null ? "" : words(value);
            }

            @Override
            public ExistingValue fromString(String typed) {
                throw new UnsupportedOperationException();
            }
        });
        box.setAccessibleText(text("wizard.column.existingOf", column.name()));
        box.setTooltip(new Tooltip(text("wizard.column.existingHelp")));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().bindBidirectional(column.existingProperty());
        column.fieldProperty().subscribe(field -> box.setVisible(field.canReplace()));
        return box;
    }

    private static String words(ExistingValue value) {
        return switch (value) {
            case KEEP -> text("wizard.existing.keep");
            case OVERWRITE -> text("wizard.existing.overwrite");
            case MAY_EMPTY -> text("wizard.existing.mayEmpty");
        };
    }

    private static Node state(ImportColumn column) {
        var holder = new HBox();
        holder.getStyleClass().add("column-state");
        Function<ImportColumn.State, Label> label = state -> {
            var badge = Chips.badge(badge(state));
            badge.setTooltip(new Tooltip(column.reason()));
            badge.setAccessibleHelp(column.reason());
            return badge;
        };
        column.stateProperty().subscribe(state -> holder.getChildren().setAll(label.apply(state)));
        return holder;
    }

    static Badge badge(ImportColumn.State state) {
        return switch (state) {
            case RECOGNISED -> new Badge(Icon.SUCCESS, text("wizard.state.recognised"), Tone.SUCCESS);
            case CHECK -> new Badge(Icon.DOUBTFUL, text("wizard.state.check"), Tone.WARNING);
            case CHOSEN -> new Badge(Icon.DONE, text("wizard.state.chosen"), Tone.INFO);
            case SKIPPED -> new Badge(Icon.SKIPPED, text("wizard.state.skipped"), Tone.NEUTRAL);
            case TWICE -> new Badge(Icon.WARNING, text("wizard.state.twice"), Tone.WARNING);
            case FORBIDDEN -> new Badge(Icon.NOT_ALLOWED, text("wizard.state.forbidden"), Tone.DANGER);
        };
    }
}
