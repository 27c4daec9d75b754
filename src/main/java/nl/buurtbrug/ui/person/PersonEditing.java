package nl.buurtbrug.ui.person;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.match.PersonFace;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.DoubleCheck;
import nl.buurtbrug.ui.common.Draft;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.person.PersonDraft.Section;

/// Changing what is kept of a person itself, one section of the page at a time.
final class PersonEditing implements Draft {

    private static final String SECTION = "section";

    private final long id;
    private final PersonScreens.Services services;
    private final Frame frame;
    private final Deeds deeds;
    private final PersonDraft draft;
    private final ReadOnlyStringWrapper conflict = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Section>> section = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final DoubleCheck doubles;
    private PersonDetails kept = PersonDetails.EMPTY;
    private PersonDetails read = PersonDetails.EMPTY;

    PersonEditing(long id, PersonScreens.Services services, Frame frame, Deeds deeds) {
        this.id = id;
        this.services = services;
        this.frame = frame;
        this.deeds = deeds;
        draft = new PersonDraft(LocalDate.now(services.clock()));
        doubles = new DoubleCheck(frame);
        draft.whenRecognised(this::lookForDoubles);
        section.subscribe(this::lookForDoubles);
    }

    private void lookForDoubles() {
        var typed = PersonDraft.inStandardForm(draft.over(read, Section.DETAILS));
        if (section.get().filter(Section.DETAILS::equals).isPresent() && !PersonFace.of(typed).equals(PersonFace.of(read))) {
            doubles.look(typed, person -> services.lookalikes().people(person, id, Optional.empty()));
        } else {
            doubles.clear();
        }
    }

    /// Shows what is kept now; what is being typed stays.
    void show(PersonDetails fresh) {
        kept = fresh;
        if (section.get().isEmpty()) {
            read = fresh;
        }
    }

    /// Another section may only open when this one holds nothing that is not kept.
    void edit(Section wanted) {
        if (isChanged()) {
            save(() -> open(wanted));
        } else {
            open(wanted);
        }
    }

    private void open(Section wanted) {
        read = kept;
        draft.show(read);
        problems.clear();
        section.set(Optional.of(wanted));
    }

    @Override
    public void save(Runnable whenSaved) {
        section.get().ifPresentOrElse(open -> save(open, whenSaved), whenSaved);
    }

    private void save(Section open, Runnable whenSaved) {
        var written = open == Section.DETAILS ? PersonDraft.inStandardForm(draft.over(read, open)) : draft.over(read, open);
        problems.setAll(draft.problems(written, open));
        if (problems.isEmpty()) {
            frame.background().save(() -> services.people().change(id, read, written), done -> saved(done, written, whenSaved));
        }
    }

    private void saved(boolean done, PersonDetails written, Runnable whenSaved) {
        if (done) {
            var before = read;
            discard();
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
        section.get().filter(_ -> isChanged()).ifPresent(open -> {
            var typed = draft.over(read, open);
            frame.toasts().offer(text("leave.dropped"), () -> {
                edit(open);
                draft.show(typed);
            });
        });
        discard();
    }

    @Override
    public void discard() {
        problems.clear();
        conflict.set("");
        section.set(Optional.empty());
    }

    @Override
    public boolean isChanged() {
        return section.get().filter(open -> draft.differsFrom(read, open)).isPresent();
    }

    @Override
    public Map<String, String> unsaved() {
        if (!isChanged()) {
            return Map.of();
        }
        var before = new PersonDraft(LocalDate.now(services.clock()));
        before.show(read);
        var typed = new HashMap<>(draft.texts());
        typed.entrySet().removeAll(before.texts().entrySet());
        typed.put(SECTION, section.get().orElseThrow().name());
        return typed;
    }

    @Override
    public void retype(Map<String, String> typed) {
        Stream.of(Section.values()).filter(each -> each.name().equals(typed.get(SECTION))).findFirst().ifPresent(each -> {
            edit(each);
            draft.retype(typed);
        });
    }

    /// The section that is open, if one is.
    ReadOnlyObjectProperty<Optional<Section>> sectionProperty() {
        return section.getReadOnlyProperty();
    }

    /// Says that someone else changed the person in the meantime; "" when not.
    ReadOnlyStringProperty conflictProperty() {
        return conflict.getReadOnlyProperty();
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
}
