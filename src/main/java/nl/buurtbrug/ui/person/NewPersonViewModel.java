package nl.buurtbrug.ui.person;

import static nl.buurtbrug.language.Text.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.EmailAddress;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.PersonName;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.DoubleCheck;
import nl.buurtbrug.ui.common.Draft;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.NewExtras;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.RecordChoice;

/// A person that is typed in: the name is taken apart while one types, and who it may be already shows at once.
final class NewPersonViewModel implements Draft {

    final StringProperty name = new SimpleStringProperty("");
    final StringProperty firstName = new SimpleStringProperty("");
    final StringProperty prefix = new SimpleStringProperty("");
    final StringProperty lastName = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty email = new SimpleStringProperty("");
    final StringProperty typedOrganisation = new SimpleStringProperty("");
    final ObjectProperty<Optional<RecordChoice>> organisation = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty role = new SimpleStringProperty("");
    final BooleanProperty mainContact = new SimpleBooleanProperty();

    private final Optional<Long> at;
    private final PersonScreens.Services services;
    private final Frame frame;
    private final RoleChoices choices;
    private final NewExtras extras;
    private final DoubleCheck doubles;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private boolean loaded;
    private boolean done;

    NewPersonViewModel(Optional<Long> at, PersonScreens.Services services, Frame frame) {
        this.at = at;
        this.services = services;
        this.frame = frame;
        choices = new RoleChoices(services);
        extras = new NewExtras(ExtraSubject.PERSON, services.extras(), frame.background(), services.clock());
        doubles = new DoubleCheck(frame);
        name.subscribe((_, typed) -> split(typed));
        Stream.of(firstName, prefix, lastName, phone, email).forEach(field -> field.subscribe((_, _) -> lookForDoubles()));
        organisation.subscribe((_, _) -> lookForDoubles());
    }

    void load() {
        extras.load();
        if (!loaded) {
            loaded = true;
            frame.background().quietly(() -> services.lookalikes().getReady(RecordKind.PERSON));
            at.ifPresent(id -> frame.background().fetch(() -> services.directory().partner(id).map(RoleChoices::choice), organisation::set));
        }
    }

    private void split(String typed) {
        var parts = PersonName.parse(typed);
        firstName.set(parts.first());
        prefix.set(parts.prefix());
        lastName.set(parts.last());
    }

    private void lookForDoubles() {
        var at = organisation.get().map(RecordChoice::id);
        doubles.look(PersonDraft.inStandardForm(details()), typed -> services.lookalikes().people(typed, 0, at));
    }

    void save() {
        save(() -> { });
    }

    @Override
    public void save(Runnable whenSaved) {
        var written = PersonDraft.inStandardForm(details());
        problems.setAll(problems(written));
        if (problems.isEmpty() & extras.check()) {
            var where = organisation.get().map(RecordChoice::id);
            var as = new AffiliationDetails(role.get(), Optional.empty(), Optional.empty(), mainContact.get(), false);
            frame.background().save(() -> keep(written, where, as), id -> {
                done = true;
                frame.navigator().replaceWith(new Place.Person(id));
                new Deeds(frame, () -> { }).done(text("person.added", written.fullName()), () -> takeBack(id));
                whenSaved.run();
            });
        }
    }

    private long keep(PersonDetails written, Optional<Long> where, AffiliationDetails as) {
        var id = extras.create(() -> services.people().create(written, Origin.TYPED));
        where.ifPresent(club -> services.affiliations().add(id, club, as));
        return id;
    }

    private boolean takeBack(long id) {
        return !services.bin().binPeople(List.of(id)).isEmpty();
    }

    private List<Problem> problems(PersonDetails written) {
        var found = Stream.concat(written.problems().stream(), AffiliationDetails.ofRole(role.get()).problems().stream());
        var email = written.emails().stream().allMatch(EmailAddress::isValid) ? Stream.<Problem>empty() : Stream.of(new Problem("person.emails", "problem.email"));
        var unknown = organisation.get().isEmpty() && !(typedOrganisation.get().isBlank() && role.get().isBlank());
        var place = unknown ? Stream.of(new Problem("affiliation.organisation", "affiliation.chooseOrganisation")) : Stream.<Problem>empty();
        return Stream.of(found, email, place).flatMap(problem -> problem).toList();
    }

    private PersonDetails details() {
        return PersonDetails.EMPTY.withName(firstName.get(), prefix.get(), lastName.get()).withReach(List.of(email.get()), List.of(phone.get()));
    }

    void cancel() {
        discard();
        frame.navigator().replaceWith(new Place.People());
    }

    @Override
    public void discard() {
        Stream.of(name, firstName, prefix, lastName, phone, email, typedOrganisation, role).forEach(field -> field.set(""));
        mainContact.set(false);
        extras.discard();
        loaded = false;
    }

    @Override
    public boolean isChanged() {
        return !done && (!details().equals(PersonDetails.EMPTY) || !role.get().isBlank() || !name.get().isBlank() || extras.isChanged());
    }

    NewExtras extras() {
        return extras;
    }

    @Override
    public Map<String, String> unsaved() {
        var unsaved = new HashMap<>(Map.of("name", name.get(), "firstName", firstName.get(), "prefix", prefix.get(), "lastName", lastName.get(),
                "phone", phone.get(), "email", email.get(), "organisation", typedOrganisation.get(), "role", role.get()));
        unsaved.putAll(extras.unsaved());
        return unsaved;
    }

    @Override
    public void retype(Map<String, String> typed) {
        name.set(typed.getOrDefault("name", ""));
        firstName.set(typed.getOrDefault("firstName", ""));
        prefix.set(typed.getOrDefault("prefix", ""));
        lastName.set(typed.getOrDefault("lastName", ""));
        phone.set(typed.getOrDefault("phone", ""));
        email.set(typed.getOrDefault("email", ""));
        typedOrganisation.set(typed.getOrDefault("organisation", ""));
        role.set(typed.getOrDefault("role", ""));
        extras.retype(typed);
    }

    RoleChoices choices() {
        return choices;
    }

    /// The people it may be already.
    DoubleCheck doubles() {
        return doubles;
    }

    ObservableList<Problem> problems() {
        return problems;
    }
}
