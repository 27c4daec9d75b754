package nl.buurtbrug.ui.overview;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import nl.buurtbrug.domain.overview.AgendaEntry;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Texts;

/// A day of a month: as many of its entries as there is room for, and a button for all of them.
final class DayCell extends Pane {

    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final int MOST = 12;

    private final LocalDate day;
    private final int total;
    private final Label number;
    private final List<EntryButton> buttons;
    private final Button more = new Button();

    DayCell(LocalDate day, AgendaViewModel.Shown shown, List<AgendaEntry> entries, AgendaViewModel model, EntryDrag drag) {
        this.day = day;
        total = entries.size();
        number = Texts.styled(day.getDayOfMonth() == 1 ? Formats.dayOfMonth(day) : Formats.number(day.getDayOfMonth()), "day-number");
        number.setAccessibleText(Formats.dayInFull(day));
        buttons = entries.stream().limit(MOST).map(entry -> EntryButton.small(entry, model, drag)).toList();
        more.getStyleClass().setAll("agenda-more");
        more.setMinWidth(USE_PREF_SIZE);
        more.setAccessibleText(text("agenda.all", total, Formats.dayInFull(day)));
        more.setOnAction(_ -> model.openDay(day));
        getStyleClass().add("agenda-day");
        pseudoClassStateChanged(BESIDE, shown.period().isBeside(day));
        pseudoClassStateChanged(TODAY, day.equals(model.today()));
        getChildren().add(number);
        getChildren().addAll(buttons);
        getChildren().add(more);
    }

    /// Puts the keyboard on an entry, or where it is among others.
    void focus(AgendaEntry.Key key) {
        layout();
        buttons.stream().filter(button -> button.entry().key().equals(key) && button.isVisible()).findFirst()
                .ifPresentOrElse(EntryButton::requestFocus, more::requestFocus);
    }

    LocalDate day() {
        return day;
    }

    @Override
    protected double computeMinHeight(double width) {
        return insets() + number.prefHeight(-1) + 2 * more.prefHeight(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    private double insets() {
        return getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        var insets = getInsets();
        var width = getWidth() - insets.getLeft() - insets.getRight();
        var high = number.prefHeight(-1);
        number.resizeRelocate(insets.getLeft(), insets.getTop(), Math.min(width, number.prefWidth(-1)), high);
        var line = more.prefHeight(-1);
        var room = (int) Math.floor((getHeight() - insets() - high) / line);
        var seen = total <= room && total <= MOST ? total : Math.clamp(room - 1L, 0, buttons.size());
        for (int i = 0; i < buttons.size(); i++) {
            var button = buttons.get(i);
            button.setVisible(i < seen);
            button.resizeRelocate(insets.getLeft(), insets.getTop() + high + i * line, width, line);
        }
        showMore(insets, insets.getTop() + high + seen * line, seen);
    }

    private void showMore(Insets insets, double top, int seen) {
        var words = text("agenda.more", total - seen);
        if (!more.getText().equals(words)) {
            more.setText(words);
        }
        more.setVisible(seen < total);
        more.resizeRelocate(insets.getLeft(), top, more.prefWidth(-1), more.prefHeight(-1));
    }
}
