package nl.buurtbrug.ui.transfer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The foot of a step: what there is to know at the left, the ways on at the right; above each other where there is no room for both.
final class StepFoot extends VBox {

    private static final double NOTE_IN_EM = 12;

    private final Label note;
    private final FlowPane ways;
    private final HBox line;

    StepFoot(Label note, Node... buttons) {
        this.note = note;
        ways = new FlowPane(buttons);
        ways.getStyleClass().add("step-ways");
        line = new HBox(note, ways);
        line.getStyleClass().add("step-foot-line");
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setWrapText(true);
        note.setMaxWidth(Double.MAX_VALUE);
        note.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("step-foot");
        getChildren().add(line);
        ways.getChildren().getLast().setAccessibleHelp("Ctrl+Enter");
        Tooltip.install(ways.getChildren().getLast(), new Tooltip("Ctrl+Enter"));
    }

    /// The ways on stay on one line as long as they fit there.
    @Override
    protected void layoutChildren() {
        var oneLine = ways.getChildren().stream().filter(Node::isManaged).mapToDouble(way -> way.prefWidth(-1) + ways.getHgap()).sum();
        var tooNarrow = oneLine + NOTE_IN_EM * note.getFont().getSize() > getWidth();
        ways.setPrefWrapLength(oneLine);
        ways.setMinWidth(tooNarrow ? 0 : oneLine);
        if (tooNarrow && note.getParent() == line) {
            line.getChildren().remove(note);
            getChildren().addFirst(note);
        } else if (!tooNarrow && note.getParent() == this) {
            getChildren().remove(note);
            line.getChildren().addFirst(note);
        }
        super.layoutChildren();
    }
}
