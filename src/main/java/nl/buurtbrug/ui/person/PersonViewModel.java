package nl.buurtbrug.ui.person;

import static nl.buurtbrug.language.Text.text;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.buurtbrug.domain.FileNames;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.PersonSummary;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.merge.MergeSummary;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.report.PersonColumn;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.Selection;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Draft;
import nl.buurtbrug.ui.common.ExtraSection;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.GonePage;
import nl.buurtbrug.ui.common.LatestChanges;
import nl.buurtbrug.ui.common.MergeUndoing;
import nl.buurtbrug.ui.common.Place;

final class PersonViewModel implements Draft {

    /// The person as kept.
    record Shown(PersonDetails details, PersonSummary summary, Origin origin, List<MergeSummary> merges) {
    }

    private final long id;
    private final PersonScreens.Services services;
    private final Frame frame;
    private final Deeds deeds;
    private final PersonEditing editing;
    private final RolesViewModel roles;
    private final LatestChanges changes;
    private final ExtraSection extras;
    private final TalksViewModel talks;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");

    PersonViewModel(long id, PersonScreens.Services services, Frame frame) {
        this.id = id;
        this.services = services;
        this.frame = frame;
        deeds = new Deeds(frame, this::load);
        editing = new PersonEditing(id, services, frame, deeds);
        roles = new RolesViewModel(id, services, frame, deeds);
        changes = new LatestChanges(new Place.RecordHistory(true, id), services.history(), frame);
        extras = new ExtraSection(new ExtraSection.Owner(ExtraSubject.PERSON, id), services.extras(), frame, deeds, LocalDate.now(services.clock()));
        talks = new TalksViewModel(id, services.contacts(), frame, deeds);
    }

    /// Reads the person; what is being typed stays.
    void load() {
        frame.background().fetch(this::fetch, this::show);
        changes.load();
        extras.load();
        talks.load();
    }

    private Optional<Shown> fetch() {
        return services.directory().person(id).map(summary -> new Shown(services.people().get(id), summary, services.people().origin(id),
                services.merges().into(RecordKind.PERSON, id)));
    }

    private void show(Optional<Shown> fresh) {
        fresh.ifPresentOrElse(this::show, () -> {
            discard();
            new GonePage(services.merges(), frame).leave(RecordKind.PERSON, id, text("person.gone"), new Place.People());
        });
    }

    void undoMerge(MergeSummary merge) {
        new MergeUndoing(services.merges(), frame).undo(merge.id(), merge.lostName(), this::load);
    }

    private void show(Shown fresh) {
        editing.show(fresh.details());
        roles.show(fresh.summary().roles());
        name.set(fresh.details().fullName());
        shown.set(Optional.of(fresh));
    }

    void saveCard() {
        shown.get().ifPresent(kept -> new CardSaving(services, frame).save(List.of(kept.summary()),
                FileNames.of(kept.details().fullName(), LocalDate.now(services.clock()), "vcf")));
    }

    /// On paper, with all that a list of people can tell.
    void print() {
        frame.navigator().goTo(new Place.Print(new Report.PersonList(Selection.picked(PersonSort.NAME, id), EnumSet.allOf(PersonColumn.class))));
    }

    void save() {
        save(() -> { });
    }

    @Override
    public void save(Runnable whenSaved) {
        editing.save(() -> extras.save(() -> roles.save(whenSaved)));
    }

    @Override
    public void discard() {
        editing.discard();
        extras.discard();
        roles.close();
    }

    @Override
    public boolean isChanged() {
        return editing.isChanged() || extras.isChanged() || roles.isChanged();
    }

    @Override
    public Map<String, String> unsaved() {
        var typed = new HashMap<>(editing.unsaved());
        typed.putAll(extras.unsaved());
        return typed;
    }

    @Override
    public void retype(Map<String, String> typed) {
        if (typed.keySet().stream().anyMatch(ExtraSection::isField)) {
            extras.retype(typed);
        }
        editing.retype(typed);
    }

    /// Throws the person into the bin, and goes back to the list.
    void bin() {
        var words = text("person.binned", name.get());
        discard();
        frame.background().save(() -> services.bin().binPeople(List.of(id)), done -> {
            frame.navigator().replaceWith(new Place.People());
            new Deeds(frame, () -> { }).done(words, () -> services.bin().takeBackPeople(done));
        });
    }

    void archive() {
        var ids = List.of(id);
        deeds.alter(() -> services.people().archive(ids), services.people()::takeBack, text("people.toArchive", 1), () -> { });
    }

    void unarchive() {
        var ids = List.of(id);
        deeds.alter(() -> services.people().unarchive(ids), services.people()::takeBack, text("people.fromArchive", 1), () -> { });
    }

    void copy(String words) {
        frame.outside().copy(words);
        frame.toasts().show(text("person.copied", words));
    }

    void mail(String address) {
        frame.outside().open(URI.create("mailto:" + URLEncoder.encode(address, StandardCharsets.UTF_8).replace("%40", "@")));
    }

    TalksViewModel talks() {
        return talks;
    }

    LatestChanges changes() {
        return changes;
    }

    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    PersonEditing editing() {
        return editing;
    }

    ExtraSection extras() {
        return extras;
    }

    RolesViewModel roles() {
        return roles;
    }
}
