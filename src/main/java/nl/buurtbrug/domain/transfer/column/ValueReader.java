package nl.buurtbrug.domain.transfer.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Understands columns by their values, where headers say nothing.
final class ValueReader {

    private ValueReader() {
    }

    static List<ListColumn> complete(List<ListColumn> columns) {
        var withoutHeaders = columns.stream().allMatch(column -> column.header().isBlank());
        var read = new ArrayList<ListColumn>();
        for (var column : columns) {
            read.add(reread(column, withoutHeaders).map(column::readFromValuesAs).orElse(column));
        }
        return withoutHeaders ? byNeighbours(read) : read;
    }

    private static Optional<HeaderReading> reread(ListColumn column, boolean withoutHeaders) {
        if (column.profiled().isPresent()) {
            return Optional.empty();
        }
        if (column.reading().isEmpty()) {
            return read(column, withoutHeaders);
        }
        // "Bedrijfstype" may head "bedrijf" and "persoon", but also kinds of companies.
        if (column.is(Attribute.IS_ORGANISATION)) {
            return column.values().filled().stream().allMatch(OrganisationMark::isEither) ? Optional.empty() : Optional.of(HeaderReading.of(Attribute.KIND));
        }
        // "Contact" may head names, but also e-mail addresses or phone numbers.
        return column.reading().filter(reading -> reading.attribute() == Attribute.NAME && reading.isAbout(Subject.CONTACT))
                .flatMap(_ -> clearAttribute(column.values())).map(attribute -> HeaderReading.of(attribute, Subject.CONTACT));
    }

    /// What values are by themselves, so clearly that it may overrule a header.
    static Optional<Attribute> clearAttribute(ColumnValues values) {
        if (values.mostly(ValueShape.EMAIL)) {
            return Optional.of(Attribute.EMAIL);
        }
        if (values.mostly(ValueShape.POSTCODE)) {
            return Optional.of(Attribute.POSTCODE);
        }
        if (values.mostly(ValueShape.POSTCODE_AND_CITY)) {
            return Optional.of(Attribute.POSTCODE_CITY);
        }
        return values.mostly(ValueShape.PHONE) ? Optional.of(Attribute.PHONE) : Optional.empty();
    }

    private static Optional<HeaderReading> read(ListColumn column, boolean withoutHeaders) {
        var values = column.values();
        var clear = clearAttribute(values);
        if (clear.isPresent()) {
            return clear.map(HeaderReading::of);
        }
        if (!column.header().isBlank()) {
            return values.mostly(ValueShape.WHOLE_ADDRESS) ? Optional.of(HeaderReading.of(Attribute.ADDRESS)) : Optional.empty();
        }
        if (values.mostly(ValueShape.WHOLE_ADDRESS)) {
            return Optional.of(HeaderReading.of(Attribute.ADDRESS));
        }
        if (values.mostly(ValueShape.WEBSITE)) {
            return Optional.of(HeaderReading.of(Attribute.WEBSITE));
        }
        if (values.mostly(ValueShape.STREET_AND_NUMBER)) {
            return Optional.of(HeaderReading.of(Attribute.STREET));
        }
        return withoutHeaders ? readWords(values) : Optional.empty();
    }

    private static Optional<HeaderReading> readWords(ColumnValues values) {
        if (values.mostly(ValueShape.EIGHT_DIGITS)) {
            return Optional.of(HeaderReading.of(Attribute.KVK));
        }
        if (values.mostly(ValueShape.PREFIX)) {
            return Optional.of(HeaderReading.of(Attribute.PREFIX));
        }
        if (values.mostly(ValueShape.INITIALS)) {
            return Optional.of(HeaderReading.of(Attribute.INITIALS));
        }
        if (values.share(ValueShape.ORGANISATION_NAME) >= 0.4) {
            return Optional.of(HeaderReading.of(Attribute.NAME, Subject.ORGANISATION));
        }
        if (values.share(ValueShape.FIRST_NAME) >= 0.5) {
            return Optional.of(HeaderReading.of(Attribute.FIRST_NAME));
        }
        return values.mostly(ValueShape.PERSON_NAME) && !values.repeats() ? Optional.of(HeaderReading.of(Attribute.NAME, Subject.PERSON)) : Optional.empty();
    }

    /// A word beside a postcode is a town, a number beside a street its house number, a word after a first name or prefix a last name.
    private static List<ListColumn> byNeighbours(List<ListColumn> columns) {
        var read = new ArrayList<>(columns);
        for (int i = 1; i < read.size(); i++) {
            var column = read.get(i);
            var before = read.get(i - 1);
            if (before.is(Attribute.POSTCODE) && !column.is(Attribute.POSTCODE) && column.values().mostly(ValueShape.WORD)) {
                read.set(i, column.readFromValuesAs(HeaderReading.of(Attribute.CITY)));
            } else if (column.reading().isEmpty() && (before.is(Attribute.PREFIX) || before.is(Attribute.FIRST_NAME) || before.is(Attribute.INITIALS))
                    && column.values().mostly(ValueShape.WORD)) {
                read.set(i, column.readFromValuesAs(HeaderReading.of(Attribute.LAST_NAME)));
            } else if (column.reading().isEmpty() && column.values().mostly(ValueShape.HOUSE_NUMBER) && before.reading().isEmpty() && before.values().mostly(ValueShape.WORD)) {
                read.set(i - 1, before.readFromValuesAs(HeaderReading.of(Attribute.STREET)));
                read.set(i, column.readFromValuesAs(HeaderReading.of(Attribute.NUMBER)));
            }
        }
        return withCity(withName(read));
    }

    /// Where nothing tells which column is the name, the first one with different words is taken for it.
    private static List<ListColumn> withName(List<ListColumn> columns) {
        if (columns.stream().anyMatch(column -> column.reading().filter(reading -> reading.attribute() == Attribute.NAME || reading.attribute().isPartOfName()).isPresent())) {
            return columns;
        }
        var read = new ArrayList<>(columns);
        columns.stream().filter(column -> column.reading().isEmpty() && column.values().mostly(ValueShape.WORD) && !column.values().repeats()).findFirst()
                .ifPresent(column -> read.set(column.index(), column.readFromValuesAs(HeaderReading.of(Attribute.NAME))));
        return read;
    }

    private static List<ListColumn> withCity(List<ListColumn> columns) {
        var hasStreet = columns.stream().anyMatch(column -> column.is(Attribute.STREET));
        if (!hasStreet || columns.stream().anyMatch(column -> column.is(Attribute.CITY) || column.is(Attribute.POSTCODE_CITY))) {
            return columns;
        }
        var read = new ArrayList<>(columns);
        columns.stream().filter(column -> column.reading().isEmpty() && column.values().mostly(ValueShape.WORD) && column.values().repeats()).findFirst()
                .ifPresent(column -> read.set(column.index(), column.readFromValuesAs(HeaderReading.of(Attribute.CITY))));
        return read;
    }
}
