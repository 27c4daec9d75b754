package nl.buurtbrug.ui.start;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.setup.FirstAnswers;
import nl.buurtbrug.domain.setup.SetupService;
import nl.buurtbrug.domain.staff.StaffService;
import nl.buurtbrug.domain.staff.StaffSummary;

final class WhoAreYouViewModel {

    private final SetupService setup;
    private final StaffService staff;
    private final Arrival arrival;
    private final ObservableList<StaffSummary> members = FXCollections.observableArrayList();
    private final StringProperty name = new SimpleStringProperty("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    WhoAreYouViewModel(SetupService setup, StaffService staff, Arrival arrival) {
        this.setup = setup;
        this.staff = staff;
        this.arrival = arrival;
    }

    void load() {
        arrival.frame().background().fetch(() -> staff.all().stream().filter(StaffSummary::active).toList(), members::setAll);
    }

    void choose(StaffSummary member) {
        arrival.after(() -> {
            staff.recognise(arrival.workplace().account(), member.id());
            return member;
        }, () -> { });
    }

    void introduce() {
        var answers = new FirstAnswers(arrival.workplace().bureauProperty().get(), name.get());
        problems.setAll(answers.problems().stream().filter(problem -> problem.field().equals("firstStart.user")).toList());
        if (problems.isEmpty()) {
            arrival.after(() -> setup.introduce(answers.user(), arrival.workplace().account()), () -> { });
        }
    }

    ObservableList<StaffSummary> members() {
        return members;
    }

    StringProperty nameProperty() {
        return name;
    }

    ObservableList<Problem> problems() {
        return problems;
    }
}
