package nl.buurtbrug.ui.overview;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import nl.buurtbrug.domain.overview.AgendaEntry;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.PageHead;
import nl.buurtbrug.ui.common.PanelRoom;
import nl.buurtbrug.ui.common.Pills;
import nl.buurtbrug.ui.common.Texts;

/// The agenda: a month, a week or a list, and what narrows it.
final class AgendaView extends BorderPane {

    private static final int A_STEP = 1;
    /// In the size of the title: where seven days beside each other would break words.
    private static final double NARROW_BELOW = 35;

    private final AgendaViewModel model;
    private final EntryDrag drag;
    private final BorderPane days = new BorderPane();
    private final Label title = Texts.title("");
    private final PanelRoom room;
    private final BooleanBinding narrow;

    AgendaView(AgendaViewModel model, Clock clock) {
        this.model = model;
        drag = new EntryDrag(model::move);
        setId("agenda");
        narrow = Bindings.createBooleanBinding(() -> getWidth() > 0 && getWidth() < NARROW_BELOW * title.getFont().getSize(), widthProperty(), title.fontProperty());
        days.setTop(head());
        room = new PanelRoom(days);
        setCenter(room);
        var panels = new AgendaPanels(model, drag, clock);
        model.shownProperty().subscribe(shown -> show(panels, shown));
        model.panelProperty().subscribe(panel -> show(panels, panel, Optional.empty()));
        narrow.subscribe((_, _) -> showDays(model.shownProperty().get(), focused()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private PageHead head() {
        var today = Buttons.plain(text("agenda.today"), model::goToToday);
        today.setId("agenda-today");
        today.setTooltip(new Tooltip(text("agenda.todayKey")));
        var export = Buttons.plain(Icon.EXPORT, text("agenda.export"), model::save);
        export.setId("agenda-export");
        export.setTooltip(new Tooltip(text("agenda.exportHelp")));
        return new PageHead(title).beside(step(Icon.BACK, "agenda-earlier", text("agenda.earlier"), -A_STEP), step(Icon.FORWARD, "agenda-later", text("agenda.later"), A_STEP), today)
                .actions(shapes(), export).facts(filters()).wrapping();
    }

    private Button step(Icon icon, String id, String words, int periods) {
        var button = Buttons.icon(icon, words, () -> model.later(periods));
        button.setId(id);
        return button;
    }

    private Pills<AgendaPeriod.Shape> shapes() {
        var pills = new Pills<>(text("agenda.shape"), List.of(AgendaPeriod.Shape.values()), shape -> switch (shape) {
            case MONTH -> text("agenda.month");
            case WEEK -> text("agenda.week");
            case LIST -> text("agenda.list");
        });
        pills.setId("agenda-shape");
        pills.chosenProperty().bindBidirectional(model.shapeProperty());
        return pills;
    }

    private Node[] filters() {
        var whose = new Pills<>(text("start.whose"), List.of(AgendaViewModel.Whose.values()), choice -> switch (choice) {
            case EVERYBODY -> text("start.everybody");
            case MINE -> text("start.mine");
        });
        whose.chosenProperty().bindBidirectional(model.whoseProperty());
        var kinds = List.of(box(AgendaEntry.Kind.SESSION), box(AgendaEntry.Kind.FOLLOW_UP), box(AgendaEntry.Kind.MOMENT));
        return model.knowsTheUser() ? new Node[] {kinds.get(0), kinds.get(1), kinds.get(2), whose} : kinds.toArray(Node[]::new);
    }

    private CheckBox box(AgendaEntry.Kind kind) {
        var box = new CheckBox(EntryWords.kind(kind));
        box.selectedProperty().bindBidirectional(model.kindProperty(kind));
        return box;
    }

    /// The panel of a day shows anew what stands on it; whoever has the keyboard there keeps it.
    private void show(AgendaPanels panels, AgendaViewModel.Shown shown) {
        var key = focused();
        var inPanel = days.getScene() != null && !days.isFocusWithin() && isFocusWithin();
        showDays(shown, inPanel ? Optional.empty() : key);
        if (model.panelProperty().get() instanceof AgendaPanel.Day day) {
            show(panels, day, inPanel ? key : Optional.empty());
        }
    }

    /// @param key of the entry that gets the keyboard; empty for the first one of a day
    private void show(AgendaPanels panels, AgendaPanel panel, Optional<AgendaEntry.Key> key) {
        var side = panels.panel(panel);
        room.show(side);
        if (panel instanceof AgendaPanel.Day) {
            side.ifPresent(shown -> AgendaPanels.focus(shown, key));
        }
    }

    private void showDays(AgendaViewModel.Shown shown, Optional<AgendaEntry.Key> key) {
        title.setText(shown.period().title());
        var isNarrow = narrow.get();
        if (shown.period().shape() == AgendaPeriod.Shape.LIST || isNarrow && shown.period().shape() == AgendaPeriod.Shape.WEEK) {
            var list = new AgendaList(shown, model, drag);
            days.setCenter(list);
            key.ifPresent(list::focus);
        } else {
            var grid = new AgendaDays(shown, model, drag, isNarrow);
            days.setCenter(grid);
            key.flatMap(one -> shown.entries().stream().filter(entry -> entry.key().equals(one)).findFirst())
                    .ifPresent(entry -> focus(grid, entry));
        }
    }

    /// How much room a day has is known when all is laid out.
    private void focus(AgendaDays grid, AgendaEntry entry) {
        applyCss();
        layout();
        grid.focus(entry.key(), entry.on());
    }

    /// What has the keyboard keeps it, also on another day.
    private Optional<AgendaEntry.Key> focused() {
        if (days.getCenter() instanceof AgendaList list) {
            return list.isFocused() ? list.key() : Optional.empty();
        }
        return getScene() == null || getScene().getFocusOwner() == null ? Optional.empty() : EntryButton.keyOf(getScene().getFocusOwner());
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            drag.cancel();
        }
        var steps = key.isAltDown() && !key.isShortcutDown() ? key.getCode() : KeyCode.UNDEFINED;
        switch (steps) {
            case PAGE_UP -> model.later(-A_STEP);
            case PAGE_DOWN -> model.later(A_STEP);
            case HOME -> model.goToToday();
            default -> {
                return;
            }
        }
        key.consume();
    }
}
