package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.ArrowKeys;
import nl.buurtbrug.ui.common.PageHead;
import nl.buurtbrug.ui.common.PageScroll;
import nl.buurtbrug.ui.common.Texts;

/// The topics at the left, the chosen one beside them.
final class SettingsView extends BorderPane {

    private record Shown(ToggleButton button, PageScroll content, Runnable load) {
    }

    private final Map<Topic, Shown> topics = new EnumMap<>(Topic.class);
    private final VBox buttons = new VBox();
    private final Consumer<Topic> whenChosen;
    private Topic present;

    SettingsView(Topic first, Consumer<Topic> whenChosen) {
        this.whenChosen = whenChosen;
        present = first;
        setId("settings");
        buttons.getStyleClass().add("settings-topics");
        ArrowKeys.goAlong(buttons);
        var column = scrolling(buttons);
        column.getStyleClass().add("settings-column");
        setTop(new PageHead(Texts.title(text("place.settings"))));
        setLeft(column);
    }

    /// What the button of a topic can be found by.
    static String id(Topic topic) {
        return "settings-" + topic.name().toLowerCase(Locale.ROOT);
    }

    void add(Topic topic, Region content, Runnable load) {
        var button = new ToggleButton(topic.words(), topic.icon().node());
        button.getStyleClass().add("rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setId(id(topic));
        button.setOnAction(_ -> choose(topic));
        content.getStyleClass().add("settings-content");
        topics.put(topic, new Shown(button, scrolling(content), load));
        buttons.getChildren().add(button);
    }

    private static PageScroll scrolling(Region content) {
        var scrolling = new PageScroll(content);
        scrolling.setFocusTraversable(false);
        return scrolling;
    }

    /// Reads everything anew, when the page is shown.
    void load() {
        topics.values().forEach(topic -> topic.load().run());
        choose(present);
    }

    private void choose(Topic topic) {
        present = topic;
        whenChosen.accept(topic);
        topics.forEach((other, shown) -> shown.button().setSelected(other == topic));
        setCenter(topics.get(topic).content());
        topics.get(topic).content().setVvalue(0);
        topics.get(topic).load().run();
    }
}
