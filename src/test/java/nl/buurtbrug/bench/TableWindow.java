package nl.buurtbrug.bench;

import java.util.Random;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The program itself on 100,000 partners: scrolls, sorts and searches its first table, says the longest pause between
/// two frames while it did, and ends.
public final class TableWindow {

    static final String SAYS = "longest pause in ms: ";

    private static final int FRAMES_PER_STEP = 20;
    private static final int STEPS = 60;
    private static final double NANOS_PER_MILLI = 1e6;

    private TableWindow() {
    }

    public static void main(String[] arguments) {
        FirstTable.watch(new Hand(), arguments);
    }

    private static final class Hand implements FirstTable.Look {

        private final Random random = new Random(5);
        private int frames;
        private long last;
        private long longest;

        @Override
        public void at(long now, Scene scene, TableView<?> table, AnimationTimer timer) {
            frames++;
            if (frames > 5 * FRAMES_PER_STEP) {
                longest = Math.max(longest, now - last);
            }
            last = now;
            if (frames % FRAMES_PER_STEP == 0) {
                step(scene, table, frames / FRAMES_PER_STEP);
            }
        }

        private void step(Scene scene, TableView<?> table, int step) {
            if (step == STEPS) {
                System.out.println(SAYS + longest / NANOS_PER_MILLI);
                Runtime.getRuntime().halt(0);
            }
            switch (step % 3) {
                case 0 -> table.scrollTo(random.nextInt(Math.max(1, table.getItems().size())));
                case 1 -> sort(table);
                default -> type(scene, step % 2 == 0 ? "de" : "");
            }
        }

        private void sort(TableView<?> table) {
            var columns = table.getVisibleLeafColumns().stream().filter(column -> column.isSortable()).toList();
            var header = table.lookupAll(".column-header").stream().skip(1 + random.nextInt(columns.size())).findFirst();
            header.ifPresent(node -> {
                var at = node.localToScene(node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
                Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_RELEASED, at.getX(), at.getY(), 0, 0,
                        MouseButton.PRIMARY, 1, false, false, false, false, false, false, false, true, false, true, null));
            });
        }

        private static void type(Scene scene, String words) {
            if (scene.getRoot().lookup(".content .search-field") instanceof TextInputControl field) {
                field.setText(words);
            }
        }
    }
}
