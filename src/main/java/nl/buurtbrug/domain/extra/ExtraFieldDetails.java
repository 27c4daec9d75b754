package nl.buurtbrug.domain.extra;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.buurtbrug.domain.ForbiddenWords;
import nl.buurtbrug.domain.HeaderText;
import nl.buurtbrug.domain.Problem;

/// What makes an extra field: whose it is, how it is called, and what can be filled in.
public record ExtraFieldDetails(ExtraSubject subject, String name, ExtraType type) {

    /// More of them is no list of partners any more, and fits no page.
    public static final int MOST = 40;

    /// The columns that a list of ours has in a file: a field that is called the same could not be told from them.
    private static final Set<String> OUR_HEADERS = Set.of("name", "kind", "street", "housenumber", "postcode", "city", "neighbourhood", "email", "phone", "website",
            "kvk", "stage", "tags", "firstname", "prefix", "lastname", "emails", "phones", "organisation", "role");

    public ExtraFieldDetails {
        name = name.strip().replaceAll("\\s+", " ");
    }

    /// What is wrong with it beside the fields there are.
    ///
    /// @param self the id of the field that is called so; 0 for a new one
    public List<Problem> problems(ExtraFields fields, long self) {
        var problems = new ArrayList<Problem>();
        Problem.required("extra.name", name, ExtraField.NAME_LENGTH).ifPresent(problems::add);
        ForbiddenWords.reason(name).ifPresent(reason -> problems.add(new Problem("extra.name", reason)));
        var key = HeaderText.key(name);
        if (OUR_HEADERS.contains(key)) {
            problems.add(new Problem("extra.name", "extra.nameTaken"));
        }
        if (fields.of(subject).stream().anyMatch(field -> field.id() != self && ExtraFieldSummary.isSameName(field.name(), name))) {
            problems.add(new Problem("extra.name", "extra.nameTwice"));
        }
        if (self == 0 && fields.of(subject).size() >= MOST) {
            problems.add(new Problem("extra.name", "extra.tooMany", List.of(String.valueOf(MOST), subject.words())));
        }
        return problems;
    }
}
