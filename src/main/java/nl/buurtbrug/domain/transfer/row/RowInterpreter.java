package nl.buurtbrug.domain.transfer.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.Map;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.row.Reading.OrganisationReading;
import nl.buurtbrug.domain.transfer.row.Reading.PersonReading;
import nl.buurtbrug.language.Text;

/// Makes of the cells of a row what it says about an organisation, a person and the role of the one at the other.
///
/// Nothing a row holds is lost without a word: it goes into its field, into the note, or the row is refused with the reason.
public final class RowInterpreter {

    private static final int LONGEST_TAG = 100;

    private final ColumnIndex index;
    private final ImportMapping mapping;
    private final ListValues lists;
    private final OrganisationCells organisations;
    private final PersonCells people;
    private final RowLinks links;

    /// For a list of which no row names another.
    public RowInterpreter(ImportMapping mapping, ListValues lists) {
        this(mapping, lists, ExtraFields.NONE, RowLinks.NONE);
    }

    public RowInterpreter(ImportMapping mapping, ListValues lists, ExtraFields fields, RowLinks links) {
        this.mapping = mapping;
        this.index = new ColumnIndex(mapping);
        this.lists = lists;
        var extras = new ExtraCells(index, fields, mapping.words());
        this.organisations = new OrganisationCells(lists, extras);
        this.people = new PersonCells(extras);
        this.links = links;
    }

    public ColumnIndex index() {
        return index;
    }

    public Reading read(int line, List<String> cells) {
        var findings = new RowFindings();
        var linked = links.follow(new RowView(index, cells), findings);
        if (linked.view().isHeaderAgain()) {
            return refused(line, cells, Remark.of("import.refused.headerAgain"));
        }
        var mixed = MixedRow.of(linked.view(), links);
        var row = mixed.view();
        if (!mixed.left().isEmpty()) {
            findings.remark(Remark.of("import.remark.addressOfPerson", mixed.left()));
        }
        mixed.ofOrganisation().forEach(findings::note);
        var organisation = linked.identified(organisations.read(row, findings));
        mixed.ofPerson().forEach(findings::note);
        var person = people.read(row, findings).remembering(mixed.history());
        OrganisationNames.problem(organisation.details().name()).ifPresent(findings::refuse);
        if (row.isTooWide()) {
            findings.refuse(Remark.of("import.refused.tooManyCells"));
        }
        if (!organisation.isThere() && !person.isThere()) {
            findings.refuse(Remark.of("import.refused.noName"));
        } else if (!organisation.isThere()) {
            person = withReachOf(organisation, person, findings);
            organisation = OrganisationReading.NONE;
        } else if (!person.isThere()) {
            organisation = withReachOf(person, organisation, findings);
            person = PersonReading.NONE;
        }
        refuseProblems(organisation, person, findings);
        return new Reading(line, Cells.of(cells, mapping), organisation, person, findings.remarks(), findings.refusals());
    }

    /// A row that is not read at all, for this reason.
    Reading refused(int line, List<String> cells, Remark reason) {
        return new Reading(line, Cells.of(cells, mapping), OrganisationReading.NONE, PersonReading.NONE, List.of(), List.of(reason));
    }

    /// E-mail and phone in a row that names no person are the organisation's; what doesn't fit goes into the note.
    private OrganisationReading withReachOf(PersonReading person, OrganisationReading organisation, RowFindings findings) {
        var known = organisation.details();
        var reach = person.details();
        var role = RoleWords.of(person.role());
        if (reach.equals(PersonDetails.EMPTY) && role.isEmpty() && person.history().isEmpty() && person.extras().isEmpty()) {
            return organisation;
        }
        var rest = new ArrayList<String>();
        var email = first(known.email(), reach.emails(), rest);
        var phone = first(known.phone(), reach.phones(), rest);
        Stream.of(known.note(), role, reach.note()).filter(text -> !text.isEmpty()).forEach(rest::add);
        if (!role.isEmpty()) {
            findings.remark(Remark.of("import.remark.roleAsNote", role));
        }
        rest.addAll(unplaced(person.extras(), findings));
        return new OrganisationReading(new OrganisationDetails(known.name(), known.kind(), known.visiting(), known.postal(), known.neighbourhood(), email, phone,
                known.website(), known.kvk(), known.owner(), 0, String.join("\n", rest)), organisation.tags(), organisation.audiences(), organisation.stage(),
                DatedNotes.both(organisation.history(), person.history()), organisation.extras());
    }

