package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.domain.staff.StaffService;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.ui.common.Draft;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Workplace;

/// Who is at the keyboard, and what is kept of this one.
final class MyselfViewModel implements Draft {

    private final StaffService staff;
    private final Workplace workplace;
    private final Frame frame;
    private final ObservableList<StaffSummary> members = FXCollections.observableArrayList();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty initials = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private Optional<StaffSummary> shown = Optional.empty();

    MyselfViewModel(StaffService staff, Workplace workplace, Frame frame) {
        this.staff = staff;
        this.workplace = workplace;
        this.frame = frame;
    }

    /// Reads the colleagues; what is being typed stays.
    void load() {
        var typed = isChanged();
        frame.background().fetch(staff::all, all -> {
            members.setAll(all.stream().filter(member -> member.active() || isMe(member)).toList());
            all.stream().filter(this::isMe).findFirst().ifPresent(me -> workplace.userProperty().set(Optional.of(me)));
            if (!typed) {
                discard();
            }
        });
    }

    private boolean isMe(StaffSummary member) {
        return me().filter(me -> me.id().equals(member.id())).isPresent();
    }

    private Optional<StaffSummary> me() {
        return workplace.userProperty().get();
    }

    /// Someone else is at the keyboard, from now on.
    void choose(StaffSummary member) {
        if (!isMe(member)) {
            frame.background().run(() -> staff.recognise(workplace.account(), member.id()), () -> {
                workplace.userProperty().set(Optional.of(member));
                discard();
                load();
                frame.toasts().show(text("myself.chosen", member.name()));
            });
        }
    }

    @Override
    public boolean isChanged() {
        return shown.filter(me -> !details(me).equals(me.details())).isPresent();
    }

    @Override
    public void save(Runnable whenSaved) {
        me().ifPresent(me -> {
            var details = details(me);
            problems.setAll(details.problems());
            if (problems.isEmpty()) {
                frame.background().run(() -> staff.change(me.id(), details), () -> {
                    workplace.userProperty().set(Optional.of(new StaffSummary(me.id(), details.name(), details.initials(), details.email(), me.account(), me.active())));
                    discard();
                    load();
                    whenSaved.run();
                });
            }
        });
    }

    private StaffDetails details(StaffSummary me) {
        return new StaffDetails(name.get(), initials.get(), email.get(), me.active());
    }

    @Override
    public void discard() {
        problems.clear();
        shown = me();
        shown.ifPresent(me -> {
            name.set(me.name());
            initials.set(me.initials());
            email.set(me.email());
        });
    }

    Workplace workplace() {
        return workplace;
    }

    ObservableList<StaffSummary> members() {
        return members;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty initialsProperty() {
        return initials;
    }

    StringProperty emailProperty() {
        return email;
    }

    ObservableList<Problem> problems() {
        return problems;
    }
}
