package nl.buurtbrug.ui.overview;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import nl.buurtbrug.domain.overview.AgendaEntry;

/// An entry that is dragged to another day with the mouse.
final class EntryDrag {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final BiConsumer<AgendaEntry, LocalDate> drop;
    private Optional<AgendaEntry> dragged = Optional.empty();

    EntryDrag(BiConsumer<AgendaEntry, LocalDate> drop) {
        this.drop = drop;
    }

    /// Lets a node be dragged by.
    ///
    /// @param entry what is dragged with it; empty for nothing
    void from(Node node, Supplier<Optional<AgendaEntry>> entry) {
        node.addEventHandler(MouseEvent.DRAG_DETECTED, press -> {
            dragged = press.getButton() == MouseButton.PRIMARY ? entry.get().filter(AgendaEntry::isMovable) : Optional.empty();
            if (dragged.isPresent()) {
                press.consume();
                node.setMouseTransparent(true); // what lies under it is what it is dropped on
                node.setCursor(Cursor.CLOSED_HAND);
                node.startFullDrag();
            }
        });
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> {
            node.setMouseTransparent(false);
            node.setCursor(null);
        });
    }

    /// Lets a node be dropped on.
    ///
    /// @param day which day it stands for; empty for none
    void to(Node node, Supplier<Optional<LocalDate>> day) {
        node.setOnMouseDragEntered(_ -> node.pseudoClassStateChanged(OVER, dragged.isPresent() && day.get().isPresent()));
        node.setOnMouseDragExited(_ -> node.pseudoClassStateChanged(OVER, false));
        node.setOnMouseDragReleased(_ -> {
            node.pseudoClassStateChanged(OVER, false);
            var entry = dragged;
            cancel();
            entry.ifPresent(one -> day.get().ifPresent(there -> drop.accept(one, there)));
        });
    }

    /// Drops nothing.
    void cancel() {
        dragged = Optional.empty();
    }
}
