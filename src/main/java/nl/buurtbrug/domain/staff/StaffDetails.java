package nl.buurtbrug.domain.staff;

import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.domain.Problem;

/// What the user can read and change about a staff member.
public record StaffDetails(String name, String initials, String email, boolean active) {

    public StaffDetails {
        name = name.strip();
        initials = initials.strip();
        email = email.strip();
    }

    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        Problem.required("staff.name", name, StaffMember.NAME_LENGTH).ifPresent(problems::add);
        Problem.tooLong("staff.initials", initials, StaffMember.INITIALS_LENGTH).ifPresent(problems::add);
        Problem.tooLong("staff.email", email, StaffMember.EMAIL_LENGTH).ifPresent(problems::add);
        return problems;
    }
}
