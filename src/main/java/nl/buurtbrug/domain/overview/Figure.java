package nl.buurtbrug.domain.overview;

/// How many there are.
///
/// @param before how many there were in the period it is compared with; 0 where there is none
public record Figure(long now, long before) {

    public long difference() {
        return now - before;
    }

    Figure plus(Figure other) {
        return new Figure(now + other.now, before + other.before);
    }
}
