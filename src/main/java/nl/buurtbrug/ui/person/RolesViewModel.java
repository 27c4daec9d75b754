package nl.buurtbrug.ui.person;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.RecordChoice;
import nl.buurtbrug.ui.person.RoleForm.Deed;

/// The roles of one person, and what is done to them.
final class RolesViewModel {

    private final long person;
    private final PersonScreens.Services services;
    private final Frame frame;
    private final Runnable reload;
    private final RoleChoices choices;
    private final ObservableList<RoleSummary> roles = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<RoleForm>> form = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    /// @param reload shows the person as it is kept now
    RolesViewModel(long person, PersonScreens.Services services, Frame frame, Runnable reload) {
        this.person = person;
        this.services = services;
        this.frame = frame;
        this.reload = reload;
        choices = new RoleChoices(services);
    }

    void show(List<RoleSummary> fresh) {
        roles.setAll(fresh);
    }

    void add() {
        open(RoleForm.adding(today()));
    }

    void start(RoleSummary role, Deed deed) {
        open(RoleForm.about(role, deed, today()));
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
                frame.toasts().show(text("leave.dropped"), () -> form.set(Optional.of(typed))));
        close();
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
                reload.run();
                whenSaved.run();
            });
        }
    }

    private boolean isAddOrChange() {
        return form.get().filter(typed -> typed.deed == Deed.ADD || typed.deed == Deed.CHANGE).isPresent();
    }

    private void keep(RoleForm typed, Runnable kept) {
        switch (typed.deed) {
            case ADD -> frame.background().run(
                    () -> services.affiliations().add(person, typed.organisation.get().orElseThrow().id(), typed.details()), kept);
            case CHANGE -> change(typed.role.orElseThrow(), typed.details(), text("affiliation.changed"), kept);
            case END -> change(typed.role.orElseThrow(), typed.role.get().row().details().endingOn(typed.lastDay().orElseThrow()), text("affiliation.ended"), kept);
            case MOVED_ON -> moveOn(typed, kept);
        }
    }

    private void change(RoleSummary role, AffiliationDetails to, String done, Runnable kept) {
        var row = role.row();
        frame.background().run(() -> services.affiliations().change(row, to), () -> {
            kept.run();
            frame.toasts().show(done, () -> putBack(row));
        });
    }

    private void moveOn(RoleForm typed, Runnable kept) {
        var row = typed.role.orElseThrow().row();
        var organisation = typed.organisation.get().map(RecordChoice::id);
        frame.background().save(() -> services.affiliations().movedOn(row, typed.lastDay().orElseThrow(), organisation, typed.title.get()), begun -> {
            kept.run();
            frame.toasts().show(text("affiliation.movedOn.done"), () -> frame.background().run(() -> services.affiliations().takeBackMove(row, begun), reload));
        });
    }

    void remove(RoleSummary role) {
        frame.background().run(() -> services.affiliations().remove(role.row()), () -> {
            close();
            reload.run();
            frame.toasts().show(text("affiliation.removed"),
                    () -> frame.background().run(() -> services.affiliations().add(person, role.organisationId(), role.row().details()), reload));
        });
    }

    private void putBack(AffiliationRow row) {
        frame.background().run(() -> services.affiliations().change(row, row.details()), reload);
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
