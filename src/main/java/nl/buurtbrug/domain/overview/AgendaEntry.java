package nl.buurtbrug.domain.overview;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.activity.ActivityStatus;
import nl.buurtbrug.domain.activity.ActivitySummary;
import nl.buurtbrug.domain.activity.SessionRecord;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.contact.MomentRow;

/// Something that stands on a day in the agenda, as it was read.
public sealed interface AgendaEntry {

    /// The sorts of entries there are, in the order in which they stand on a day.
    enum Kind {
        FOLLOW_UP, SESSION, MOMENT
    }

    /// What tells entries apart, also when they were read anew.
    record Key(Kind kind, long id) {
    }

    Key key();

    LocalDate on();

    /// Empty when it has no time of its own.
    Optional<LocalTime> start();

    /// Whether it can be put on another day: what happened stays where it was.
    boolean isMovable();

    /// Whether a staff member has to do with it; what is nobody's in particular is everybody's.
    boolean concerns(long staff);

    /// One session of an activity; it is of everybody.
    record OfSession(SessionRecord session, ActivitySummary activity) implements AgendaEntry {

        @Override
        public Key key() {
            return new Key(Kind.SESSION, session.id());
        }

        @Override
        public LocalDate on() {
            return session.details().time().on();
        }

        @Override
        public Optional<LocalTime> start() {
            return session.details().time().start();
        }

        @Override
        public boolean isMovable() {
            return !isCancelled();
        }

        public boolean isCancelled() {
            return session.details().time().cancelled() || activity.status() == ActivityStatus.CANCELLED;
        }

        public boolean isIdea() {
            return activity.status() == ActivityStatus.IDEA;
        }

        /// In words; the neighbourhoods of the activity where no place was filled in.
        public String place() {
            return session.details().place().isEmpty() ? String.join(", ", activity.neighbourhoods()) : session.details().place();
        }

        @Override
        public boolean concerns(long staff) {
            return true;
        }
    }

    /// A time that we were in touch.
    ///
    /// @param with one at least
    record OfMoment(MomentRow moment, List<Party> with) implements AgendaEntry {

        @Override
        public Key key() {
            return new Key(Kind.MOMENT, moment.id());
        }

        @Override
        public LocalDate on() {
            return moment.on();
        }

        @Override
        public Optional<LocalTime> start() {
            return Optional.ofNullable(moment.at());
        }

        @Override
        public boolean isMovable() {
            return false;
        }

        @Override
        public boolean concerns(long staff) {
            return moment.by() == null || moment.by() == staff;
        }
    }

    /// What was promised for a day.
    ///
    /// @param assignee the name of the staff member; "" for nobody in particular
    record OfFollowUp(FollowUpSummary followUp, Party about, String assignee) implements AgendaEntry {

        @Override
        public Key key() {
            return new Key(Kind.FOLLOW_UP, followUp.id());
        }

        @Override
        public LocalDate on() {
            return followUp.details().due();
        }

        @Override
        public Optional<LocalTime> start() {
            return Optional.empty();
        }

        @Override
        public boolean isMovable() {
            return !followUp.details().isDone();
        }

        @Override
        public boolean concerns(long staff) {
            return followUp.details().assignee().map(assigned -> assigned == staff).orElse(true);
        }
    }
}
