package nl.buurtbrug.domain.transfer.column;

import java.util.Optional;
import nl.buurtbrug.domain.EmailAddress;
import nl.buurtbrug.domain.HeaderText;

/// Chooses the field of one column by what its header and values say and what else the list holds.
final class FieldChooser {

    private final ListContext context;
    private final AddressChooser addresses;

    FieldChooser(ListContext context) {
        this.context = context;
        this.addresses = new AddressChooser(context);
    }

    FieldGuess choose(ListColumn column) {
        if (column.profiled().isPresent()) {
            return profiled(column, column.profiled().get());
        }
        if (column.reading().isEmpty()) {
            return FieldGuess.skip(column.values().isEmpty() ? "column.empty" : "column.unknown");
        }
        var reading = column.reading().get();
        if (reading.isAbout(Subject.OTHER) && reading.attribute().isPartOfAddress()) {
            return FieldGuess.skip("column.secondLine");
        }
        if (isOfSomeoneElse(reading) || isOfSecondPerson(column, reading)) {
            return FieldGuess.skip("column.otherPerson");
        }
        var differing = differing(column, reading);
        if (differing.isPresent()) {
            return differing.get();
        }
        var guess = reading.attribute().isPartOfAddress() ? addresses.choose(column, reading) : choose(column, reading);
        var unsure = column.readFromValues() && guess.confidence() == Confidence.RECOGNISED;
        return unsure ? FieldGuess.check(guess.field(), "column.byValues") : guess;
    }

    private FieldGuess profiled(ListColumn column, TargetField field) {
        if (field == TargetField.SKIP) {
            return FieldGuess.skip("column.notKept");
        }
        var refined = addresses.refined(column, field);
        return refined.confidence() == Confidence.RECOGNISED && refined.field().isKept()
                ? new FieldGuess(refined.field(), Confidence.RECOGNISED, "column.byProfile")
                : refined;
    }

    private boolean isOfSomeoneElse(HeaderReading reading) {
        var otherOfficer = !reading.officer().isEmpty() && (context.has(each -> each.isAbout(Subject.PERSON)) && reading.attribute() != Attribute.ROLE
                || !context.firstOfficer().isEmpty() && !reading.officer().equals(context.firstOfficer()));
        return reading.secondPerson() || reading.isAbout(Subject.OTHER) || otherOfficer;
    }

    /// "Tel 2" beside "Contactpersoon 2", or a second "Tel" behind it, is not of the first one.
    private boolean isOfSecondPerson(ListColumn column, HeaderReading reading) {
        var detail = isContactDetail(reading) || reading.attribute() == Attribute.ROLE;
        return detail && reading.isUnqualified() && context.columns().stream().filter(each -> each.reading().filter(HeaderReading::secondPerson).isPresent())
                .anyMatch(second -> reading.number() > 1 ? second.reading().orElseThrow().number() == reading.number() : second.index() < column.index() && isRepeated(column, second));
    }

    private boolean isRepeated(ListColumn column, ListColumn second) {
        var key = HeaderText.key(column.header());
        return context.columns().subList(0, second.index()).stream().anyMatch(each -> HeaderText.key(each.header()).equals(key));
    }

    /// A header and values that contradict each other: what the values clearly are wins, else the user is asked.
    private Optional<FieldGuess> differing(ListColumn column, HeaderReading reading) {
        var values = column.values();
        var expected = switch (reading.attribute()) {
            case EMAIL -> values.share(ValueShape.EMAIL);
            case PHONE, MOBILE -> (double) values.filled().stream().filter(value -> value.chars().filter(Character::isDigit).count() >= 6).count();
            case NAME, FULL_NAME, FIRST_NAME, LAST_NAME, ROLE -> ValueReader.clearAttribute(values).isEmpty() && !values.mostly(ValueShape.YES_OR_NO) ? 1 : 0;
            case PREFIX -> values.share(ValueShape.PREFIX);
            case KVK -> (double) values.filled().stream().filter(value -> value.matches(".*\\d{7,}.*")).count();
            default -> 1;
        };
        if (expected > 0 || values.count() < 3) {
            return Optional.empty();
        }
        return Optional.of(ValueReader.clearAttribute(values)
                .map(attribute -> new HeaderReading(attribute, reading.subjects(), reading.officer(), reading.number(), false))
                .map(changed -> changed.attribute().isPartOfAddress() ? addresses.choose(column, changed) : choose(column, changed))
                .map(guess -> guess.field().isKept() ? FieldGuess.check(guess.field(), "column.valuesOverHeader") : guess)
                .orElseGet(() -> FieldGuess.check(TargetField.SKIP, "column.valuesDiffer")));
    }

