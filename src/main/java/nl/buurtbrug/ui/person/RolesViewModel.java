package nl.buurtbrug.ui.person;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.contact.MovingOnService;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.RecordChoice;
import nl.buurtbrug.ui.common.Takeovers;
import nl.buurtbrug.ui.person.RoleForm.Deed;

/// The roles of one person, and what is done to them.
final class RolesViewModel {

    private final long person;
    private final PersonScreens.Services services;
    private final Frame frame;
    private final Deeds deeds;
    private final RoleChoices choices;
    private final ObservableList<RoleSummary> roles = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<RoleForm>> form = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    RolesViewModel(long person, PersonScreens.Services services, Frame frame, Deeds deeds) {
        this.person = person;
        this.services = services;
        this.frame = frame;
        this.deeds = deeds;
        choices = new RoleChoices(services);
    }

    void show(List<RoleSummary> fresh) {
        roles.setAll(fresh);
    }

    void add() {
        open(RoleForm.adding(today()));
    }

    void start(RoleSummary role, Deed deed) {
        if (deed == Deed.MOVED_ON) {
            frame.background().fetch(() -> Takeovers.read(role, services.moves(), services.directory()),
                    takeovers -> open(RoleForm.movingOn(role, takeovers, today())));
        } else {
            open(RoleForm.about(role, deed, today()));
        }
    }

    private void open(RoleForm next) {
        save(() -> {
            problems.clear();
            form.set(Optional.of(next));
        });
    }

    /// Closes the form; what was typed can be had back from the toast.
    void cancel() {
        form.get().filter(RoleForm::isChanged).ifPresent(typed ->
                frame.toasts().offer(text("leave.dropped"), () -> putBack(typed)));
        close();
    }

    private void putBack(RoleForm typed) {
        if (isChanged()) {
            frame.toasts().offer(text("panel.busy"), () -> putBack(typed));
        } else {
            problems.clear();
            form.set(Optional.of(typed));
        }
    }

    void close() {
        problems.clear();
        form.set(Optional.empty());
    }

    boolean isChanged() {
        return form.get().filter(RoleForm::isChanged).isPresent();
    }

    /// Keeps what is typed, if anything is.
    void save(Runnable whenSaved) {
        if (form.get().isEmpty() || !isChanged() && isAddOrChange()) {
            close();
            whenSaved.run();
            return;
        }
        var typed = form.get().get();
        problems.setAll(typed.problems());
        if (problems.isEmpty()) {
            keep(typed, () -> {
                close();
                whenSaved.run();
            });
        }
    }

    private boolean isAddOrChange() {
        return form.get().filter(typed -> typed.deed == Deed.ADD || typed.deed == Deed.CHANGE).isPresent();
    }

    private void keep(RoleForm typed, Runnable kept) {
        var affiliations = services.affiliations();
        var organisation = typed.organisation.get().map(RecordChoice::id);
        var row = typed.role.map(role -> now(role.row()));
        switch (typed.deed) {
            case ADD -> alter(() -> affiliations.add(person, organisation.orElseThrow(), typed.details()), text("affiliation.added"), kept);
            case CHANGE -> alter(() -> affiliations.change(row.orElseThrow(), typed.details()), text("affiliation.changed"), kept);
            case END -> alter(() -> affiliations.change(row.orElseThrow(), row.get().details().endingOn(typed.lastDay().orElseThrow())), text("affiliation.ended"), kept);
            case MOVED_ON -> moveOn(row.orElseThrow(), typed, new MovingOnService.Going(typed.lastDay().orElseThrow(), organisation, typed.title.get().strip()), kept);
        }
    }

    private void alter(Callable<List<Alteration<AffiliationRow>>> work, String words, Runnable kept) {
        deeds.alter(work, services.affiliations()::takeBack, words, kept);
    }

    private void moveOn(AffiliationRow row, RoleForm typed, MovingOnService.Going going, Runnable kept) {
        var takeovers = typed.takeovers.map(Takeovers::chosen).orElse(Map.of());
        deeds.moveOn(() -> services.moves().moveOn(row, going, takeovers), services.moves()::takeBack, text("affiliation.movedOn.done"), kept);
    }

    private AffiliationRow now(AffiliationRow read) {
        return roles.stream().map(RoleSummary::row).filter(kept -> kept.id().equals(read.id())).findFirst().orElse(read);
    }

    void remove(RoleSummary role) {
        alter(() -> services.affiliations().remove(role.row()), text("affiliation.removed"), this::close);
    }

    void openOrganisation(RoleSummary role) {
        frame.navigator().goTo(new Place.Organisation(role.organisationId()));
    }

    LocalDate today() {
        return LocalDate.now(services.clock());
    }

    RoleChoices choices() {
        return choices;
    }

    Background background() {
        return frame.background();
    }

    ObservableList<RoleSummary> roles() {
        return roles;
    }

    ObjectProperty<Optional<RoleForm>> formProperty() {
        return form;
    }

    ObservableList<Problem> problems() {
        return problems;
    }
}
