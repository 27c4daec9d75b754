package nl.buurtbrug.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ColumnMenuTest {

    private DataTable<String> table;
    private ColumnMenu menu;

    @Start
    void start(Stage stage) {
        table = DataTable.sortingItself("Partners", RowHeight.DENSE, FXCollections.observableArrayList("Lenig"));
        List.of("organisation.name", "organisation.kind", "organisation.city").forEach(key -> table.column(key, row -> row));
        table.ticking(new Ticks<String>(), row -> row, List::of, row -> row);
        menu = new ColumnMenu(table);
        stage.setScene(new Scene(new VBox(menu, table), 800, 600));
        stage.show();
    }

    @Test
    void aColumnIsHiddenWithTheKeyboard(FxRobot robot) {
        open(robot);

        robot.push(KeyCode.DOWN).push(KeyCode.SPACE);

        assertThat(table.getVisibleLeafColumns()).extracting(TableColumn::getText).doesNotContain("Naam").contains("Soort", "Plaats");
    }

    @Test
    void aColumnMovesWithTheKeyboardAsFarAsItCan(FxRobot robot) {
        open(robot);

        robot.push(KeyCode.DOWN).push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.ALT, KeyCode.DOWN);

        assertThat(table.dataColumns()).extracting(TableColumn::getText).containsExactly("Soort", "Plaats", "Naam");
    }

    @Test
    void theColumnThatMovedIsTheOneToHideNext(FxRobot robot) {
        open(robot);

        robot.push(KeyCode.DOWN).push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.SPACE);

        assertThat(table.getVisibleLeafColumns()).extracting(TableColumn::getText).containsSequence("Soort", "Plaats");
    }

    @Test
    void noColumnMovesBeforeTheTicks(FxRobot robot) {
        open(robot);

        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ALT, KeyCode.UP).push(KeyCode.ALT, KeyCode.UP);

        assertThat(table.getColumns().getFirst()).isInstanceOf(TickColumn.class);
        assertThat(table.dataColumns()).extracting(TableColumn::getText).containsExactly("Soort", "Naam", "Plaats");
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            menu.requestFocus();
            menu.show();
        });
    }
}
