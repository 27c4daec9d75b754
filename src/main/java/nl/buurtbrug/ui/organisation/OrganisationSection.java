package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.DoubleCheck;
import nl.buurtbrug.ui.common.Draft;
import nl.buurtbrug.ui.common.Frame;

/// A part of a partner's page that is edited where it stands.
final class OrganisationSection implements Draft {

    private final long id;
    private final OrganisationScreens.Services services;
    private final Frame frame;
    private final Deeds deeds;
    private final OrganisationFormModel form = new OrganisationFormModel();
    private final BooleanProperty editing = new SimpleBooleanProperty();
    private final DoubleCheck doubles;
    private final ReadOnlyStringWrapper collision = new ReadOnlyStringWrapper("");

    OrganisationSection(long id, OrganisationScreens.Services services, Frame frame, Deeds deeds) {
        this.id = id;
        this.services = services;
        this.frame = frame;
        this.deeds = deeds;
        doubles = new DoubleCheck(frame);
        form.fields().whenRecognised(this::lookForDoubles);
        editing.subscribe(this::lookForDoubles);
    }

    private void lookForDoubles() {
        if (editing.get() && form.fields().isRecognisedOtherwise()) {
            doubles.look(form.fields().details(), typed -> services.lookalikes().partners(typed, id));
        } else {
            doubles.clear();
        }
    }

    /// Shows what is kept now; while something is typed, that stays and the rest follows.
    void show(OrganisationDetails details, OrganisationChoices choices) {
        form.offer(choices);
        if (editing.get()) {
            form.fields().follow(details);
        } else {
            form.fields().show(details);
        }
    }

    void edit() {
        editing.set(true);
    }

    /// Saves, and shows the card again.
    void save() {
        save(() -> { });
    }

    @Override
    public void save(Runnable whenSaved) {
        if (!isChanged()) {
            close();
            whenSaved.run();
        } else if (form.check()) {
            var before = form.fields().base();
            var details = form.fields().details();
            frame.background().save(() -> services.organisations().change(id, before, details) ? Optional.<OrganisationDetails>empty() : Optional.of(services.organisations().get(id)),
                    theirs -> theirs.ifPresentOrElse(this::collide, () -> {
                        form.fields().show(details);
                        close();
                        deeds.done(text("organisation.changed", details.name()), () -> services.organisations().change(id, details, before));
                        whenSaved.run();
                    }));
        }
    }

    private void collide(OrganisationDetails theirs) {
        var both = form.fields().follow(theirs);
        collision.set(both.isEmpty() ? text("organisation.collision")
                : text("organisation.collisionBoth", String.join(", ", both.stream().map(key -> text(key)).toList())));
    }

    /// Leaves what was typed for what is kept now, after someone else changed it.
    void takeTheirs() {
        form.fields().show(form.fields().base());
        form.problems().clear();
        collision.set("");
    }

    /// Stops editing; what was typed can be had back from the toast.
    void cancel() {
        if (isChanged()) {
            var typed = form.fields().details();
            frame.toasts().offer(text("leave.dropped"), () -> {
                edit();
                form.fields().type(typed);
            });
        }
        discard();
    }

    private void close() {
        form.problems().clear();
        collision.set("");
        editing.set(false);
    }

    @Override
    public void discard() {
        takeTheirs();
        close();
    }

    @Override
    public boolean isChanged() {
        return editing.get() && form.fields().isChanged();
    }

    @Override
    public Map<String, String> unsaved() {
        return form.fields().unsaved();
    }

    @Override
    public void retype(Map<String, String> typed) {
        edit();
        form.fields().retype(typed);
    }

    OrganisationFormModel form() {
        return form;
    }

    /// The other partners that this one may be, as it is typed now.
    DoubleCheck doubles() {
        return doubles;
    }

    BooleanProperty editingProperty() {
        return editing;
    }

    /// What to say when someone else changed it meanwhile; "" when nobody did.
    ReadOnlyStringProperty collisionProperty() {
        return collision.getReadOnlyProperty();
    }
}
