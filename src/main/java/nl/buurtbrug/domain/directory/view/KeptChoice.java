package nl.buurtbrug.domain.directory.view;

import java.util.Arrays;
import java.util.Optional;
import nl.buurtbrug.domain.directory.Facet;
import nl.buurtbrug.domain.directory.Position;
import nl.buurtbrug.domain.organisation.Stage;

/// A value that a view narrows by as it is kept: in words that stay the same when the order of stages changes.
///
/// @param view   the id of the view
/// @param facet  the name of the facet
/// @param chosen the id of the value, or the name of a stage or position
/// @param name   how the value was called
record KeptChoice(long view, String facet, String chosen, String name) {

    static KeptChoice of(Facet facet, long value, String name) {
        var chosen = switch (facet) {
            case Facet.Fixed.STAGE -> Stage.values()[(int) value].name();
            case Facet.Fixed.POSITION -> Position.values()[(int) value].name();
            default -> Long.toString(value);
        };
        return new KeptChoice(0, facet.name(), chosen, name);
    }

    /// None for a facet that this program does not know.
    Optional<Facet> toFacet() {
        return Facet.named(facet);
    }

    /// None for a value that this program cannot read.
    Optional<Long> value() {
        return toFacet().flatMap(known -> switch (known) {
            case Facet.Fixed.STAGE -> ordinal(Stage.values());
            case Facet.Fixed.POSITION -> ordinal(Position.values());
            default -> chosen.matches("\\d{1,18}") ? Optional.of(Long.valueOf(chosen)) : Optional.empty();
        });
    }

    private Optional<Long> ordinal(Enum<?>[] values) {
        return Arrays.stream(values).filter(each -> each.name().equals(chosen)).map(each -> (long) each.ordinal()).findFirst();
    }
}