    private FieldGuess choose(ListColumn column, HeaderReading reading) {
        return switch (reading.attribute()) {
            case NAME -> name(column, reading);
            case FULL_NAME -> FieldGuess.sure(TargetField.PERSON_NAME);
            case FIRST_NAME -> FieldGuess.sure(TargetField.PERSON_FIRST_NAME);
            case INITIALS -> FieldGuess.sure(TargetField.PERSON_INITIALS);
            case PREFIX -> FieldGuess.sure(TargetField.PERSON_PREFIX);
            case MIDDLE_NAME -> middleName(column);
            case LAST_NAME -> lastName(column);
            case EMAIL -> email(column, reading);
            case PHONE -> phone(column, reading);
            case MOBILE -> reading.isAbout(Subject.ORGANISATION) || !context.hasPerson() ? phone(column, reading) : FieldGuess.sure(TargetField.PERSON_PHONE);
            case WEBSITE -> ofOrganisation(TargetField.ORGANISATION_WEBSITE, reading);
            case KVK -> ofOrganisation(TargetField.ORGANISATION_KVK, reading);
            case KIND -> ofOrganisation(TargetField.ORGANISATION_KIND, reading);
            case STAGE -> ofOrganisation(TargetField.ORGANISATION_STAGE, reading);
            case OWNER -> ofOrganisation(TargetField.ORGANISATION_OWNER, reading);
            case NEIGHBOURHOOD -> ofOrganisation(TargetField.ORGANISATION_NEIGHBOURHOOD, reading);
            case TAGS -> tags(column, reading);
            case AUDIENCES -> ofOrganisation(TargetField.ORGANISATION_AUDIENCES, reading);
            case NOTE -> note(column, reading);
            case HISTORY -> history(reading);
            case CHANNEL -> FieldGuess.sure(TargetField.PERSON_CHANNEL);
            case ROLE -> FieldGuess.sure(TargetField.ROLE);
            case DEPARTMENT -> FieldGuess.sure(TargetField.ROLE_DEPARTMENT);
            case ROLE_FROM -> dateOfRole(column, TargetField.ROLE_FROM);
            case ROLE_UNTIL -> dateOfRole(column, TargetField.ROLE_UNTIL);
            case MUNICIPALITY -> municipality(column);
            case IS_ORGANISATION -> context.hasPerson() ? FieldGuess.sure(TargetField.IS_ORGANISATION) : FieldGuess.skip("column.notKept");
            case GENDER -> FieldGuess.skip("column.genderNotKept");
            case DENOMINATION -> denomination();
            default -> FieldGuess.skip("column.notKept");
        };
    }

    private static FieldGuess name(ListColumn column, HeaderReading reading) {
        if (reading.isNameOfOrganisation()) {
            return FieldGuess.sure(TargetField.ORGANISATION_NAME);
        }
        if (!reading.isNameOfPerson()) {
            return FieldGuess.skip("column.unknown");
        }
        var organisations = column.values().share(ValueShape.ORGANISATION_NAME) >= 0.5;
        return reading.isAbout(Subject.CONTACT) || organisations ? FieldGuess.check(TargetField.PERSON_NAME, "column.byContext") : FieldGuess.sure(TargetField.PERSON_NAME);
    }

    private static FieldGuess middleName(ListColumn column) {
        return column.values().share(ValueShape.PREFIX) >= 0.5 ? FieldGuess.sure(TargetField.PERSON_PREFIX) : FieldGuess.skip("column.notKept");
    }

    /// "Achternaam" alone that holds whole names is taken apart; French "nom" too.
    private FieldGuess lastName(ListColumn column) {
        var whole = !context.has(Attribute.FIRST_NAME) && !context.has(Attribute.INITIALS) && !context.has(Attribute.PREFIX) && column.values().share(ValueShape.PERSON_NAME) >= 0.5;
        return whole ? FieldGuess.check(TargetField.PERSON_NAME, "column.valuesOverHeader") : FieldGuess.sure(TargetField.PERSON_LAST_NAME);
    }

    private FieldGuess email(ListColumn column, HeaderReading reading) {
        var shared = column.values().count() >= 3
                && column.values().filled().stream().filter(EmailAddress::isShared).count() >= 0.6 * column.values().count();
        return contactDetail(column, reading, TargetField.ORGANISATION_EMAIL, TargetField.PERSON_EMAIL, shared);
    }

    private FieldGuess phone(ListColumn column, HeaderReading reading) {
        return contactDetail(column, reading, TargetField.ORGANISATION_PHONE, TargetField.PERSON_PHONE, false);
    }

