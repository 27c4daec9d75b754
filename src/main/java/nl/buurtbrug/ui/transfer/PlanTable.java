package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.function.Consumer;
import javafx.scene.control.skin.VirtualFlow;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.DataTable;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.RowHeight;

/// The rows of a plan; the chosen one follows the view model and leads it.
final class PlanTable {

    private static final int ROWS_BEFORE = 4;
    private static final int FIRST_PAGE = 12;

    private final PlanViewModel model;
    private final DataTable<PlanRow> table;
    private boolean following;

    /// @param mend what a click on the link of a refused row does
    PlanTable(PlanViewModel model, Consumer<PlanRow> mend) {
        this.model = model;
        table = DataTable.sortedElsewhere(text("wizard.step.plan"), RowHeight.DENSE, model.rows(), _ -> { });
        table.setId("plan-rows");
        table.getStyleClass().add("plan-table");
        table.whenEmpty(EmptyState.small(text("wizard.row.none")));
        table.column("wizard.row.line", row -> Formats.number(row.line())).right().unsorted().width(44);
        table.column("wizard.row.name", PlanTable::name).unsorted().width(165);
        table.badges("wizard.row.decision", row -> DecisionBadge.of(row.decision())).unsorted().width(104);
        table.nodes("wizard.row.detail", row -> RowDetail.line(model, row, Buttons.link(text("wizard.mend"), () -> mend.accept(row)))).saying(row -> RowDetail.words(model, row)).width(277);
        table.whenOpened(row -> {
            if (row.decision() == RowDecision.REFUSED) {
                mend.accept(row);
            }
        });
        table.getSelectionModel().selectedItemProperty().subscribe((_, row) -> {
            if (!following && row != null) {
                model.select(row);
            }
        });
        model.selectedProperty().subscribe(_ -> follow());
        model.rows().subscribe(this::follow);
    }

    private static String name(PlanRow row) {
        return row.title().isEmpty() ? text("wizard.row.nameless") : row.title();
    }

    private void follow() {
        var row = model.selectedProperty().get().orElse(null);
        following = true;
        if (row == null) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedItem() != row) {
            var index = model.rows().indexOf(row);
            table.getSelectionModel().clearSelection();
            if (index >= 0) {
                table.getSelectionModel().select(index);
                table.getFocusModel().focus(index);
                show(index);
            }
        }
        following = false;
    }

    /// Scrolls so that a few rows before the chosen one are seen too.
    private void show(int index) {
        var seen = table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? index > flow.getFirstVisibleCell().getIndex() && index < flow.getLastVisibleCell().getIndex() : index < FIRST_PAGE;
        if (!seen) {
            table.scrollTo(Math.max(0, index - ROWS_BEFORE));
        }
    }

    DataTable<PlanRow> node() {
        return table;
    }
}
