package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.transfer.ListTable;

/// The button that saves a list as a file for Excel or as CSV.
public final class ExportMenu extends MenuButton {

    /// Offers the columns that are seen.
    ///
    /// @param ticked whether only the ticked rows are saved
    public <R> ExportMenu(ListFiles<R> files, DataTable<R> table, boolean ticked) {
        super(text("export.export"), Icon.EXPORT.node());
        getStyleClass().addAll(ticked ? "flat" : "button-outlined", "no-arrow");
        setId(ticked ? "export-ticked" : "export");
        getItems().addAll(
                Buttons.item(Icon.COLUMNS, text("export.workbookShown"), () -> files.saveShown(TableFormat.WORKBOOK, ticked, table.shownColumns())),
                Buttons.item(Icon.COLUMNS, text("export.csvShown"), () -> files.saveShown(TableFormat.CSV, ticked, table.shownColumns())));
    }

    /// Offers all fields, too.
    ///
    /// @param inFull all that is known of some rows
    /// @param more   other kinds of file
    public <R> ExportMenu(ListFiles<R> files, DataTable<R> table, boolean ticked, BiFunction<List<R>, Progress, ListTable> inFull, MenuItem... more) {
        this(files, table, ticked);
        getItems().add(1, Buttons.item(Icon.LISTS, text("export.workbookFull"), () -> files.save(TableFormat.WORKBOOK, ticked, inFull)));
        getItems().add(Buttons.item(Icon.LISTS, text("export.csvFull"), () -> files.save(TableFormat.CSV, ticked, inFull)));
        getItems().addAll(more);
    }
}
