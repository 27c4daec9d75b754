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
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.FileNames;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.PersonSummary;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.match.PersonFace;
import nl.buurtbrug.domain.merge.MergeSummary;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.report.PersonColumn;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.Selection;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.DoubleCheck;
import nl.buurtbrug.ui.common.Draft;
import nl.buurtbrug.ui.common.ExtraSection;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.GonePage;
import nl.buurtbrug.ui.common.LatestChanges;
import nl.buurtbrug.ui.common.MergeUndoing;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.person.PersonDraft.Section;

final class PersonViewModel implements Draft {

    /// The person as kept.
    record Shown(PersonDetails details, PersonSummary summary, Origin origin, List<MergeSummary> merges) {
    }

    private static final String SECTION = "section";

    private final long id;
    private final PersonScreens.Services services;
    private final Frame frame;
    private final PersonDraft draft;
    private final Deeds deeds;
    private final RolesViewModel roles;
    private final LatestChanges changes;
    private final ExtraSection extras;
    private final TalksViewModel talks;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper conflict = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<Section>> editing = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final DoubleCheck doubles;
    private PersonDetails read = PersonDetails.EMPTY;

    PersonViewModel(long id, PersonScreens.Services services, Frame frame) {
        this.id = id;
        this.services = services;
        this.frame = frame;
        draft = new PersonDraft(LocalDate.now(services.clock()));
        deeds = new Deeds(frame, this::load);
        roles = new RolesViewModel(id, services, frame, deeds);
        changes = new LatestChanges(new Place.RecordHistory(true, id), services.history(), frame);
        extras = new ExtraSection(new ExtraSection.Owner(ExtraSubject.PERSON, id), services.extras(), frame, deeds, LocalDate.now(services.clock()));
        talks = new TalksViewModel(id, services.contacts(), frame.background());
        doubles = new DoubleCheck(frame);
        draft.whenRecognised(this::lookForDoubles);
        editing.subscribe(this::lookForDoubles);
    }

    private void lookForDoubles() {
        var typed = PersonDraft.inStandardForm(draft.over(read, Section.DETAILS));
        if (editing.get().filter(Section.DETAILS::equals).isPresent() && !PersonFace.of(typed).equals(PersonFace.of(read))) {
            doubles.look(typed, person -> services.lookalikes().people(person, id, Optional.empty()));
        } else {
            doubles.clear();
        }
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
        if (editing.get().isEmpty()) {
            read = fresh.details();
        }
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

    void edit(Section section) {
        leaveSection(() -> {
            shown.get().ifPresent(kept -> read = kept.details());
            draft.show(read);
            problems.clear();
            editing.set(Optional.of(section));
        });
    }

    /// Another section may only open when this one holds nothing that is not kept.
    private void leaveSection(Runnable then) {
        if (isSectionChanged()) {
            saveSection(then);
        } else {
            then.run();
        }
    }

    void save() {
        save(() -> { });
    }

    @Override
    public void save(Runnable whenSaved) {
        saveSection(() -> extras.save(() -> roles.save(whenSaved)));
    }

    private void saveSection(Runnable whenSaved) {
        if (editing.get().isEmpty()) {
            whenSaved.run();
            return;
        }
        var section = editing.get().get();
        var written = section == Section.DETAILS ? PersonDraft.inStandardForm(draft.over(read, section)) : draft.over(read, section);
        problems.setAll(draft.problems(written, section));
        if (problems.isEmpty()) {
            frame.background().save(() -> services.people().change(id, read, written), done -> saved(done, written, whenSaved));
        }
    }

    private void saved(boolean done, PersonDetails written, Runnable whenSaved) {
        if (done) {
            var before = read;
            close();
            deeds.done(text("person.changed", written.fullName()), () -> services.people().change(id, written, before));
            whenSaved.run();
        } else {
            frame.background().fetch(() -> services.people().get(id), fresh -> {
                read = fresh;
                conflict.set(text("person.conflict"));
            });
        }
    }

    /// Puts back what was read; what was typed can be had back from the toast.
    void cancel() {
        editing.get().filter(_ -> isSectionChanged()).ifPresent(section -> {
            var typed = draft.over(read, section);
            frame.toasts().offer(text("leave.dropped"), () -> {
                edit(section);
                draft.show(typed);
            });
        });
        close();
    }

    private void close() {
        problems.clear();
        conflict.set("");
        editing.set(Optional.empty());
    }

    @Override
    public void discard() {
        close();
        extras.discard();
        roles.close();
    }

    @Override
    public boolean isChanged() {
        return isSectionChanged() || extras.isChanged() || roles.isChanged();
    }

    @Override
    public Map<String, String> unsaved() {
        if (!isSectionChanged()) {
            return extras.unsaved();
        }
        var before = new PersonDraft(LocalDate.now(services.clock()));
        before.show(read);
        var typed = new HashMap<>(draft.texts());
        typed.entrySet().removeAll(before.texts().entrySet());
        typed.put(SECTION, editing.get().orElseThrow().name());
        typed.putAll(extras.unsaved());
        return typed;
    }

    @Override
    public void retype(Map<String, String> typed) {
        if (typed.keySet().stream().anyMatch(ExtraSection::isField)) {
            extras.retype(typed);
        }
        Stream.of(Section.values()).filter(section -> section.name().equals(typed.get(SECTION))).findFirst().ifPresent(section -> {
            edit(section);
            draft.retype(typed);
        });
    }

    private boolean isSectionChanged() {
        return editing.get().filter(section -> draft.differsFrom(read, section)).isPresent();
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

    /// Says that someone else changed the person in the meantime; "" when not.
    ReadOnlyStringProperty conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Section>> editingProperty() {
        return editing;
    }

    ObservableList<Problem> problems() {
        return problems;
    }

    /// The other people this one may be, as they are typed now.
    DoubleCheck doubles() {
        return doubles;
    }

    PersonDraft draft() {
        return draft;
    }

    ExtraSection extras() {
        return extras;
    }

    RolesViewModel roles() {
        return roles;
    }
}
