package nl.buurtbrug.ui.common;

import static java.util.stream.Collectors.joining;
import static nl.buurtbrug.language.Text.text;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.duplicate.DuplicateWords;
import nl.buurtbrug.domain.duplicate.Lookalike;
import nl.buurtbrug.domain.match.Sign;

/// Under a field: which kept records have the same there, each with a way to open it.
public final class DoubleHint extends VBox {

    public static final Set<Sign> ABOUT_NAME = EnumSet.of(Sign.SAME_NAME_AND_POSTCODE, Sign.SAME_NAME, Sign.SIMILAR_NAME, Sign.FITTING_INITIALS);
    public static final Set<Sign> ABOUT_EMAIL = EnumSet.of(Sign.SAME_EMAIL, Sign.SHARED_MAILBOX);
    public static final Set<Sign> ABOUT_PHONE = EnumSet.of(Sign.SAME_PHONE);
    public static final Set<Sign> ABOUT_KVK = EnumSet.of(Sign.SAME_KVK);

    private static final int MOST = 2;

    private final DoubleCheck check;
    private final Set<Sign> about;
    private final StringProperty words = new SimpleStringProperty("");

    /// Warns under a field of a form, and says so to a screen reader that is in the field.
    ///
    /// @param about what the field is about
    public static void under(Form form, String field, DoubleCheck check, Set<Sign> about) {
        var hint = new DoubleHint(check, about);
        form.under(field, hint, hint.words);
    }

    private DoubleHint(DoubleCheck check, Set<Sign> about) {
        this.check = check;
        this.about = about;
        getStyleClass().add("double-hints");
        managedProperty().bind(visibleProperty());
        check.found().subscribe(this::show);
        show();
    }

    private void show() {
        var alike = check.found().stream().filter(each -> each.likeness().signs().stream().anyMatch(about::contains)).limit(MOST).toList();
        words.set(alike.stream().map(DoubleHint::words).collect(joining(" ")));
        getChildren().setAll(alike.stream().map(this::line).toList());
        setVisible(!alike.isEmpty());
    }

    private static String words(Lookalike alike) {
        return text("duplicate.mayBe", alike.record().name(), DuplicateWords.of(alike.likeness()));
    }

    private Node line(Lookalike alike) {
        var says = Texts.caption(words(alike));
        says.setGraphic(Icon.WARNING.node());
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        var open = Buttons.link(text("action.open"), () -> check.open(alike.record()));
        open.setAccessibleText(text("duplicate.openNamed", alike.record().name()));
        var line = new HBox(says, open);
        line.getStyleClass().add("double-hint");
        return line;
    }
}
