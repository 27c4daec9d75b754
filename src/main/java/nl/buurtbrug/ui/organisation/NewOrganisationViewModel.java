package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.DoubleCheck;
import nl.buurtbrug.ui.common.Draft;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.NewExtras;
import nl.buurtbrug.ui.common.Place;

/// A partner that is being added, and the partners it may be already.
final class NewOrganisationViewModel implements Draft {

    private final OrganisationScreens.Services services;
    private final Frame frame;
    private final OrganisationFormModel form = new OrganisationFormModel();
    private final NewExtras extras;
    private final DoubleCheck doubles;

    NewOrganisationViewModel(OrganisationScreens.Services services, Frame frame) {
        this.services = services;
        this.frame = frame;
        extras = new NewExtras(ExtraSubject.ORGANISATION, services.extras(), frame.background(), services.clock());
        doubles = new DoubleCheck(frame);
        form.fields().whenRecognised(this::lookForDoubles);
    }

    void load() {
        frame.background().fetch(() -> OrganisationChoices.read(services), form::offer);
        extras.load();
        frame.background().quietly(() -> services.lookalikes().getReady(RecordKind.ORGANISATION));
        lookForDoubles();
    }

    private void lookForDoubles() {
        doubles.look(form.fields().details(), typed -> services.lookalikes().partners(typed, 0));
    }

    void save() {
        save(() -> { });
    }

    /// Keeps the partner and goes to its page.
    @Override
    public void save(Runnable whenSaved) {
        if (form.check() & extras.check()) {
            var details = form.fields().details();
            frame.background().save(() -> extras.create(() -> services.organisations().create(details, Origin.TYPED)), id -> {
                form.fields().show(details);
                extras.discard();
                frame.navigator().replaceWith(new Place.Organisation(id));
                new Deeds(frame, () -> { }).done(text("organisation.added", details.name()), () -> !services.bin().binOrganisations(List.of(id)).isEmpty());
                whenSaved.run();
            });
        }
    }

    void cancel() {
        discard();
        frame.navigator().replaceWith(new Place.Organisations());
    }

    @Override
    public boolean isChanged() {
        return form.fields().isChanged() || extras.isChanged();
    }

    @Override
    public void discard() {
        form.fields().show(form.fields().base());
        form.problems().clear();
        extras.discard();
    }

    NewExtras extras() {
        return extras;
    }

    @Override
    public Map<String, String> unsaved() {
        var unsaved = new HashMap<>(form.fields().unsaved());
        unsaved.putAll(extras.unsaved());
        return unsaved;
    }

    @Override
    public void retype(Map<String, String> typed) {
        form.fields().retype(typed);
        extras.retype(typed);
    }

    OrganisationFormModel form() {
        return form;
    }

    /// The partners it may be already.
    DoubleCheck doubles() {
        return doubles;
    }
}
