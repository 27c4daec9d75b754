package nl.buurtbrug.ui.organisation;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.EmailAddress;
import nl.buurtbrug.domain.KvkNumber;
import nl.buurtbrug.domain.PhoneNumber;
import nl.buurtbrug.domain.Postcode;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.WebAddress;
import nl.buurtbrug.domain.match.OrganisationFace;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.ui.common.Choices;

/// What is typed about an organisation, beside what was read of it.
final class OrganisationFields {

    private static final Map<String, Function<OrganisationDetails, String>> TEXTS = Map.ofEntries(
            entry("organisation.name", OrganisationDetails::name),
            entry("organisation.visiting.street", details -> details.visiting().street()),
            entry("organisation.visiting.houseNumber", details -> details.visiting().houseNumber()),
            entry("organisation.visiting.postcode", details -> details.visiting().postcode()),
            entry("organisation.visiting.city", details -> details.visiting().city()),
            entry("organisation.postal.street", details -> details.postal().street()),
            entry("organisation.postal.houseNumber", details -> details.postal().houseNumber()),
            entry("organisation.postal.postcode", details -> details.postal().postcode()),
            entry("organisation.postal.city", details -> details.postal().city()),
            entry("organisation.email", OrganisationDetails::email),
            entry("organisation.phone", OrganisationDetails::phone),
            entry("organisation.website", OrganisationDetails::website),
            entry("organisation.kvk", OrganisationDetails::kvk),
            entry("organisation.note", OrganisationDetails::note));

    private static final Map<String, Function<OrganisationDetails, Long>> IDS = Map.of(
            "organisation.kind", OrganisationDetails::kind,
            "organisation.neighbourhood", details -> details.neighbourhood().orElse(Choices.NONE),
            "organisation.owner", details -> details.owner().orElse(Choices.NONE));

    private final Map<String, StringProperty> texts = new HashMap<>();
    private final Map<String, ObjectProperty<Long>> ids = new HashMap<>();
    private OrganisationDetails base = OrganisationDetails.EMPTY;

    OrganisationFields() {
        TEXTS.keySet().forEach(key -> texts.put(key, new SimpleStringProperty("")));
        IDS.keySet().forEach(key -> ids.put(key, new SimpleObjectProperty<>(Choices.NONE)));
    }

    /// Shows what was read; what was typed is gone.
    void show(OrganisationDetails details) {
        base = details;
        type(details);
    }

    /// Shows this as if it were typed now.
    void type(OrganisationDetails details) {
        texts.forEach((key, property) -> property.set(TEXTS.get(key).apply(details)));
        ids.forEach((key, property) -> property.set(IDS.get(key).apply(details)));
    }

    /// Takes over what someone else kept meanwhile; what was typed here stays.
    ///
    /// @return the fields that both changed
    List<String> follow(OrganisationDetails theirs) {
        var before = base;
        var both = new ArrayList<String>();
        base = theirs;
        texts.forEach((key, property) -> follow(key, property, TEXTS.get(key).apply(before), TEXTS.get(key).apply(theirs), both));
        ids.forEach((key, property) -> follow(key, property, IDS.get(key).apply(before), IDS.get(key).apply(theirs), both));
        return both;
    }

    private static <T> void follow(String key, Property<T> property, T before, T theirs, List<String> both) {
        if (property.getValue().equals(before)) {
            property.setValue(theirs);
        } else if (!theirs.equals(before) && !theirs.equals(property.getValue())) {
            both.add(key);
        }
    }

    /// What would be kept: values that were changed get their one way of writing.
    OrganisationDetails details() {
        return new OrganisationDetails(text("organisation.name"), id("organisation.kind"),
                new Address(text("organisation.visiting.street"), text("organisation.visiting.houseNumber"),
                        tidy("organisation.visiting.postcode", Postcode::normalise), text("organisation.visiting.city")),
                new Address(text("organisation.postal.street"), text("organisation.postal.houseNumber"),
                        tidy("organisation.postal.postcode", Postcode::normalise), text("organisation.postal.city")),
                optional("organisation.neighbourhood"),
                tidy("organisation.email", EmailAddress::normalise),
                tidy("organisation.phone", OrganisationFields::phone),
                tidy("organisation.website", WebAddress::normalise),
                tidy("organisation.kvk", KvkNumber::normalise),
                optional("organisation.owner"), base.contactIntervalDays(), text("organisation.note"));
    }

