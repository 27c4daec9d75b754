package nl.buurtbrug.ui.overview;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.buurtbrug.domain.overview.AgendaEntry;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Texts;

/// The entries of a month under each other, by day.
final class AgendaList extends ListView<AgendaList.Row> {

    /// A line of the list: the head of a day, or an entry.
    sealed interface Row {

        LocalDate day();

        record Head(LocalDate day) implements Row {
        }

        record Line(AgendaEntry entry) implements Row {

            @Override
            public LocalDate day() {
                return entry.on();
            }
        }
    }

    private final AgendaViewModel model;
    private final EntryDrag drag;
    private final EntryKeys keys;

    AgendaList(AgendaViewModel.Shown shown, AgendaViewModel model, EntryDrag drag) {
        this.model = model;
        this.drag = drag;
        keys = new EntryKeys(model);
        getStyleClass().addAll("history-list", "agenda-list");
        setAccessibleText(shown.period().title());
        setPlaceholder(EmptyState.small(text("agenda.none")));
        setCellFactory(_ -> new Cell());
        getItems().setAll(rows(shown));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> chosen().ifPresent(entry -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                model.open(entry);
            } else {
                keys.pressed(key, entry);
            }
        }));
        setOnContextMenuRequested(asked -> chosen().ifPresent(entry -> keys.menu(entry).show(this, asked.getScreenX(), asked.getScreenY())));
        getItems().stream().filter(row -> row instanceof Row.Line && !row.day().isBefore(model.today())).findFirst()
                .ifPresent(row -> scrollTo(Math.max(0, getItems().indexOf(row) - 1)));
    }

    private static List<Row> rows(AgendaViewModel.Shown shown) {
        var rows = new ArrayList<Row>();
        for (var entry : shown.entries()) {
            if (rows.isEmpty() || !rows.getLast().day().equals(entry.on())) {
                rows.add(new Row.Head(entry.on()));
            }
            rows.add(new Row.Line(entry));
        }
        return rows;
    }

    private Optional<AgendaEntry> chosen() {
        return entry(getSelectionModel().getSelectedItem());
    }

    private static Optional<AgendaEntry> entry(Row row) {
        return row instanceof Row.Line(AgendaEntry entry) ? Optional.of(entry) : Optional.empty();
    }

    Optional<AgendaEntry.Key> key() {
        return chosen().map(AgendaEntry::key);
    }

    /// Puts the keyboard on an entry.
    void focus(AgendaEntry.Key key) {
        requestFocus();
        getItems().stream().filter(row -> entry(row).filter(entry -> entry.key().equals(key)).isPresent()).findFirst().ifPresent(row -> {
            getSelectionModel().select(row);
            scrollTo(Math.max(0, getItems().indexOf(row) - 1));
        });
    }

    private final class Cell extends ListCell<Row> {

        private Cell() {
            setPrefWidth(0); // the words are broken, not the list widened
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                    entry(getItem()).ifPresent(model::open);
                }
            });
            drag.from(this, () -> entry(getItem()));
            drag.to(this, () -> Optional.ofNullable(getItem()).map(Row::day));
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setAccessibleText(empty || row == null ? "" : entry(row).map(entry -> EntryWords.inFull(entry, model.today())).orElseGet(() -> Formats.dayInFull(row.day())));
            setGraphic(empty || row == null ? null : switch (row) {
                case Row.Head(LocalDate day) -> head(day);
                case Row.Line(AgendaEntry entry) -> line(entry);
            });
        }

        private HBox head(LocalDate day) {
            var head = new HBox(Texts.heading(Formats.dayInFull(day)));
            head.getStyleClass().add("agenda-list-head");
            if (day.equals(model.today())) {
                head.getChildren().add(Texts.styled(text("agenda.today"), "accent"));
            }
            return head;
        }

        private HBox line(AgendaEntry entry) {
            var time = Texts.styled(EntryWords.time(entry), "agenda-time");
            var title = Texts.body(EntryWords.title(entry));
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            var detail = Texts.muted(EntryWords.joined(EntryWords.detail(entry), EntryWords.state(entry, model.today())));
            var icon = new HBox(EntryWords.icon(entry, model.today()).node());
            icon.getStyleClass().addAll("entry-icon", EntryButton.style(entry, model.today()));
            var line = new HBox(time, icon, title, detail);
            line.getStyleClass().add("agenda-line");
            return line;
        }
    }
}
