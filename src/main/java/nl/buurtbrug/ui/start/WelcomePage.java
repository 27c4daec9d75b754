package nl.buurtbrug.ui.start;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.ui.common.Appearance;
import nl.buurtbrug.ui.common.Bridge;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Pills;
import nl.buurtbrug.ui.common.Texts;

/// What the program is for at the left, the questions at the right, and the language to read them in.
final class WelcomePage extends HBox {

    WelcomePage(Appearance appearance, String title, String explanation, Node... questions) {
        getStyleClass().add("welcome");
        var form = new VBox(languages(appearance), Texts.styled(title, "welcome-title"), Texts.body(explanation));
        form.getStyleClass().add("welcome-form");
        form.getChildren().addAll(questions);
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(title);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(side(), scroll);
    }

    private static Node side() {
        var name = Texts.styled(text("app.name"), "brand");
        name.setGraphic(Bridge.mark());
        var promise = Texts.styled(text("welcome.promise"), "welcome-promise");
        promise.setWrapText(true);
        promise.setMinHeight(Region.USE_PREF_SIZE);
        var side = new VBox(name, grow(), Bridge.town(1), promise,
                fact(Icon.DATABASE_LOCKED, text("welcome.here")), fact(Icon.UNDO, text("welcome.undo")), fact(Icon.EXPORT, text("welcome.out")), grow());
        side.getStyleClass().add("welcome-side");
        return side;
    }

    private static Node fact(Icon icon, String words) {
        var fact = Texts.fact(icon, words);
        fact.setWrapText(true);
        fact.setMinHeight(Region.USE_PREF_SIZE);
        return fact;
    }

    private static Region grow() {
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        return room;
    }

    private static Node languages(Appearance appearance) {
        var languages = new Pills<>(text("settings.language"), List.of(Language.values()), WelcomePage::name);
        languages.getStyleClass().add("small");
        languages.chosenProperty().set(appearance.languageProperty().get());
        languages.chosenProperty().subscribe((_, chosen) -> appearance.languageProperty().set(chosen));
        var row = new HBox(Texts.gap(), languages);
        row.getStyleClass().add("welcome-languages");
        return row;
    }

    /// Each language in its own words.
    private static String name(Language language) {
        return switch (language) {
            case DUTCH -> text("settings.language.dutch");
            case ENGLISH -> text("settings.language.english");
        };
    }
}
