package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import nl.buurtbrug.domain.directory.view.SavedViewSummary;

/// The title of a list: the saved view that is open, in a menu of all views and of what can be done with them.
final class ViewTitle extends HBox {

    private static final int SHORT = 24;
    private static final double SHORT_IN_EM = 14;

    private final ListViews views;
    private final String everything;
    private final MenuButton menu = new MenuButton("", Icon.VIEW.node());

    /// @param everything what the list is called without a view: "Alle partners"
    ViewTitle(ListViews views, String everything) {
        this.views = views;
        this.everything = everything;
        getStyleClass().add("view-title");
        menu.getStyleClass().addAll("flat", "title-menu");
        menu.setId("views-menu");
        menu.setMnemonicParsing(false);
        menu.setOnShowing(_ -> fill());
        menu.fontProperty().subscribe(this::name);
        var update = Buttons.link(text("view.update"), views.deeds()::update);
        update.setId("view-update-now");
        var changed = new HBox(changed(), update);
        changed.getStyleClass().add("view-changed");
        changed.visibleProperty().bind(views.changedProperty());
        changed.managedProperty().bind(changed.visibleProperty());
        getChildren().addAll(menu, changed);
        views.openProperty().subscribe(this::name);
        views.changedProperty().subscribe(this::name);
        fill();
        name();
    }

    private static Label changed() {
        var changed = Texts.muted(text("view.changed"));
        changed.setMinWidth(Label.USE_PREF_SIZE);
        return changed;
    }

    private void name() {
        var name = views.openProperty().get().map(SavedViewSummary::name).orElse(everything);
        menu.setText(name);
        // a short name is never cut off, a long one gives way to the buttons
        menu.setMinWidth(name.length() <= SHORT ? USE_PREF_SIZE : SHORT_IN_EM * menu.getFont().getSize());
        menu.setAccessibleText(views.changedProperty().get() ? text("view.menuChanged", name) : text("view.menu", name));
    }

    private void fill() {
        var items = new ArrayList<MenuItem>();
        var group = new ToggleGroup();
        items.add(choice(group, everything, views.openProperty().get().isEmpty(), views::openAll));
        views.all().forEach(view -> items.add(choice(group, view.name(), views.openProperty().get().filter(view::equals).isPresent(), () -> views.open(view))));
        items.add(new SeparatorMenuItem());
        items.add(action("view-keep", Icon.ADD, text("view.keepAs"), views.deeds()::nameNew));
        if (views.openProperty().get().isPresent()) {
            var update = action("view-update", Icon.SAVE, text("view.updateNow"), views.deeds()::update);
            update.setDisable(!views.changedProperty().get());
            items.add(update);
            items.add(action("view-rename", Icon.EDIT, text("view.rename"), views.deeds()::nameAnew));
            items.add(action("view-remove", Icon.BIN, text("view.remove"), views.deeds()::remove));
        }
        menu.getItems().setAll(items);
    }

    private static MenuItem choice(ToggleGroup group, String name, boolean chosen, Runnable open) {
        var item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(_ -> open.run());
        return item;
    }

    private static MenuItem action(String id, Icon icon, String words, Runnable action) {
        var item = Buttons.item(icon, words, action);
        item.setId(id);
        return item;
    }
}
