package nl.buurtbrug.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Labels in the few kinds of text there are.
public final class Texts {

    private Texts() {
    }

    /// The title of a page.
    public static Label title(String words) {
        return styled(words, "page-title");
    }

    /// The title of a card or a section.
    public static Label heading(String words) {
        return styled(words, "heading");
    }

    public static Label body(String words) {
        return wrapped(styled(words, "body"));
    }

    public static Label strong(String words) {
        return styled(words, "strong");
    }

    public static Label muted(String words) {
        return styled(words, "muted");
    }

    /// The smallest text: help under a field, a second line.
    public static Label caption(String words) {
        return wrapped(styled(words, "caption"));
    }

    /// A fact with its icon, as in the second line of a page's head.
    public static Label fact(Icon icon, String words) {
        var label = styled(words, "fact");
        label.setGraphic(icon.node());
        return label;
    }

    public static Label styled(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /// Takes the room between what stands left and what stands right.
    public static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
