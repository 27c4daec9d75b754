package nl.buurtbrug.ui.common;

import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.stage.Window;

/// Asks in a dialog with our own words on the buttons.
public final class DialogQuestions implements Questions {

    private final Supplier<Window> owner;

    public DialogQuestions(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public void ask(Question question) {
        var dialog = new Dialog<ButtonType>();
        dialog.setTitle(question.title());
        dialog.setHeaderText(question.title());
        var explanation = new Label(question.explanation());
        explanation.setWrapText(true);
        explanation.getStyleClass().add("dialog-text");
        dialog.getDialogPane().setContent(explanation);
        var last = question.answers().getLast();
        for (var answer : question.answers()) {
            dialog.getDialogPane().getButtonTypes().add(new ButtonType(answer.words(), data(question, answer, last)));
        }
        Looks.prepare(dialog, owner.get());
        dialog.setOnHidden(_ -> answer(question, dialog.getResult()));
        dialog.show();
    }

    private static ButtonData data(Question question, Question.Answer answer, Question.Answer last) {
        if (answer == last) {
            return ButtonData.CANCEL_CLOSE;
        }
        return answer == question.answers().getFirst() ? ButtonData.OK_DONE : ButtonData.OTHER;
    }

    private static void answer(Question question, ButtonType chosen) {
        question.answers().stream()
                .filter(answer -> chosen != null && answer.words().equals(chosen.getText()))
                .findFirst().orElse(question.answers().getLast())
                .then().run();
    }
}
