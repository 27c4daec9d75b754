package nl.buurtbrug.domain.transfer.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.row.OrganisationNames;
import nl.buurtbrug.domain.transfer.work.ActivityReading.ToldPartner;
import nl.buurtbrug.language.Text;

/// Reads the names of partners, several in one cell, with what each does.
final class PartnerCells {

    private static final Pattern IN_BRACKETS = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");
    private static final String ROLES_BETWEEN = "\\s*[;,/|\\n]\\s*";

    private final Predicate<String> isName;

    /// @param isName whether a text as a whole is the name of one partner
    PartnerCells(Predicate<String> isName) {
        this.isName = isName;
    }

    /// The names in cells: of `De Spil; Basisschool 't Veer`, of `De Spil, Basisschool 't Veer` unless that is one name, and of `De Spil / Basisschool 't Veer`.
    List<String> names(List<String> cells) {
        var names = new ArrayList<String>();
        cells.forEach(cell -> split(cell, List.of("[;|\\n]", ",", "/"), names));
        return names;
    }

    private void split(String text, List<String> separators, List<String> names) {
        var name = text.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            return;
        }
        if (separators.isEmpty() || isName.test(name.replaceFirst("\\s*\\([^()]*\\)$", ""))) {
            names.add(name);
        } else {
            var rest = separators.subList(1, separators.size());
            outsideBrackets(name, separators.getFirst()).forEach(part -> split(part, rest, names));
        }
    }

    private static List<String> outsideBrackets(String text, String separator) {
        return List.of(text.split(separator + "(?![^(]*\\))"));
    }

    List<ToldPartner> read(Told told) {
        var names = names(told.row().values(TargetField.ACTIVITY_PARTNERS));
        var roles = parallel(told, TargetField.ACTIVITY_ROLES, ROLES_BETWEEN, names.size());
        var contributions = parallel(told, TargetField.ACTIVITY_CONTRIBUTIONS, "\\s*\\|\\s*", names.size());
        var partners = new ArrayList<ToldPartner>();
        for (int i = 0; i < names.size(); i++) {
            var role = told.value(TargetField.ACTIVITY_ROLES, roles.get(i), PartnerRole.class);
            partners.add(partner(names.get(i), role, contributions.get(i)));
        }
        partners.forEach(partner -> check(told, partner));
        return List.copyOf(partners);
    }

    private static ToldPartner partner(String text, Optional<PartnerRole> role, String contribution) {
        var bracketed = IN_BRACKETS.matcher(text);
        if (bracketed.matches()) {
            var named = ValueWords.find(PartnerRole.class, bracketed.group(2));
            if (named.isPresent()) {
                return new ToldPartner(bracketed.group(1), named, contribution);
            }
        }
        return new ToldPartner(text, role, contribution);
    }

    /// What stands in another column for each of the partners: as many values as there are, or one for all.
    private static List<String> parallel(Told told, TargetField field, String between, int count) {
        var text = told.text(field);
        if (text.isEmpty() || count == 0) {
            return Collections.nCopies(count, "");
        }
        var values = List.of(text.split(between, -1));
        if (values.size() == count) {
            return values;
        }
        if (values.size() > 1) {
            told.refuse("import.refused.notOneEach", Text.text(field.messageKey()), text);
        }
        return Collections.nCopies(count, values.size() == 1 ? text : "");
    }

    private static void check(Told told, ToldPartner partner) {
        checkName(told, partner.name());
        told.refuse(new ParticipationDetails(0, PartnerRole.OTHER, partner.contribution()).problems());
    }

    static void checkName(Told told, String name) {
        OrganisationNames.problem(name).ifPresent(problem -> told.refuse(problem.messageKey(), problem.values().toArray(String[]::new)));
        told.refuse(OrganisationDetails.EMPTY.withName(name).problems().stream().filter(problem -> problem.field().equals("organisation.name")).toList());
    }
}
