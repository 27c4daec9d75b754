package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.buurtbrug.domain.FileNames;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.transfer.ListTable;

/// Saves the rows of a list as a file for a spreadsheet: as they are seen, or with all fields.
public final class ListFiles<R> {

    private static final int STEP = 500;

    private final Supplier<String> name;
    private final Supplier<List<R>> shown;
    private final Supplier<List<R>> ticked;
    private final FileSaving saving;
    private final Clock clock;

    private ListFiles(Supplier<String> name, Supplier<List<R>> shown, Supplier<List<R>> ticked, Frame frame, Clock clock) {
        this.name = name;
        this.shown = shown;
        this.ticked = ticked;
        this.saving = new FileSaving(frame);
        this.clock = clock;
    }

    /// Of a list that is narrowed and ticked.
    ///
    /// @param name what the file and its sheet are called
    public static <R> ListFiles<R> of(ListModel<R, ?> model, Supplier<String> name, Frame frame, Clock clock) {
        return new ListFiles<>(name, () -> model.foundProperty().get().rows(), model::tickedRows, frame, clock);
    }

    /// Of a list of which all rows are in sight.
    public static <R> ListFiles<R> of(List<R> rows, Supplier<String> name, Frame frame, Clock clock) {
        return new ListFiles<>(name, () -> List.copyOf(rows), List::of, frame, clock);
    }

    /// Saves the columns that are seen.
    public void saveShown(TableFormat format, boolean onlyTicked, List<ShownColumn<R>> columns) {
        var header = columns.stream().map(ShownColumn::title).toList();
        save(format, onlyTicked, (rows, progress) -> new ListTable(header, new Cells<>(rows, columns, progress)));
    }

    /// @param table what is known of some rows
    public void save(TableFormat format, boolean onlyTicked, BiFunction<List<R>, Progress, ListTable> table) {
        var rows = rows(onlyTicked);
        var title = name.get();
        saving.save(text("export.saved", rows.size()), fileName(format.extension()), format.kind(), (file, progress) -> {
            var made = table.apply(rows, progress).titled(title);
            if (format == TableFormat.WORKBOOK) {
                made.writeWorkbook(file);
            } else {
                made.write(file);
            }
        });
    }

    /// The rows of the list as it is narrowed and sorted, or those that are ticked.
    public List<R> rows(boolean onlyTicked) {
        return onlyTicked ? ticked.get() : shown.get();
    }

    /// The name of a file with this list in it.
    public String fileName(String extension) {
        return FileNames.of(name.get(), LocalDate.now(clock), extension);
    }

    /// The cells of rows, each made when it is written: 100,000 rows need no room at the same time.
    private static final class Cells<R> extends AbstractList<List<String>> {

        private final List<R> rows;
        private final List<ShownColumn<R>> columns;
        private final Progress progress;

        private Cells(List<R> rows, List<ShownColumn<R>> columns, Progress progress) {
            this.rows = rows;
            this.columns = columns;
            this.progress = progress;
        }

        @Override
        public List<String> get(int index) {
            if (index % STEP == 0) {
                progress.step(index, rows.size());
            }
            var row = rows.get(index);
            return columns.stream().map(column -> column.words().apply(row)).toList();
        }

        @Override
        public int size() {
            return rows.size();
        }
    }
}
