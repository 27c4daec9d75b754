package nl.buurtbrug.ui.overview;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.overview.AgendaEntry;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Texts;

/// An entry of the agenda: opens its record, and goes to another day by dragging or with the keyboard.
final class EntryButton extends Button {

    private final AgendaEntry entry;

    private EntryButton(AgendaEntry entry, AgendaViewModel model, EntryDrag drag) {
        this.entry = entry;
        var today = model.today();
        var keys = new EntryKeys(model);
        getStyleClass().setAll("agenda-entry", style(entry, today));
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setMnemonicParsing(false);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(EntryWords.inFull(entry, today));
        setAccessibleHelp(entry.isMovable() ? text("agenda.moveHelp") : "");
        setOnAction(_ -> model.open(entry));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> keys.pressed(key, entry));
        keys.menuOn(this, entry);
        drag.from(this, () -> Optional.of(entry));
    }

    /// On one line.
    static EntryButton small(AgendaEntry entry, AgendaViewModel model, EntryDrag drag) {
        var button = new EntryButton(entry, model, drag);
        button.setText(EntryWords.joined(entry.start().map(Formats::time).orElse(""), EntryWords.title(entry)));
        button.setGraphic(EntryWords.icon(entry, model.today()).node());
        button.setTooltip(new Tooltip(EntryWords.inFull(entry, model.today())));
        return button;
    }

    /// With all that is known of it, on as many lines as that takes.
    static EntryButton large(AgendaEntry entry, AgendaViewModel model, EntryDrag drag) {
        var button = new EntryButton(entry, model, drag);
        var title = Texts.body(EntryWords.title(entry));
        var lines = new VBox(title);
        var above = EntryWords.joined(EntryWords.time(entry), EntryWords.state(entry, model.today()));
        if (!above.isEmpty()) {
            lines.getChildren().addFirst(Texts.caption(above));
        }
        if (!EntryWords.detail(entry).isEmpty()) {
            lines.getChildren().add(Texts.caption(EntryWords.detail(entry)));
        }
        button.setGraphic(new IconAndLines(EntryWords.icon(entry, model.today()), lines));
        button.getStyleClass().add("large");
        return button;
    }

    AgendaEntry entry() {
        return entry;
    }

    /// A button asks its graphic how high it is as if there were room for all of it on a line.
    @Override
    public Orientation getContentBias() {
        return lines().isPresent() ? Orientation.HORIZONTAL : super.getContentBias();
    }

    @Override
    protected double computePrefHeight(double width) {
        var insets = getInsets();
        return lines().map(lines -> insets.getTop() + insets.getBottom() + lines.prefHeight(width < 0 ? width : width - insets.getLeft() - insets.getRight()))
                .orElseGet(() -> super.computePrefHeight(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return lines().isPresent() ? computePrefHeight(width) : super.computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var insets = getInsets();
        lines().ifPresent(lines -> lines.resizeRelocate(insets.getLeft(), insets.getTop(),
                getWidth() - insets.getLeft() - insets.getRight(), getHeight() - insets.getTop() - insets.getBottom()));
    }

    private Optional<IconAndLines> lines() {
        return getGraphic() instanceof IconAndLines lines ? Optional.of(lines) : Optional.empty();
    }

    /// Those in a part of the screen, from top to bottom.
    static Stream<EntryButton> in(Node node) {
        return switch (node) {
            case EntryButton button -> Stream.of(button);
            case ScrollPane scrolling -> in(scrolling.getContent());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(EntryButton::in);
            default -> Stream.empty();
        };
    }

    static Optional<AgendaEntry.Key> keyOf(Node node) {
        return node instanceof EntryButton button ? Optional.of(button.entry.key()) : Optional.empty();
    }

    static String style(AgendaEntry entry, LocalDate today) {
        return switch (entry) {
            case AgendaEntry.OfSession session -> session.isCancelled() ? "past" : "session";
            case AgendaEntry.OfMoment _ -> "moment";
            case AgendaEntry.OfFollowUp followUp when followUp.followUp().details().isDone() -> "past";
            case AgendaEntry.OfFollowUp followUp -> EntryWords.isLate(followUp, today) ? "late" : "follow-up-entry";
        };
    }
}
