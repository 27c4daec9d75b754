package nl.buurtbrug.ui.common;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;

/// A page with room for a side panel at its right; where there is no room for both, the panel stands in the page's place.
public final class PanelRoom extends BorderPane {

    private static final double NARROW_BELOW = 60;

    private final Node page;
    private final Label letter = new Label();
    private Optional<SidePanel> panel = Optional.empty();

    public PanelRoom(Node page) {
        this.page = page;
        letter.setManaged(false);
        letter.setVisible(false);
        getChildren().add(letter);
        setCenter(page);
        widthProperty().subscribe(this::arrange);
        letter.fontProperty().subscribe(this::arrange);
    }

    /// Shows a panel, with the focus in its first field, or the page alone.
    public void show(Optional<SidePanel> panel) {
        this.panel = panel;
        setRight(null);
        setCenter(page);
        arrange();
        panel.ifPresent(PanelRoom::focus);
    }

    /// Puts the focus in the panel; nothing where there is none.
    public void focusPanel() {
        panel.ifPresent(PanelRoom::focus);
    }

    public boolean hasPanel() {
        return panel.isPresent();
    }

    public boolean isPanelFocused() {
        return panel.filter(Node::isFocusWithin).isPresent();
    }

    /// Whether there is no room for a page and a panel beside each other.
    public boolean isNarrow() {
        return getWidth() > 0 && getWidth() < NARROW_BELOW * letter.getFont().getSize();
    }

    private void arrange() {
        panel.ifPresent(side -> {
            var narrow = isNarrow();
            var wanted = narrow ? side : page;
            if (getCenter() != wanted || getRight() == null && !narrow) {
                setRight(null);
                setCenter(wanted);
                setRight(narrow ? null : side);
            }
        });
    }

    private static void focus(SidePanel panel) {
        panel.applyCss();
        Optional.ofNullable(panel.lookup("." + SidePanel.START)).or(() -> fields(panel.lookup(".side-panel-body")).findFirst()).ifPresent(first -> {
            first.requestFocus();
            if (first instanceof TextInputControl input) {
                input.end();
            }
        });
    }

    /// What is typed in or chosen from, from top to bottom.
    private static Stream<Node> fields(Node node) {
        return switch (node) {
            case TextInputControl _, ComboBoxBase<?> _, ChoiceBox<?> _ -> Stream.of(node);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(PanelRoom::fields);
            default -> Stream.empty();
        };
    }
}
