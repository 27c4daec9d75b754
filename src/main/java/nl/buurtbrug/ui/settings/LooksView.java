package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.ui.common.Appearance;
import nl.buurtbrug.ui.common.Appearance.TextSize;
import nl.buurtbrug.ui.common.Appearance.Theme;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Pills;
import nl.buurtbrug.ui.common.Texts;

/// Language, theme and text size; each is followed at once.
final class LooksView extends VBox {

    LooksView(Appearance appearance) {
        var languages = new Pills<>(text("settings.language"), List.of(Language.values()), LooksView::words);
        var themes = new Pills<>(text("settings.theme"), List.of(Theme.SYSTEM, Theme.LIGHT, Theme.DARK), LooksView::words);
        var sizes = new Pills<>(text("settings.textSize"), List.of(TextSize.values()), size -> text("frame.percent", size.percent()));
        follow(languages, appearance.languageProperty());
        follow(themes, appearance.themeProperty());
        follow(sizes, appearance.textSizeProperty());
        getChildren().add(new Card(text("settings.looks")).containing(Card.body(
                row(text("settings.language"), languages), row(text("settings.theme"), themes), row(text("settings.textSize"), sizes),
                Texts.caption(text("settings.looks.help")))));
    }

    private static <T> void follow(Pills<T> pills, ObjectProperty<T> choice) {
        pills.chosenProperty().set(choice.get());
        pills.chosenProperty().subscribe((_, chosen) -> choice.set(chosen));
    }

    private static Node row(String words, Node choice) {
        var row = new VBox(Texts.styled(words, "field-label"), choice);
        row.getStyleClass().add("field");
        return row;
    }

    private static String words(Language language) {
        return switch (language) {
            case DUTCH -> text("settings.language.dutch");
            case ENGLISH -> text("settings.language.english");
        };
    }

    private static String words(Theme theme) {
        return switch (theme) {
            case LIGHT -> text("settings.theme.light");
            case DARK -> text("settings.theme.dark");
            case SYSTEM -> text("settings.theme.system");
        };
    }
}
