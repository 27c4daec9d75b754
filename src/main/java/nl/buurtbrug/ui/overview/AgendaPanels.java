package nl.buurtbrug.ui.overview;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.overview.AgendaEntry;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.DateField;
import nl.buurtbrug.ui.common.DateInput;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.SidePanel;
import nl.buurtbrug.ui.common.Texts;

/// Makes the panel beside the agenda.
record AgendaPanels(AgendaViewModel model, EntryDrag drag, Clock clock) {

    Optional<SidePanel> panel(AgendaPanel panel) {
        return switch (panel) {
            case AgendaPanel.None() -> Optional.empty();
            case AgendaPanel.Day(LocalDate day) -> Optional.of(day(day));
            case AgendaPanel.Move(AgendaEntry entry) -> Optional.of(move(entry));
        };
    }

    private SidePanel day(LocalDate day) {
        var entries = model.shownProperty().get().on(day);
        var body = new VBox();
        entries.forEach(entry -> body.getChildren().add(EntryButton.large(entry, model, drag)));
        if (entries.isEmpty()) {
            body.getChildren().add(EmptyState.small(text("agenda.none")));
        }
        return new SidePanel(Formats.dayInFull(day), model::closePanel, body);
    }

    /// Puts the keyboard on an entry in a panel, else on the first one.
    static void focus(SidePanel panel, Optional<AgendaEntry.Key> key) {
        var buttons = EntryButton.in(panel).toList();
        key.flatMap(wanted -> buttons.stream().filter(button -> button.entry().key().equals(wanted)).findFirst()).or(() -> buttons.stream().findFirst())
                .ifPresent(EntryButton::requestFocus);
    }

    private SidePanel move(AgendaEntry entry) {
        var form = new Form();
        var field = form.add("agenda.newDay", new DateField(clock));
        field.setText(Formats.date(entry.on()));
        Runnable move = () -> move(entry, field, form);
        field.setOnAction(_ -> move.run());
        var body = new VBox(Texts.strong(EntryWords.title(entry)), Texts.caption(EntryWords.inFull(entry, model.today())), form);
        return new SidePanel(text("agenda.moveTitle"), model::closePanel, body,
                Buttons.primary(text("agenda.move"), move), Buttons.plain(text("action.cancel"), model::closePanel));
    }

    private void move(AgendaEntry entry, DateField field, Form form) {
        switch (field.read()) {
            case DateInput.Day(LocalDate day) -> {
                model.closePanel();
                model.move(entry, day);
            }
            case DateInput.Nothing() -> form.show(List.of(new Problem("agenda.newDay", "problem.required")));
            case DateInput.Wrong wrong -> form.show(List.of(wrong.at("agenda.newDay")));
        }
    }
}
