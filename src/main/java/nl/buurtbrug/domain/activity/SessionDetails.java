package nl.buurtbrug.domain.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Problem;

/// What the user can read and change about a session.
///
/// @param place         where, in words
/// @param neighbourhood in which neighbourhood its people are counted; empty for that of the activity
public record SessionDetails(SessionTime time, String place, Optional<Long> neighbourhood, SessionPart part, Estimates estimates) {

    static final int PLACE_LENGTH = 200;

    public SessionDetails {
        place = place.strip();
    }

    public static SessionDetails on(LocalDate day) {
        return new SessionDetails(new SessionTime(day, Optional.empty(), Optional.empty(), false), "", Optional.empty(), SessionPart.GENERAL, Estimates.NONE);
    }

    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (time.end().isPresent() && time.start().isEmpty()) {
            problems.add(new Problem("session.start", "session.problem.start"));
        }
        if (time.start().isPresent() && time.start().equals(time.end())) {
            problems.add(new Problem("session.end", "session.problem.end"));
        }
        Problem.tooLong("session.place", place, PLACE_LENGTH).ifPresent(problems::add);
        return problems;
    }

    public SessionDetails at(SessionTime other) {
        return new SessionDetails(other, place, neighbourhood, part, estimates);
    }

    public SessionDetails movedTo(LocalDate day) {
        return at(time.movedTo(day));
    }

    public SessionDetails with(Estimates other) {
        return new SessionDetails(time, place, neighbourhood, part, other);
    }
}
