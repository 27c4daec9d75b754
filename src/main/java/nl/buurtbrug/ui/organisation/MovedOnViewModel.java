package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.contact.MovingOnService;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Dates;
import nl.buurtbrug.ui.common.RecordChoice;
import nl.buurtbrug.ui.common.Takeovers;

/// A person who left this partner for another organisation, or for one nobody knows.
final class MovedOnViewModel implements Panel {

    /// What keeps it: where to and since when, and what to do when it is kept.
    @FunctionalInterface
    interface Keep {

        void keep(MovingOnService.Going going, Runnable whenSaved);
    }

    private final RoleSummary leaving;
    private final Takeovers takeovers;
    private final LocalDate today;
    private final Keep keep;

    private final StringProperty lastDay = new SimpleStringProperty();
    private final ObjectProperty<Optional<RecordChoice>> organisation = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty typedOrganisation = new SimpleStringProperty("");
    private final StringProperty role = new SimpleStringProperty("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final List<Object> begun;

    MovedOnViewModel(RoleSummary leaving, Takeovers takeovers, LocalDate today, Keep keep) {
        this.leaving = leaving;
        this.takeovers = takeovers;
        this.today = today;
        this.keep = keep;
        lastDay.set(Formats.date(today));
        begun = typed();
    }

    private List<Object> typed() {
        return List.of(lastDay.get(), organisation.get(), typedOrganisation.get(), role.get(), takeovers.chosen());
    }

    @Override
    public boolean isChanged() {
        return !typed().equals(begun);
    }

    @Override
    public void save(Runnable whenSaved) {
        var found = new ArrayList<Problem>();
        var day = Dates.required("movedOn.lastDay", lastDay.get(), today, found);
        if (Optional.ofNullable(leaving.row().from()).filter(day::isBefore).isPresent()) {
            found.add(new Problem("movedOn.lastDay", "problem.endsBeforeStart"));
        }
        if (organisation.get().isEmpty() && !typedOrganisation.get().isBlank()) {
            found.add(new Problem("movedOn.organisation", "movedOn.notFound"));
        }
        AffiliationDetails.ofRole(role.get()).problems().forEach(_ -> found.add(new Problem("movedOn.role", "problem.tooLong")));
        problems.setAll(found);
        if (found.isEmpty()) {
            keep.keep(new MovingOnService.Going(day, organisation.get().map(RecordChoice::id), role.get().strip()), whenSaved);
        }
    }

    @Override
    public String title() {
        return text("movedOn.title", leaving.person());
    }

    StringProperty lastDayProperty() {
        return lastDay;
    }

    ObjectProperty<Optional<RecordChoice>> organisationProperty() {
        return organisation;
    }

    StringProperty typedOrganisationProperty() {
        return typedOrganisation;
    }

    StringProperty roleProperty() {
        return role;
    }

    Takeovers takeovers() {
        return takeovers;
    }

    ObservableList<Problem> problems() {
        return problems;
    }
}
