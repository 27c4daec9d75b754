package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;

/// The menu of every text field in our own language, since JavaFX speaks no Dutch.
final class TextMenus {

    private TextMenus() {
    }

    static void install(Scene scene) {
        scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, request -> input(request.getTarget())
                .filter(field -> field.getContextMenu() == null)
                .ifPresent(field -> {
                    request.consume();
                    field.requestFocus();
                    menu(field).show(field, request.getScreenX(), request.getScreenY());
                }));
    }

    private static Optional<TextInputControl> input(Object target) {
        var node = target instanceof Node start ? start : null;
        while (node != null && !(node instanceof TextInputControl)) {
            node = node.getParent();
        }
        return Optional.ofNullable((TextInputControl) node);
    }

    static ContextMenu menu(TextInputControl field) {
        var noSelection = field.getSelection().getLength() == 0;
        var menu = new ContextMenu(
                item(text("edit.undo"), field::undo, !field.isUndoable()),
                item(text("edit.cut"), field::cut, noSelection || !field.isEditable()),
                item(text("edit.copy"), field::copy, noSelection),
                item(text("edit.paste"), field::paste, !field.isEditable() || !Clipboard.getSystemClipboard().hasString()),
                new SeparatorMenuItem(),
                item(text("edit.selectAll"), field::selectAll, field.getLength() == 0));
        menu.setAutoHide(true);
        return menu;
    }

    private static MenuItem item(String words, Runnable action, boolean disabled) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        item.setDisable(disabled);
        return item;
    }
}
