package nl.buurtbrug.ui.overview;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.buurtbrug.domain.overview.AgendaEntry;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Icon;

/// What can be done to an entry with the keyboard alone, and in its menu.
record EntryKeys(AgendaViewModel model) {

    /// Ctrl with an arrow moves it: sideways by a day, up and down by a week.
    void pressed(KeyEvent key, AgendaEntry entry) {
        var days = key.isShortcutDown() ? days(key.getCode()) : 0;
        if (days != 0) {
            key.consume();
            model.move(entry, entry.on().plusDays(days));
        }
    }

    private static int days(KeyCode code) {
        return switch (code) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -AgendaPeriod.DAYS_IN_A_WEEK;
            case DOWN -> AgendaPeriod.DAYS_IN_A_WEEK;
            default -> 0;
        };
    }

    ContextMenu menu(AgendaEntry entry) {
        var menu = new ContextMenu(Buttons.item(Icon.OPEN, text("agenda.open"), () -> model.open(entry)));
        if (entry.isMovable()) {
            menu.getItems().addAll(
                    Buttons.item(Icon.DATE, text("agenda.moveTo"), () -> model.askDay(entry)),
                    Buttons.item(Icon.FORWARD, text("agenda.dayLater"), () -> model.move(entry, entry.on().plusDays(1))),
                    Buttons.item(Icon.BACK, text("agenda.dayEarlier"), () -> model.move(entry, entry.on().minusDays(1))),
                    Buttons.item(Icon.DOWN, text("agenda.weekLater"), () -> model.move(entry, entry.on().plusWeeks(1))),
                    Buttons.item(Icon.UP, text("agenda.weekEarlier"), () -> model.move(entry, entry.on().minusWeeks(1))));
        }
        return menu;
    }

    /// Lets a node have the menu of an entry.
    void menuOn(Node node, AgendaEntry entry) {
        node.setOnContextMenuRequested(asked -> {
            asked.consume();
            menu(entry).show(node, asked.getScreenX(), asked.getScreenY());
        });
    }
}
