package nl.buurtbrug.domain.contact;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;

/// When a contact moment was.
///
/// @param at null when only the day is known
record MomentTime(Long id, LocalDate on, LocalTime at) {

    static final Comparator<MomentTime> LATEST_FIRST = comparing(MomentTime::on).thenComparing(MomentTime::at, nullsFirst(naturalOrder())).thenComparing(MomentTime::id).reversed();

    static MomentTime of(MomentRow moment) {
        return new MomentTime(moment.id(), moment.on(), moment.at());
    }
}
