package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A panel at the right that pushes the page aside: a title, a body that scrolls, and buttons at the foot. Esc closes it.
public final class SidePanel extends BorderPane {

    /// The style class of the field one starts in; without it that is the first one.
    public static final String START = "panel-start";

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    public SidePanel(String title, Runnable close, Region body, Node... buttons) {
        getStyleClass().add("side-panel");
        setAccessibleText(title);
        var head = new HBox(Texts.heading(title), Texts.gap(), Buttons.icon(Icon.CLOSE, text("action.close"), close));
        head.getStyleClass().add("side-panel-head");
        setTop(head);
        setCenter(scrolling(body));
        if (buttons.length > 0) {
            var foot = new HBox(buttons);
            foot.getStyleClass().add("side-panel-foot");
            setBottom(foot);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close.run();
            }
        });
    }

    /// Ctrl+Enter saves.
    public SidePanel savedBy(Runnable save) {
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (SAVE.match(key)) {
                key.consume();
                save.run();
            }
        });
        return this;
    }

    private static ScrollPane scrolling(Region body) {
        body.getStyleClass().add("side-panel-body");
        var scrolling = new ScrollPane(body);
        scrolling.setFitToWidth(true);
        scrolling.setHbarPolicy(ScrollBarPolicy.NEVER);
        FocusInSight.keep(scrolling, body);
        return scrolling;
    }
}
