package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import nl.buurtbrug.ui.common.Toasts.Toast;

/// Shows toasts over the foot of a page: 8 seconds, and as long as the pointer or the focus is on them.
public final class ToastPane extends StackPane {

    private static final Duration STAYS = Duration.seconds(8);

    private final PauseTransition clock = new PauseTransition(STAYS);
    private final Toasts toasts;
    private final ListChangeListener<Toast> listener = _ -> show();

    public ToastPane(Toasts toasts, Node page) {
        this.toasts = toasts;
        getChildren().add(page);
        clock.setOnFinished(_ -> toasts.close());
        toasts.shown().addListener(listener);
        show();
    }

    private void show() {
        getChildren().remove(1, getChildren().size());
        clock.stop();
        toasts.shown().forEach(toast -> {
            getChildren().add(node(toast));
            clock.playFromStart();
        });
    }

    private Node node(Toast toast) {
        var node = new HBox(Icon.DONE.node(), Texts.body(toast.words()));
        node.getStyleClass().add("toast");
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(node, Pos.BOTTOM_CENTER);
        node.setAccessibleRole(AccessibleRole.TEXT);
        node.setAccessibleText(toast.words());
        toast.undo().ifPresent(_ -> node.getChildren().addAll(
                Buttons.link(text("toast.undo"), toasts::undo), Buttons.key("Ctrl+Z")));
        toast.next().forEach(step -> node.getChildren().add(Buttons.link(step.words(), step.action())));
        node.getChildren().add(Buttons.icon(Icon.CLOSE, text("action.close"), toasts::close));
        node.hoverProperty().or(node.focusWithinProperty()).subscribe(kept -> {
            if (kept) {
                clock.stop();
            } else {
                clock.playFromStart();
            }
        });
        node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        return node;
    }
}
