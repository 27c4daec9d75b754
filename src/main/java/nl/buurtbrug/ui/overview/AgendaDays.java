package nl.buurtbrug.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.overview.AgendaEntry;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.PageScroll;
import nl.buurtbrug.ui.common.Texts;

/// The days of a month or a week in columns, from Monday to Sunday.
final class AgendaDays extends BorderPane {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

    private final AgendaViewModel model;
    private final EntryDrag drag;
    private final GridPane grid = new GridPane();
    private final List<DayCell> cells = new ArrayList<>();

    /// @param narrow whether there is little room for words
    AgendaDays(AgendaViewModel.Shown shown, AgendaViewModel model, EntryDrag drag, boolean narrow) {
        this.model = model;
        this.drag = drag;
        grid.getStyleClass().add("agenda-grid");
        for (int i = 0; i < AgendaPeriod.DAYS_IN_A_WEEK; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / AgendaPeriod.DAYS_IN_A_WEEK);
            grid.getColumnConstraints().add(column);
        }
        grid.getRowConstraints().add(new RowConstraints());
        if (shown.period().shape() == AgendaPeriod.Shape.WEEK) {
            fillWeek(shown);
        } else {
            fillMonth(shown, narrow);
        }
        var scroll = new PageScroll(grid);
        scroll.setFitToHeight(true);
        setCenter(scroll);
    }

    private void fillMonth(AgendaViewModel.Shown shown, boolean narrow) {
        var byDay = shown.byDay();
        var days = shown.period().days();
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            if (i < AgendaPeriod.DAYS_IN_A_WEEK) {
                grid.add(head(narrow ? Formats.shortWeekday(day) : Formats.weekday(day), day, false), i, 0);
            } else if (i % AgendaPeriod.DAYS_IN_A_WEEK == 0) {
                grid.getRowConstraints().add(growing());
            }
            var cell = new DayCell(day, shown, byDay.getOrDefault(day, List.of()), model, drag);
            drag.to(cell, () -> Optional.of(day));
            cells.add(cell);
            grid.add(cell, i % AgendaPeriod.DAYS_IN_A_WEEK, 1 + i / AgendaPeriod.DAYS_IN_A_WEEK);
        }
        grid.getRowConstraints().add(growing());
    }

    private void fillWeek(AgendaViewModel.Shown shown) {
        var byDay = shown.byDay();
        var days = shown.period().days();
        for (int i = 0; i < days.size(); i++) {
            grid.add(head(Formats.dayOfWeek(days.get(i)), days.get(i), true), i, 0);
            grid.add(column(days.get(i), byDay), i, 1);
        }
        grid.getRowConstraints().add(growing());
    }

    private VBox column(LocalDate day, Map<LocalDate, List<AgendaEntry>> byDay) {
        var column = new VBox();
        column.getStyleClass().addAll("agenda-day", "agenda-column");
        column.pseudoClassStateChanged(TODAY, day.equals(model.today()));
        byDay.getOrDefault(day, List.of()).forEach(entry -> column.getChildren().add(EntryButton.large(entry, model, drag)));
        drag.to(column, () -> Optional.of(day));
        return column;
    }

    private Label head(String words, LocalDate day, boolean isOfOneDay) {
        var head = Texts.styled(words, "agenda-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAccessibleText(isOfOneDay ? Formats.dayInFull(day) : Formats.weekday(day));
        head.pseudoClassStateChanged(TODAY, isOfOneDay && day.equals(model.today()));
        return head;
    }

    private static RowConstraints growing() {
        var row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        return row;
    }

    /// Puts the keyboard on an entry.
    void focus(AgendaEntry.Key key, LocalDate day) {
        cells.stream().filter(cell -> cell.day().equals(day)).findFirst().ifPresentOrElse(cell -> cell.focus(key),
                () -> EntryButton.in(grid).filter(button -> button.entry().key().equals(key)).findFirst().ifPresent(EntryButton::requestFocus));
    }
}
