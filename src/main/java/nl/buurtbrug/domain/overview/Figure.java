package nl.buurtbrug.domain.overview;

/// A number of people reached.
///
/// @param before in the period it is compared with; 0 where there is none
public record Figure(long people, long before) {

    public long difference() {
        return people - before;
    }

    Figure plus(Figure other) {
        return new Figure(people + other.people, before + other.before);
    }
}