    /// An e-mail address or phone number belongs to whom its header names; else to whom the list is about;
    /// in a list of both to the organisation that leads the row, unless it stands behind the person's name.
    private FieldGuess contactDetail(ListColumn column, HeaderReading reading, TargetField ofOrganisation, TargetField ofPerson, boolean shared) {
        if (reading.isAboutAPerson() || reading.isAbout(Subject.PRIVATE) || !context.hasOrganisation()) {
            return FieldGuess.sure(ofPerson);
        }
        if (reading.isAbout(Subject.ORGANISATION) || !context.hasPerson()) {
            return FieldGuess.sure(ofOrganisation);
        }
        if (reading.isAbout(Subject.CONTACT)) {
            return context.has(each -> each.isAbout(Subject.CONTACT) && each.attribute().isPartOfName()) ? FieldGuess.sure(ofPerson) : FieldGuess.check(ofPerson, "column.byContext");
        }
        if (shared) {
            return FieldGuess.check(ofOrganisation, "column.byContext");
        }
        if (context.ledByPerson()) {
            return FieldGuess.sure(ofPerson);
        }
        var personHasOwn = context.has(each -> each.isAboutAPerson() && isContactDetail(each));
        var organisationHasOwn = context.has(each -> each.isAbout(Subject.ORGANISATION) && isContactDetail(each));
        if (personHasOwn != organisationHasOwn) {
            return FieldGuess.sure(personHasOwn ? ofOrganisation : ofPerson);
        }
        if (!context.followsPerson(column.index())) {
            return FieldGuess.sure(ofOrganisation);
        }
        return context.has(Attribute.LAST_NAME) ? FieldGuess.sure(ofPerson) : FieldGuess.check(ofPerson, "column.byContext");
    }

    private static boolean isContactDetail(HeaderReading reading) {
        return reading.attribute() == Attribute.EMAIL || reading.attribute() == Attribute.PHONE || reading.attribute() == Attribute.MOBILE;
    }

    private FieldGuess ofOrganisation(TargetField field, HeaderReading reading) {
        return !context.hasOrganisation() && context.hasPerson() || reading.isAbout(Subject.PRIVATE) ? FieldGuess.skip("column.noOrganisation") : FieldGuess.sure(field);
    }

    /// A list of organisations without a column for their kind often has it as "Categorie".
    private FieldGuess tags(ListColumn column, HeaderReading reading) {
        var single = HeaderText.key(column.header()).startsWith("categorie") && column.values().filled().stream().allMatch(value -> value.matches("[^;,|]*"));
        if (single && column.values().repeats() && context.hasOrganisation() && !context.has(Attribute.KIND)) {
            return FieldGuess.check(TargetField.ORGANISATION_KIND, "column.byContext");
        }
        return ofOrganisation(TargetField.ORGANISATION_TAGS, reading);
    }

    /// "Opmerking 12-3-2024", and notes that begin with a day, tell a history.
    private FieldGuess note(ListColumn column, HeaderReading reading) {
        var values = column.values().filled();
        var dated = values.stream().filter(DatedText::begins).count() * 2 > values.size();
        if (DatedText.day(column.header()).isPresent() || dated) {
            return history(reading);
        }
        return FieldGuess.sure(isOfPerson(reading) ? TargetField.PERSON_NOTE : TargetField.ORGANISATION_NOTE);
    }

    private FieldGuess history(HeaderReading reading) {
        return FieldGuess.sure(isOfPerson(reading) ? TargetField.PERSON_HISTORY : TargetField.ORGANISATION_HISTORY);
    }

    private boolean isOfPerson(HeaderReading reading) {
        return reading.isAboutAPerson() || !reading.isAbout(Subject.ORGANISATION) && (context.ledByPerson() || !context.hasOrganisation() && context.hasPerson());
    }

    /// "Sinds" alone may be of anything; in a list that tells roles it is of the role.
    private FieldGuess dateOfRole(ListColumn column, TargetField field) {
        var values = column.values().filled();
        if (!context.hasPerson() || values.stream().filter(value -> DateText.parse(value).isPresent()).count() * 2 < values.size()) {
            return FieldGuess.skip("column.notKept");
        }
        var named = HeaderText.key(column.header()).matches(".*(?:functie|bestuur|role|position|treden).*");
        if (named) {
            return FieldGuess.sure(field);
        }
        return context.has(Attribute.ROLE) ? FieldGuess.check(field, "column.byContext") : FieldGuess.skip("column.notKept");
    }

    private FieldGuess municipality(ListColumn column) {
        if (!context.has(Attribute.CITY) && !context.has(Attribute.POSTCODE_CITY) && context.hasOrganisation()) {
            return FieldGuess.check(TargetField.ADDRESS_CITY, "column.byContext");
        }
        return FieldGuess.skip("column.notKept");
    }

    /// The denomination of a school says on what belief the school was founded, not what anybody in it believes:
    /// it is not kept, but not personal data either. Anywhere else the word tells a person's religion and is locked.
    private FieldGuess denomination() {
        var ofSchool = context.columns().stream().anyMatch(column -> HeaderText.key(column.header()).matches("brin.*|.*(?:school|instelling|vestiging|onderwijs).*"));
        return !context.hasOrganisation() || context.hasPerson() && !ofSchool ? FieldGuess.forbidden("column.forbiddenReligion") : FieldGuess.skip("column.schoolDenomination");
    }
}
