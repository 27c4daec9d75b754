package nl.buurtbrug.ui.start;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.ui.common.Appearance;
import nl.buurtbrug.ui.common.Bridge;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.PageScroll;
import nl.buurtbrug.ui.common.Pills;
import nl.buurtbrug.ui.common.Texts;

/// What the program is for at the left, the questions at the right, and the language to read them in.
final class WelcomePage extends HBox {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_BELOW = 64;

    private final Label explained = Texts.body("");
    private final VBox side;

    WelcomePage(Appearance appearance, String title, String explanation, Node... questions) {
        getStyleClass().add("welcome");
        explained.setText(explanation);
        var form = new VBox(languages(appearance), Texts.styled(title, "welcome-title"), explained);
        form.getStyleClass().add("welcome-form");
        form.getChildren().addAll(questions);
        var scroll = new PageScroll(form);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(title);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        side = side();
        side.setMinHeight(0);
        getChildren().addAll(side, scroll);
        widthProperty().subscribe(this::fit);
        explained.fontProperty().subscribe(this::fit);
    }

    /// In a narrow window, or in large explaineds, the questions have it to themselves.
    private void fit() {
        var narrow = getWidth() > 0 && getWidth() < NARROW_BELOW * explained.getFont().getSize();
        pseudoClassStateChanged(NARROW, narrow);
        side.setVisible(!narrow);
        side.setManaged(!narrow);
    }

    private VBox side() {
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
