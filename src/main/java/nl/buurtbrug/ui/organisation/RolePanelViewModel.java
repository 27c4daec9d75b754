package nl.buurtbrug.ui.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import nl.buurtbrug.domain.PersonName;
import nl.buurtbrug.domain.PhoneNumber;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.duplicate.Lookalike;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.ui.common.Dates;
import nl.buurtbrug.ui.common.DoubleCheck;
import nl.buurtbrug.ui.common.RecordChoice;

/// A person's role at a partner: a new one, of someone known or someone new, or one that is changed.
final class RolePanelViewModel implements Panel {

    /// Who has the role.
    sealed interface Who {

        String name();
    }

    record Known(long person, String name) implements Who {
    }

    record New(PersonDetails details) implements Who {

        @Override
        public String name() {
            return details.fullName();
        }
    }

    /// What keeps it, and does what is given when it is kept.
    @FunctionalInterface
    interface Keep {

        void keep(Who who, AffiliationDetails details, Runnable whenSaved);
    }

    private final String title;
    private final boolean choosesPerson;
    private final LocalDate today;
    private final Keep keep;

    private final ObjectProperty<Optional<RecordChoice>> person = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty role = new SimpleStringProperty();
    private final StringProperty from = new SimpleStringProperty();
    private final StringProperty until = new SimpleStringProperty();
    private final BooleanProperty mainContact = new SimpleBooleanProperty();
    private final BooleanProperty keyFigure = new SimpleBooleanProperty();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final List<Object> begun;
    private Optional<DoubleCheck> doubles = Optional.empty();

    /// @param fixed the person whose role is changed; empty when someone is added
    RolePanelViewModel(String title, Optional<RecordChoice> fixed, AffiliationDetails start, LocalDate today, Keep keep) {
        this.title = title;
        this.choosesPerson = fixed.isEmpty();
        this.today = today;
        this.keep = keep;
        person.set(fixed);
        role.set(start.role());
        from.set(Dates.shown(start.from()));
        until.set(Dates.shown(start.until()));
        mainContact.set(start.mainContact());
        keyFigure.set(start.keyFigure());
        begun = typed();
    }

    /// Warns for people that someone new may be.
    RolePanelViewModel warning(DoubleCheck check, Function<PersonDetails, List<Lookalike>> find) {
        doubles = Optional.of(check);
        Stream.of(name, email, phone).forEach(field -> field.subscribe((_, _) -> lookForDoubles(check, find)));
        person.subscribe(_ -> lookForDoubles(check, find));
        return this;
    }

    private void lookForDoubles(DoubleCheck check, Function<PersonDetails, List<Lookalike>> find) {
        if (person.get().isPresent() || newPerson().equals(PersonDetails.EMPTY)) {
            check.clear();
        } else {
            check.look(newPerson(), find);
        }
    }

    private List<Object> typed() {
        return List.of(person.get(), name.get(), email.get(), phone.get(), role.get(), from.get(), until.get(), mainContact.get(), keyFigure.get());
    }

    @Override
    public boolean isChanged() {
        return !typed().equals(begun);
    }

    @Override
    public void save(Runnable whenSaved) {
        var found = new ArrayList<Problem>();
        var start = Dates.optional("member.from", from.get(), today, found);
        var end = Dates.optional("affiliation.until", until.get(), today, found);
        var details = new AffiliationDetails(role.get(), start, end, mainContact.get(), keyFigure.get());
        found.addAll(details.problems());
        var who = who(found);
        problems.setAll(found);
        if (found.isEmpty()) {
            keep.keep(who, details, whenSaved);
        }
    }

    private Who who(List<Problem> found) {
        if (person.get().isPresent()) {
            return new Known(person.get().get().id(), person.get().get().name());
        }
        var details = newPerson();
        if (name.get().isBlank()) {
            found.add(new Problem("member.person", "problem.required"));
        } else {
            found.addAll(details.problems());
        }
        if (!email.get().isBlank() && !EmailAddress.isValid(EmailAddress.normalise(email.get()))) {
            found.add(new Problem("person.emails", "organisation.emailUnclear"));
        }
        return new New(details);
    }

    /// The name typed, taken apart.
    PersonName parsedName() {
        return PersonName.parse(name.get());
    }

    private PersonDetails newPerson() {
        var parts = parsedName();
        return PersonDetails.EMPTY.withName(parts.first(), parts.prefix(), parts.last()).withReach(
                email.get().isBlank() ? List.of() : List.of(EmailAddress.normalise(email.get())),
                phone.get().isBlank() ? List.of() : List.of(PhoneNumber.parse(phone.get().strip()).display()));
    }

    @Override
    public String title() {
        return title;
    }

    /// Whether it is still to be said who has the role.
    boolean choosesPerson() {
        return choosesPerson;
    }

    Optional<DoubleCheck> doubles() {
        return doubles;
    }

    ObjectProperty<Optional<RecordChoice>> personProperty() {
        return person;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty emailProperty() {
        return email;
    }

    StringProperty phoneProperty() {
        return phone;
    }

    StringProperty roleProperty() {
        return role;
    }

    StringProperty fromProperty() {
        return from;
    }

    StringProperty untilProperty() {
        return until;
    }

    BooleanProperty mainContactProperty() {
        return mainContact;
    }

    BooleanProperty keyFigureProperty() {
        return keyFigure;
    }

    ObservableList<Problem> problems() {
        return problems;
    }
}
