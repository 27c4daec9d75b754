package nl.buurtbrug.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Buttons and links in the few kinds there are; the words say what happens.
public final class Buttons {

    private Buttons() {
    }

    /// The step most people take on a page; one on each page at most.
    public static Button primary(String words, Runnable action) {
        return styled(words, action, "accent");
    }

    public static Button primary(Icon icon, String words, Runnable action) {
        return with(icon, primary(words, action));
    }

    public static Button plain(String words, Runnable action) {
        return styled(words, action, "button-outlined");
    }

    public static Button plain(Icon icon, String words, Runnable action) {
        return with(icon, plain(words, action));
    }

    /// Without an edge, for bars of several buttons.
    public static Button flat(Icon icon, String words, Runnable action) {
        return with(icon, styled(words, action, "flat"));
    }

    /// An icon alone; the words are its tooltip and its name for a screen reader.
    public static Button icon(Icon icon, String words, Runnable action) {
        var button = styled("", action, "flat");
        button.getStyleClass().add("button-icon");
        button.setGraphic(icon.node());
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    /// The button with three dots, for what is seldom done.
    public static MenuButton more(String words, MenuItem... items) {
        var button = new MenuButton("", Icon.MORE.node(), items);
        button.getStyleClass().addAll("button-outlined", "button-icon", "no-arrow");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    /// The same without an edge, for a bar of several buttons.
    public static MenuButton flatMore(String words, MenuItem... items) {
        var button = more(words, items);
        button.getStyleClass().remove("button-outlined");
        button.getStyleClass().add("flat");
        button.setId("more-actions");
        return button;
    }

    /// An icon alone that opens a menu, beside buttons with words.
    public static <B extends ButtonBase> B iconOnly(B button) {
        button.getStyleClass().add("button-icon");
        button.setAccessibleText(button.getText());
        button.setTooltip(new Tooltip(button.getText()));
        return button;
    }

    public static MenuItem item(Icon icon, String words, Runnable action) {
        var item = new MenuItem(words, icon.node());
        item.setOnAction(_ -> action.run());
        return item;
    }

    public static Hyperlink link(String words, Runnable action) {
        var link = new Hyperlink(words);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> action.run());
        return link;
    }

    /// A key on the keyboard, as a picture: "Ctrl+Enter".
    public static Label key(String name) {
        var key = new Label(name);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }

    private static Button styled(String words, Runnable action, String styleClass) {
        var button = new Button(words);
        button.getStyleClass().add(styleClass);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Button with(Icon icon, Button button) {
        button.setGraphic(icon.node());
        return button;
    }
}
