package nl.buurtbrug.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Dresses every window of the program: theme, stylesheet, fonts and text size, and the menus of its text fields.
public final class Looks {

    private static final String STYLESHEET = Looks.class.getResource("/nl/buurtbrug/buurtbrug.css").toExternalForm();

    private final Appearance appearance;

    private Looks(Appearance appearance) {
        this.appearance = appearance;
    }

    /// Dresses the windows there are and all that come, and follows the appearance until it is unsubscribed from.
    public static Subscription follow(Appearance appearance) {
        var looks = new Looks(appearance);
        for (var face : List.of("Regular", "SemiBold", "Italic")) {
            Font.loadFont(Looks.class.getResource("/nl/buurtbrug/fonts/NotoSans-%s.ttf".formatted(face)).toExternalForm(), 14);
        }
        ListChangeListener<Window> onWindows = _ -> looks.dressAll();
        Window.getWindows().addListener(onWindows);
        looks.change();
        return Subscription.combine(
                () -> Window.getWindows().removeListener(onWindows),
                appearance.themeProperty().subscribe(looks::change),
                appearance.textSizeProperty().subscribe(looks::dressAll),
                Platform.getPreferences().colorSchemeProperty().subscribe(looks::change));
    }

    /// Gives a dialog the looks of the window it belongs to before it is measured; later it would be too small for its words.
    static void prepare(Dialog<?> dialog, Window owner) {
        var pane = dialog.getDialogPane();
        dialog.initOwner(owner);
        pane.getStylesheets().addAll(owner.getScene().getStylesheets());
        owner.getScene().getRoot().getStyleClass().stream().filter(look -> look.equals("dark") || look.startsWith("text-")).forEach(pane.getStyleClass()::add);
        pane.getButtonTypes().stream().map(pane::lookupButton).filter(Region.class::isInstance).forEach(button -> ((Region) button).setMinWidth(Region.USE_PREF_SIZE));
    }

    private void change() {
        Application.setUserAgentStylesheet(Looks.class.getResource(isDark() ? "/nl/buurtbrug/theme/primer-dark.css" : "/nl/buurtbrug/theme/primer-light.css").toExternalForm());
        dressAll();
    }

    private boolean isDark() {
        return switch (appearance.themeProperty().get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void dressAll() {
        Window.getWindows().forEach(window -> Optional.ofNullable(window.getScene()).ifPresent(scene -> dress(window, scene)));
    }

    private void dress(Window window, Scene scene) {
        if (!(window instanceof PopupWindow) && !scene.getStylesheets().contains(STYLESHEET)) {
            scene.getStylesheets().add(STYLESHEET);
        }
        dress(scene.getRoot());
        if (scene.getProperties().put(Looks.class, true) == null) {
            scene.rootProperty().subscribe((_, root) -> dress(root));
            TextMenus.install(scene);
        }
    }

    private void dress(Parent root) {
        var classes = root.getStyleClass();
        toggle(classes, "dark", isDark());
        for (var size : Appearance.TextSize.values()) {
            toggle(classes, "text-" + size.percent(), size == appearance.textSizeProperty().get());
        }
    }

    private static void toggle(List<String> classes, String styleClass, boolean wanted) {
        if (!wanted) {
            classes.remove(styleClass);
        } else if (!classes.contains(styleClass)) {
            classes.add(styleClass);
        }
    }
}
