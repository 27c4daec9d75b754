package nl.buurtbrug.domain.backup;

import static nl.buurtbrug.language.Text.text;

import java.util.function.ToLongFunction;

/// How much of what people know by name there is.
public record Counts(long partners, long people, long roles) {

    static Counts of(ToLongFunction<String> rows) {
        return new Counts(rows.applyAsLong("organisation"), rows.applyAsLong("person"), rows.applyAsLong("affiliation"));
    }

    /// "60 partners, 120 contactpersonen, 130 functies".
    public String words() {
        return text("backup.counts", partners, people, roles);
    }
}
