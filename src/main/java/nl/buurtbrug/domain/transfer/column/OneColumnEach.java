package nl.buurtbrug.domain.transfer.column;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Sees to it that two columns never become the same single field: the surest and fullest one wins.
final class OneColumnEach {

    private final List<ListColumn> columns;
    private final boolean hasPerson;

    OneColumnEach(List<ListColumn> columns, boolean hasPerson) {
        this.columns = columns;
        this.hasPerson = hasPerson;
    }

    List<FieldGuess> settle(List<FieldGuess> guesses) {
        var order = IntStream.range(0, guesses.size()).boxed()
                .sorted(Comparator.<Integer, Confidence>comparing(i -> guesses.get(i).confidence())
                        .thenComparing(i -> columns.get(i).values().isEmpty())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        var taken = EnumSet.noneOf(TargetField.class);
        Map<Integer, FieldGuess> settled = new TreeMap<>();
        for (int i : order) {
            var guess = guesses.get(i);
            settled.put(i, guess.field().isRepeatable() || taken.add(guess.field()) ? guess : secondChoice(guess.field()));
        }
        dropWholeBesideParts(settled, taken, TargetField.ADDRESS, Set.of(TargetField.ADDRESS_STREET, TargetField.ADDRESS_STREET_AND_NUMBER));
        dropWholeBesideParts(settled, taken, TargetField.POSTAL_ADDRESS, Set.of(TargetField.POSTAL_STREET, TargetField.POSTAL_STREET_AND_NUMBER));
        return List.copyOf(settled.values());
    }

    private FieldGuess secondChoice(TargetField field) {
        if (hasPerson && field == TargetField.ORGANISATION_EMAIL) {
            return FieldGuess.check(TargetField.PERSON_EMAIL, "column.byContext");
        }
        if (hasPerson && field == TargetField.ORGANISATION_PHONE) {
            return FieldGuess.check(TargetField.PERSON_PHONE, "column.byContext");
        }
        return FieldGuess.check(TargetField.SKIP, "column.fieldTaken");
    }

    private static void dropWholeBesideParts(Map<Integer, FieldGuess> settled, Set<TargetField> taken, TargetField whole, Set<TargetField> parts) {
        if (parts.stream().anyMatch(taken::contains)) {
            settled.replaceAll((_, guess) -> guess.field() == whole ? FieldGuess.skip("column.addressInParts") : guess);
        }
    }
}
