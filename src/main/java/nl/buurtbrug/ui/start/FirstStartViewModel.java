package nl.buurtbrug.ui.start;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.setup.FirstAnswers;
import nl.buurtbrug.domain.setup.SetupService;

final class FirstStartViewModel {

    private final SetupService setup;
    private final Arrival arrival;
    private final StringProperty bureau = new SimpleStringProperty("");
    private final StringProperty user = new SimpleStringProperty("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    FirstStartViewModel(SetupService setup, Arrival arrival) {
        this.setup = setup;
        this.arrival = arrival;
    }

    void begin() {
        var answers = new FirstAnswers(bureau.get(), user.get());
        problems.setAll(answers.problems());
        if (problems.isEmpty()) {
            arrival.after(() -> setup.begin(answers, arrival.workplace().account()), () -> arrival.workplace().bureauProperty().set(answers.bureau()));
        }
    }

    StringProperty bureauProperty() {
        return bureau;
    }

    StringProperty userProperty() {
        return user;
    }

    ObservableList<Problem> problems() {
        return problems;
    }
}
