package nl.buurtbrug.ui.person;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
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
import nl.buurtbrug.domain.PhoneNumber;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.person.LegalBasis;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PreferredChannel;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.DateInput;

/// What is typed about a person, section by section, before it is kept.
final class PersonDraft {

    /// The parts of the page that are edited on their own.
    enum Section {
        DETAILS, NOTE, PRIVACY
    }

    final StringProperty firstName = new SimpleStringProperty("");
    final StringProperty prefix = new SimpleStringProperty("");
    final StringProperty lastName = new SimpleStringProperty("");
    final ObservableList<String> emails = FXCollections.observableArrayList();
    final ObservableList<String> phones = FXCollections.observableArrayList();
    final ObjectProperty<PreferredChannel> channel = new SimpleObjectProperty<>(PreferredChannel.NO_PREFERENCE);
    final StringProperty bestTime = new SimpleStringProperty("");
    final BooleanProperty doNotMail = new SimpleBooleanProperty();
    final BooleanProperty doNotCall = new SimpleBooleanProperty();
    final StringProperty note = new SimpleStringProperty("");
    final ObjectProperty<LegalBasis> legalBasis = new SimpleObjectProperty<>(LegalBasis.LEGITIMATE_INTEREST);
    final StringProperty keepUntil = new SimpleStringProperty("");

    private final LocalDate today;

    PersonDraft(LocalDate today) {
        this.today = today;
    }

    /// Does something at each change of what a person is recognised by.
    void whenRecognised(Runnable then) {
        Stream.of(firstName, prefix, lastName).forEach(field -> field.subscribe((_, _) -> then.run()));
        emails.subscribe(then);
        phones.subscribe(then);
    }

    void show(PersonDetails details) {
        firstName.set(details.firstName());
        prefix.set(details.prefix());
        lastName.set(details.lastName());
        emails.setAll(details.emails());
        phones.setAll(details.phones());
        channel.set(details.preferredChannel());
        bestTime.set(details.bestTime());
        doNotMail.set(details.doNotMail());
        doNotCall.set(details.doNotCall());
        note.set(details.note());
        legalBasis.set(details.legalBasis());
        keepUntil.set(details.keepUntil().map(Formats::date).orElse(""));
    }

    /// The record with one section as it is typed, the others as they are in `kept`.
    PersonDetails over(PersonDetails kept, Section section) {
        return switch (section) {
            case DETAILS -> new PersonDetails(firstName.get(), prefix.get(), lastName.get(), emails, phones, channel.get(), bestTime.get(),
                    doNotMail.get(), doNotCall.get(), kept.note(), kept.legalBasis(), kept.keepUntil());
            case NOTE -> kept.withNote(note.get());
            case PRIVACY -> new PersonDetails(kept.firstName(), kept.prefix(), kept.lastName(), kept.emails(), kept.phones(),
                    kept.preferredChannel(), kept.bestTime(), kept.doNotMail(), kept.doNotCall(), kept.note(), legalBasis.get(), keepUntilDate());
        };
    }

    boolean differsFrom(PersonDetails kept, Section section) {
        return !over(kept, section).equals(kept) || section == Section.PRIVACY && keepUntilRead() instanceof DateInput.Wrong;
    }

    /// Everything typed, by field.
    Map<String, String> texts() {
        return Map.ofEntries(entry("firstName", firstName.get()), entry("prefix", prefix.get()), entry("lastName", lastName.get()),
                entry("emails", String.join("\n", emails)), entry("phones", String.join("\n", phones)), entry("channel", channel.get().name()),
                entry("bestTime", bestTime.get()), entry("doNotMail", Boolean.toString(doNotMail.get())), entry("doNotCall", Boolean.toString(doNotCall.get())),
                entry("note", note.get()), entry("legalBasis", legalBasis.get().name()), entry("keepUntil", keepUntil.get()));
    }

    /// Shows again what was typed earlier in some fields.
    void retype(Map<String, String> typed) {
        typed.forEach((field, value) -> {
            switch (field) {
                case "firstName" -> firstName.set(value);
                case "prefix" -> prefix.set(value);
                case "lastName" -> lastName.set(value);
                case "emails" -> emails.setAll(value.lines().toList());
                case "phones" -> phones.setAll(value.lines().toList());
                case "channel" -> Stream.of(PreferredChannel.values()).filter(each -> each.name().equals(value)).findFirst().ifPresent(channel::set);
                case "bestTime" -> bestTime.set(value);
                case "doNotMail" -> doNotMail.set(Boolean.parseBoolean(value));
                case "doNotCall" -> doNotCall.set(Boolean.parseBoolean(value));
                case "note" -> note.set(value);
                case "legalBasis" -> Stream.of(LegalBasis.values()).filter(each -> each.name().equals(value)).findFirst().ifPresent(legalBasis::set);
                case "keepUntil" -> keepUntil.set(value);
                default -> { } // the field of a later version
            }
        });
    }

    List<Problem> problems(PersonDetails written, Section section) {
        var problems = new ArrayList<>(written.problems());
        if (section == Section.DETAILS && !written.emails().stream().allMatch(EmailAddress::isValid)) {
            problems.add(new Problem("person.emails", "problem.email"));
        }
        if (section == Section.PRIVACY && keepUntilRead() instanceof DateInput.Wrong wrong) {
            problems.add(wrong.at("person.keepUntil"));
        }
        return problems;
    }

    /// Phone numbers and e-mail addresses in their one way of writing; a number that is not understood stays as it was typed.
    static PersonDetails inStandardForm(PersonDetails details) {
        return details.withReach(details.emails().stream().map(EmailAddress::normalise).toList(),
                details.phones().stream().map(phone -> PhoneNumber.parse(phone).display()).toList());
    }

    DateInput.Read keepUntilRead() {
        return DateInput.read(keepUntil.get(), today);
    }

    private Optional<LocalDate> keepUntilDate() {
        return keepUntilRead() instanceof DateInput.Day(LocalDate date) ? Optional.of(date) : Optional.empty();
    }
}
