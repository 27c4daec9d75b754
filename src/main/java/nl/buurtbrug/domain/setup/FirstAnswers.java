package nl.buurtbrug.domain.setup;

import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.bureau.Letterhead;
import nl.buurtbrug.domain.staff.StaffDetails;

/// What is asked at the first start: the bureau's name, and who is at the keyboard.
public record FirstAnswers(String bureau, String user) {

    public FirstAnswers {
        bureau = bureau.strip();
        user = user.strip();
    }

    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        letterhead().problems().forEach(problem -> problems.add(problem.at("firstStart.bureau")));
        staff().problems().stream().filter(problem -> problem.field().equals("staff.name"))
                .forEach(problem -> problems.add(problem.at("firstStart.user")));
        return problems;
    }

    Letterhead letterhead() {
        return new Letterhead(bureau, "", "", new byte[0]);
    }

    StaffDetails staff() {
        return StaffNames.named(user);
    }
}
