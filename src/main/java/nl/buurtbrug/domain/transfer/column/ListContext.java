package nl.buurtbrug.domain.transfer.column;

import java.util.List;
import java.util.function.Predicate;

/// What the columns of a list say together: whether it holds organisations, people or both, and which of them leads.
record ListContext(List<ListColumn> columns, boolean hasOrganisation, boolean hasPerson, boolean ledByPerson) {

    static ListContext of(List<ListColumn> columns) {
        var organisation = first(columns, reading -> reading.isNameOfOrganisation(), TargetField.ORGANISATION_NAME);
        var person = first(columns, HeaderReading::isNameOfPerson, TargetField.PERSON_LAST_NAME, TargetField.PERSON_FIRST_NAME, TargetField.PERSON_NAME);
        var inParts = columns.stream().anyMatch(column -> column.reading().filter(reading -> reading.attribute().isPartOfName() && !reading.isAboutAPerson()
                && !reading.isAbout(Subject.CONTACT)).isPresent());
        var led = person >= 0 && (organisation < 0 || person < organisation || inParts && organisation > 1);
        return new ListContext(columns, organisation >= 0 || tellsWhich(columns), person >= 0, led);
    }

    /// Whether organisations and people stand under each other, and a column tells which a row is.
    private static boolean tellsWhich(List<ListColumn> columns) {
        return columns.stream().anyMatch(column -> column.is(Attribute.IS_ORGANISATION) || column.profiled().filter(TargetField.IS_ORGANISATION::equals).isPresent());
    }

    /// Says of a bare "Naam" whose name it is, by the other columns and by its values.
    static List<ListColumn> withBareNames(List<ListColumn> columns) {
        var context = of(columns);
        if (!context.hasOrganisation() && !context.hasPerson() && !context.has(Attribute.NAME) && !context.has(Attribute.CITY) && context.has(Attribute.MUNICIPALITY)) {
            // A list of municipalities: the name of each is that of the organisation.
            return columns.stream().map(column -> column.is(Attribute.MUNICIPALITY) ? column.readFromValuesAs(HeaderReading.of(Attribute.NAME, Subject.ORGANISATION)) : column).toList();
        }
        return columns.stream().map(column -> column.is(Attribute.NAME) && column.reading().orElseThrow().isUnqualified() && column.profiled().isEmpty()
                ? column.readAs(context.bareName(column))
                : column).toList();
    }

    boolean has(Predicate<HeaderReading> wanted) {
        return columns.stream().anyMatch(column -> column.reading().filter(wanted).isPresent());
    }

    boolean has(Attribute attribute) {
        return has(reading -> reading.attribute() == attribute && !reading.isAbout(Subject.OTHER));
    }

    /// Whether a column stands behind the person's name, with no address of the organisation in between.
    boolean followsPerson(int index) {
        var person = first(columns, HeaderReading::isNameOfPerson, TargetField.PERSON_LAST_NAME, TargetField.PERSON_FIRST_NAME, TargetField.PERSON_NAME);
        return index > person && columns.subList(person, index).stream().noneMatch(column -> column.reading().filter(reading -> reading.attribute().isPartOfAddress()).isPresent());
    }

    /// The officer whose name the list gives first: "Voorzitter" before "Secretaris".
    String firstOfficer() {
        return columns.stream().flatMap(column -> column.reading().stream()).filter(reading -> !reading.officer().isEmpty() && reading.attribute() == Attribute.NAME)
                .map(HeaderReading::officer).findFirst().orElse("");
    }

    private HeaderReading bareName(ListColumn column) {
        var parts = has(reading -> reading.attribute().isPartOfName() && reading.attribute() != Attribute.LAST_NAME && !reading.isAboutAPerson());
        var last = has(reading -> reading.attribute() == Attribute.LAST_NAME);
        if (parts && !last && !hasOrganisation || parts && !last && column.values().share(ValueShape.ORGANISATION_NAME) < 0.2) {
            return HeaderReading.of(Attribute.LAST_NAME);
        }
        if (hasOrganisation || tellsWhich(columns)) {
            return HeaderReading.of(Attribute.FULL_NAME);
        }
        var organisations = column.values().share(ValueShape.ORGANISATION_NAME);
        var people = column.values().share(ValueShape.PERSON_NAME);
        if (hasPerson && has(HeaderReading::isNameOfPerson)) {
            var sameWords = parts && last && organisations < 0.2 && (column.values().isEmpty() || people >= 0.5);
            return sameWords ? HeaderReading.of(Attribute.FULL_NAME) : HeaderReading.of(Attribute.NAME, Subject.ORGANISATION);
        }
        return isListOfPeople(organisations, people) ? HeaderReading.of(Attribute.FULL_NAME) : HeaderReading.of(Attribute.NAME, Subject.ORGANISATION);
    }

    private boolean isListOfPeople(double organisations, double people) {
        if (has(Attribute.KVK) || has(Attribute.KIND) && people < 0.5 || has(reading -> reading.isAbout(Subject.CONTACT) || reading.isAbout(Subject.POSTAL) || reading.isAboutAPerson())) {
            return false;
        }
        if (organisations >= 0.2) {
            return false;
        }
        var signs = has(Attribute.GENDER) || has(Attribute.MOBILE) || has(Attribute.ROLE) || has(Attribute.DEPARTMENT)
                || columns.stream().anyMatch(column -> column.header().matches("(?i).*(?:geb\\.|geboorte|birth|lidnr|lidnummer|rel\\. ?code|relatiecode).*"));
        return people >= (signs ? 0.4 : 0.7) || signs && columns.stream().allMatch(column -> column.values().isEmpty());
    }

    private static int first(List<ListColumn> columns, Predicate<HeaderReading> wanted, TargetField... profiled) {
        return columns.stream().filter(column -> column.profiled().map(List.of(profiled)::contains).orElseGet(() -> column.reading().filter(wanted).isPresent()))
                .mapToInt(ListColumn::index).findFirst().orElse(-1);
    }
}
