package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Navigator;
import nl.buurtbrug.ui.common.Page;
import nl.buurtbrug.ui.common.Texts;

/// Back and forward, where I am, the search over everything and *Nieuw*.
final class TopBar extends HBox {

    private final HBox crumbs = new HBox();
    private final Navigator navigator;
    private final MenuButton create = new MenuButton(text("frame.new"), Icon.ADD.node());

    TopBar(Navigator navigator, Button back, Button forward, GlobalSearch search, List<NewThing> newThings) {
        this.navigator = navigator;
        getStyleClass().add("top-bar");
        crumbs.getStyleClass().add("crumbs");
        crumbs.setAccessibleText(text("frame.whereIAm"));
        create.getStyleClass().addAll("accent", "button-outlined", "create");
        create.setMinWidth(USE_PREF_SIZE);
        for (var thing : newThings) {
            create.getItems().add(Buttons.item(thing.icon(), thing.words(), thing.make()));
        }
        getChildren().addAll(back, forward, crumbs, Texts.gap(), search);
        if (!newThings.isEmpty()) {
            getChildren().add(create);
        }
    }

    void show(Page page) {
        crumbs.getChildren().clear();
        for (var step : page.above()) {
            crumbs.getChildren().addAll(Buttons.link(step.title(), () -> navigator.goTo(step.place())), Icon.NEXT.node());
        }
        var present = present(page.title());
        // what is named after a place is short; what is named after a record gives way
        if (page.above().isEmpty()) {
            present.setMinWidth(USE_PREF_SIZE);
        } else {
            present.getStyleClass().add("under");
        }
        crumbs.getChildren().add(present);
    }

    /// Opens the menu at its first entry, so that Enter takes that one.
    void create() {
        create.requestFocus();
        create.show();
        Optional.ofNullable(create.getItems().getFirst().getStyleableNode()).ifPresent(Node::requestFocus);
    }

    private static Label present(ObservableValue<String> title) {
        var label = Texts.styled("", "strong");
        label.textProperty().bind(title);
        return label;
    }
}
