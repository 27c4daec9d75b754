package nl.buurtbrug.ui.start;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;

/// One question with its number, a field for the answer, and what is wrong with it.
final class QuestionField extends HBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Label question = new Label();
    private final TextField field = new TextField();
    private final Label problem = new Label("", Icon.DANGER.node());
    private final String key;
    private final String help;

    /// @param key the message key of the question, which is also its name in a [Problem]
    QuestionField(String number, String key, String help, StringProperty answer) {
        this.key = key;
        this.help = help;
        getStyleClass().add("question");
        question.setText(text(key));
        question.getStyleClass().add("field-label");
        question.setWrapText(true);
        question.setLabelFor(field);
        field.setId(key.replace('.', '-'));
        field.setAccessibleText(text(key));
        field.setAccessibleHelp(help);
        field.textProperty().bindBidirectional(answer);
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        var answers = new VBox(question, field, problem, Texts.caption(help));
        answers.getStyleClass().add("field");
        if (!number.isEmpty()) {
            getChildren().add(Texts.styled(number, "question-number"));
        }
        getChildren().add(answers);
    }

    /// Asks in other words than those of the key.
    QuestionField asking(String words) {
        question.setText(words);
        field.setAccessibleText(words);
        return this;
    }

    QuestionField showing(ObservableList<Problem> problems) {
        problems.addListener((ListChangeListener<Problem>) _ -> show(problems));
        show(problems);
        return this;
    }

    private void show(List<Problem> problems) {
        var reason = problems.stream().filter(found -> found.field().equals(key)).map(Problem::words).findFirst().orElse("");
        problem.setText(reason);
        field.pseudoClassStateChanged(INVALID, !reason.isEmpty());
        field.setAccessibleHelp(reason.isEmpty() ? help : reason);
        if (!reason.isEmpty() && problems.getFirst().field().equals(key)) {
            field.requestFocus();
        }
    }
}