    /// What extra fields would hold of whom the row does not name, as lines for a note.
    private List<String> unplaced(Map<Long, String> extras, RowFindings findings) {
        var lines = index.extras().stream().filter(column -> extras.containsKey(column.number()))
                .map(column -> column.target().name() + ": " + extras.get(column.number())).toList();
        lines.forEach(line -> findings.remark(Remark.of("import.remark.extraOfNobody", line)));
        return lines;
    }

    private static String first(String known, List<String> others, List<String> rest) {
        var first = known.isEmpty() && !others.isEmpty() ? others.getFirst() : known;
        others.stream().filter(other -> !other.equals(first)).forEach(rest::add);
        return first;
    }

    /// E-mail and phone in a row that names no organisation are the person's; an address can only be private then, and is left out with a word.
    private PersonReading withReachOf(OrganisationReading organisation, PersonReading person, RowFindings findings) {
        var of = organisation.details();
        var known = person.details();
        var left = Stream.of(of.visiting().streetLine(), of.visiting().cityLine(), of.postal().streetLine(), of.postal().cityLine(), of.website(), of.kvk(),
                String.join(", ", organisation.tags()), organisation.audiences().stream().map(lists::audienceName).collect(Collectors.joining(", "))).filter(text -> !text.isEmpty()).toList();
        if (!left.isEmpty()) {
            findings.remark(Remark.of("import.remark.noOrganisation", String.join(", ", left)));
        }
        var role = RoleWords.of(person.role());
        if (!role.isEmpty()) {
            findings.remark(Remark.of("import.remark.roleAsNote", role));
        }
        var emails = with(known.emails(), of.email());
        var phones = with(known.phones(), of.phone());
        var note = String.join("\n", Stream.concat(Stream.of(known.note(), role, of.note()).filter(text -> !text.isEmpty()), unplaced(organisation.extras(), findings).stream()).toList());
        return new PersonReading(known.withReach(emails, phones).withNote(note), AffiliationDetails.EMPTY, DatedNotes.both(person.history(), organisation.history()), person.extras());
    }

    private static List<String> with(List<String> known, String other) {
        if (other.isEmpty() || known.contains(other)) {
            return known;
        }
        var all = new ArrayList<>(known);
        all.add(other);
        return all;
    }

    private static void refuseProblems(OrganisationReading organisation, PersonReading person, RowFindings findings) {
        if (organisation.isThere()) {
            organisation.details().problems().stream().filter(problem -> isNew(problem)).forEach(problem -> refuse(problem, findings));
            organisation.tags().stream().filter(tag -> tag.length() > LONGEST_TAG).forEach(tag -> findings.refuse(Remark.of("import.refused.tagTooLong", tag.substring(0, LONGEST_TAG))));
        }
        if (person.isThere()) {
            person.details().problems().forEach(problem -> refuse(problem, findings));
            person.role().problems().forEach(problem -> refuse(problem, findings));
        }
    }

    /// The kind is filled in when the plan is run, and of the KvK number the reader tells more.
    private static boolean isNew(Problem problem) {
        return !problem.field().equals("organisation.kind") && !problem.field().equals("organisation.kvk");
    }

    private static void refuse(Problem problem, RowFindings findings) {
        findings.refuse(Remark.of("import.refused.field", Text.text(problem.field()), Text.text(problem.reason())));
    }
}
