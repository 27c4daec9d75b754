package nl.buurtbrug.domain.directory;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a list can be narrowed by, apart from words: what every record has, or an extra field.
public sealed interface Facet {

    /// How it is kept.
    String name();

    /// None for what this program does not know.
    static Optional<Facet> named(String name) {
        var extra = Extra.NAME.matcher(name);
        return extra.matches() ? Optional.of(new Extra(Long.parseLong(extra.group(1))))
                : Arrays.stream(Fixed.values()).filter(each -> each.name().equals(name)).map(each -> (Facet) each).findFirst();
    }

    Facet STAGE = Fixed.STAGE;
    Facet QUIET = Fixed.QUIET;
    Facet KIND = Fixed.KIND;
    Facet NEIGHBOURHOOD = Fixed.NEIGHBOURHOOD;
    Facet OWNER = Fixed.OWNER;
    Facet TAG = Fixed.TAG;
    Facet AUDIENCE = Fixed.AUDIENCE;
    Facet POSITION = Fixed.POSITION;

    /// The values of a facet that holds or does not.
    long YES = 1;
    long NO = 0;

    /// Those that every bureau has.
    enum Fixed implements Facet {
        STAGE,
        QUIET,
        KIND,
        NEIGHBOURHOOD,
        OWNER,
        TAG,
        AUDIENCE,
        POSITION
    }

    /// The choice of an extra field, or whether something is filled in in it.
    record Extra(long field) implements Facet {

        private static final Pattern NAME = Pattern.compile("EXTRA_(\\d{1,18})");

        @Override
        public String name() {
            return "EXTRA_" + field;
        }
    }
}
