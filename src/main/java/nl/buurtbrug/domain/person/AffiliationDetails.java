package nl.buurtbrug.domain.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Problem;

/// What the user can read and change about a role.
///
/// @param role        in words: "voorzitter"; "" when not known
/// @param until       the last day, when the role is over
/// @param mainContact the one to call first at this organisation
/// @param keyFigure   someone the neighbourhood listens to
public record AffiliationDetails(String role, Optional<LocalDate> from, Optional<LocalDate> until, boolean mainContact, boolean keyFigure) {

    public static final AffiliationDetails EMPTY = new AffiliationDetails("", Optional.empty(), Optional.empty(), false, false);

    public AffiliationDetails {
        role = role.strip();
    }

    public static AffiliationDetails ofRole(String role) {
        return new AffiliationDetails(role, Optional.empty(), Optional.empty(), false, false);
    }

    public AffiliationDetails endingOn(LocalDate lastDay) {
        return new AffiliationDetails(role, from, Optional.of(lastDay), mainContact, keyFigure);
    }

    public AffiliationDetails asMainContact(boolean main) {
        return new AffiliationDetails(role, from, until, main, keyFigure);
    }

    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        Problem.tooLong("affiliation.role", role, Affiliation.ROLE_LENGTH).ifPresent(problems::add);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            problems.add(new Problem("affiliation.until", "problem.endsBeforeStart"));
        }
        return problems;
    }
}
