package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Texts;

/// What the program is made of, and under which licences.
final class AboutView extends VBox {

    private static final String[][] LIBRARIES = {
        {"AtlantaFX", "MIT"}, {"Apache Commons Text", "Apache-2.0"}, {"Apache Derby", "Apache-2.0"}, {"Apache PDFBox", "Apache-2.0"},
        {"ControlsFX", "BSD-3-Clause"}, {"Flyway", "Apache-2.0"}, {"HikariCP", "Apache-2.0"}, {"Hibernate ORM", "Apache-2.0"},
        {"Ikonli", "Apache-2.0"}, {"Jackson", "Apache-2.0"}, {"Jakarta Data", "Apache-2.0"}, {"JavaFX", "GPL-2.0 with Classpath Exception"},
        {"jte", "Apache-2.0"}, {"libphonenumber", "Apache-2.0"}, {"Material Design Icons", "Apache-2.0"}, {"Noto Sans", "OFL-1.1"},
        {"OpenCSV", "Apache-2.0"}, {"Open HTML to PDF", "LGPL-2.1-or-later"}, {"picocli", "Apache-2.0"}, {"SLF4J", "MIT"}};

    AboutView() {
        var libraries = new VBox();
        for (var library : LIBRARIES) {
            libraries.getChildren().add(Card.row(Texts.body(library[0]), Texts.gap(), Texts.muted(library[1])));
        }
        getChildren().addAll(
                new Card(text("app.name")).containing(Card.body(Texts.body(text("about.words")), Texts.muted(text("about.version", version())), Texts.muted(text("about.licence")),
                        Texts.muted(text("about.java", Runtime.version().toString())))),
                new Card(text("about.libraries")).containing(libraries));
    }

    private static String version() {
        try (var file = AboutView.class.getResourceAsStream("/nl/buurtbrug/version.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