    /// Everything to mend, also addresses that can't be right though they could be kept.
    List<Problem> problems() {
        var details = details();
        var problems = new ArrayList<>(details.problems());
        if (isNew("organisation.visiting.postcode", details.visiting().postcode()) && !Postcode.isValid(details.visiting().postcode())) {
            problems.add(new Problem("organisation.visiting.postcode", "organisation.postcodeUnclear"));
        }
        if (isNew("organisation.postal.postcode", details.postal().postcode()) && !Postcode.isValid(details.postal().postcode())) {
            problems.add(new Problem("organisation.postal.postcode", "organisation.postcodeUnclear"));
        }
        if (isNew("organisation.email", details.email()) && !EmailAddress.isValid(details.email())) {
            problems.add(new Problem("organisation.email", "organisation.emailUnclear"));
        }
        if (isNew("organisation.website", details.website()) && !WebAddress.isValid(details.website())) {
            problems.add(new Problem("organisation.website", "organisation.websiteUnclear"));
        }
        return problems;
    }

    private boolean isNew(String key, String value) {
        return !value.isEmpty() && !value.equals(TEXTS.get(key).apply(base));
    }

    boolean isChanged() {
        return !details().equals(base);
    }

    /// What was typed that differs from what was read, by field.
    Map<String, String> unsaved() {
        var typed = new HashMap<String, String>();
        texts.forEach((key, property) -> put(typed, key, property.get(), TEXTS.get(key).apply(base)));
        ids.forEach((key, _) -> put(typed, key, Long.toString(id(key)), Long.toString(IDS.get(key).apply(base))));
        return typed;
    }

    private static void put(Map<String, String> typed, String key, String value, String read) {
        if (!value.equals(read)) {
            typed.put(key, value);
        }
    }

    /// Shows again what was typed earlier in some fields.
    void retype(Map<String, String> typed) {
        typed.forEach((key, value) -> {
            if (texts.containsKey(key)) {
                texts.get(key).set(value);
            } else if (ids.containsKey(key) && value.matches("[0-9]{1,18}")) {
                ids.get(key).set(Long.valueOf(value));
            }
        });
    }

    OrganisationDetails base() {
        return base;
    }

    private String text(String key) {
        return texts.get(key).get();
    }

    private String tidy(String key, UnaryOperator<String> form) {
        var typed = text(key);
        return typed.equals(TEXTS.get(key).apply(base)) ? typed : form.apply(typed);
    }

    private static String phone(String typed) {
        return PhoneNumber.split(typed).size() == 1 ? PhoneNumber.parse(typed.strip()).display() : typed;
    }

    private long id(String key) {
        return ids.get(key).get() == null ? Choices.NONE : ids.get(key).get();
    }

    private Optional<Long> optional(String key) {
        return Optional.of(id(key)).filter(id -> id != Choices.NONE);
    }

    /// Does something at each change of what a partner is recognised by.
    void whenRecognised(Runnable then) {
        Stream.of("organisation.name", "organisation.email", "organisation.kvk", "organisation.visiting.postcode", "organisation.visiting.city")
                .forEach(key -> texts.get(key).subscribe((_, _) -> then.run()));
    }

    /// Whether it would be recognised by something else than what was read.
    boolean isRecognisedOtherwise() {
        return !OrganisationFace.of(details()).equals(OrganisationFace.of(base));
    }

    /// @param key the message key of the field
    StringProperty textProperty(String key) {
        return texts.get(key);
    }

    /// @param key the message key of the field; the value is 0 for none
    ObjectProperty<Long> idProperty(String key) {
        return ids.get(key);
    }
}
