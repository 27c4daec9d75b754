package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Draft;
import nl.buurtbrug.ui.common.Hint;
import nl.buurtbrug.ui.common.Tone;

/// Asks over a page what to do with what is not saved; Esc stays.
final class LeaveQuestion extends StackPane {

    private final Runnable stay;

    /// @param stay what happens when the user does not leave after all
    LeaveQuestion(Runnable stay) {
        this.stay = stay;
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                stay();
            }
        });
    }

    void ask(Draft draft, Runnable leave) {
        var save = Buttons.primary(text("action.save"), () -> {
            close();
            draft.save(leave);
        });
        var question = new Hint(Tone.WARNING, text("leave.question"), save,
                Buttons.plain(text("leave.discard"), () -> {
                    draft.discard();
                    leave.run();
                }),
                Buttons.plain(text("leave.stay"), this::stay));
        question.setId("leave-question");
        getChildren().setAll(question);
        save.requestFocus();
    }

    private void stay() {
        close();
        stay.run();
    }

    void close() {
        getChildren().clear();
    }
}
