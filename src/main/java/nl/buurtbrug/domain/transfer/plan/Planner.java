package nl.buurtbrug.domain.transfer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.match.Match;
import nl.buurtbrug.domain.match.Match.Doubt;
import nl.buurtbrug.domain.match.Match.Sure;
import nl.buurtbrug.domain.match.Match.Unknown;
import nl.buurtbrug.domain.match.OrganisationFace;
import nl.buurtbrug.domain.match.PersonFace;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.mapping.RecordField;
import nl.buurtbrug.domain.transfer.plan.PlanRow.OpenDoubt;
import nl.buurtbrug.domain.transfer.row.DoubtPart;
import nl.buurtbrug.domain.transfer.row.Reading;
import nl.buurtbrug.domain.transfer.row.Remark;
import nl.buurtbrug.language.Text;

/// Decides row by row what happens, each row seeing what the rows before it make and change. The same rows, records and choices always give the same plan.
final class Planner {

    private static final int NOBODY = -1;
    /// An organisation that this row makes: nobody works there yet.
    private static final int NEW_EMPLOYER = Integer.MAX_VALUE;

    private final OrganisationBook organisations;
    private final PersonBook people;
    private final ExtraMerge extras;
    private final Resolutions resolutions;
    private final Function<RecordField, Take> byColumns;

    Planner(KnownRecords known, ColumnIndex columns, Resolutions resolutions) {
        this.organisations = new OrganisationBook(known, columns);
        this.people = new PersonBook(known);
        this.resolutions = resolutions;
        this.byColumns = Take.by(columns);
        this.extras = new ExtraMerge(known.extras(), columns, byColumns);
    }

    OrganisationBook organisations() {
        return organisations;
    }

    ExtraMerge extras() {
        return extras;
    }

    PersonBook people() {
        return people;
    }

    /// What a part of a row is settled to be: a record that is there, or a new one; how values are taken.
    private record Settled(boolean isNew, int number, Function<RecordField, Take> takes) {
    }

    /// Either settled or in doubt.
    private record Answer(Settled settled, OpenDoubt doubt) {
    }

    PlanRow plan(Reading reading) {
        if (!reading.refusals().isEmpty()) {
            return PlanRow.refused(reading, reading.refusals());
        }
        var face = OrganisationFace.of(reading.organisation().details());
        var personFace = PersonFace.of(reading.person().details());
        Answer organisation = null;
        if (reading.organisation().isThere()) {
            organisation = answer(reading, false, organisations.match(face, number -> worksThere(personFace, number)), NOBODY);
            if (organisation.doubt() != null) {
                return PlanRow.doubtful(reading, organisation.doubt());
            }
        }
        var employer = organisation == null || organisation.settled().isNew() ? NOBODY : organisation.settled().number();
        Answer person = null;
        if (reading.person().isThere()) {
            var match = people.match(personFace, organisation != null && employer == NOBODY ? NEW_EMPLOYER : employer);
            person = answer(reading, true, match, employer);
            if (person.doubt() != null) {
                return PlanRow.doubtful(reading, person.doubt());
            }
        }
        var work = new RowWork(reading, face, personFace);
        return work.done(organisation == null ? null : organisation.settled(), person == null ? null : person.settled());
    }

    private boolean worksThere(PersonFace face, int organisation) {
        return people.match(face, organisation) instanceof Sure(int person) && people.worksAt(person, organisation);
    }

    private Answer answer(Reading reading, boolean person, Match match, int organisation) {
        return switch (match) {
            case Sure(int number) -> new Answer(new Settled(false, number, byColumns), null);
            case Unknown() -> new Answer(new Settled(true, 0, byColumns), null);
            case Doubt doubt -> decided(new OpenDoubt(DoubtPart.ofRow(reading.line(), person), "", doubt.candidates(), organisation, false));
        };
    }

    private Answer decided(OpenDoubt doubt) {
        var choice = resolutions.of(doubt.part());
        if (choice.isEmpty()) {
            return new Answer(null, doubt);
        }
        return switch (choice.get()) {
            case Choice.AddNew() -> new Answer(new Settled(true, 0, byColumns), null);
            case Choice.Skip() -> new Answer(null, doubt.leftOut());
            case Choice.UpdateLikeliest() -> new Answer(new Settled(false, doubt.candidates().getFirst().record(), byColumns), null);
            case Choice.Update(RecordKey key, var fields) -> doubt.candidates().stream().map(Match.Likely::record)
                    .filter(number -> (doubt.person() ? people.key(number) : organisations.key(number)).equals(key)).findFirst()
                    .map(number -> new Answer(new Settled(false, number, Take.only(fields)), null))
                    .orElse(new Answer(null, doubt));
        };
    }

    /// The writing of one row into the books, once it is settled what it is about.
    private final class RowWork {

        private final Reading reading;
        private final OrganisationFace face;
        private final PersonFace personFace;
        private final List<FieldChange> changes = new ArrayList<>(0);
        private final List<Remark> remarks = new ArrayList<>(0);
        private boolean brings;

        RowWork(Reading reading, OrganisationFace face, PersonFace personFace) {
            this.reading = reading;
            this.face = face;
            this.personFace = personFace;
        }

        PlanRow done(Settled organisation, Settled person) {
            var problems = problems(organisation, person);
            if (!problems.isEmpty()) {
                return PlanRow.refused(reading, problems);
            }
            var planned = organisation == null ? null : organisation(organisation);
            var who = person == null ? null : person(person);
            if (planned != null && who != null) {
                role(who, planned);
            }
            var decision = brings ? RowDecision.NEW : changes.isEmpty() ? RowDecision.SAME : RowDecision.CHANGED;
            var all = remarks.isEmpty() ? reading.remarks() : Stream.concat(remarks.stream(), reading.remarks().stream()).toList();
            var about = new PlanRow.About(planned == null ? RecordKey.NONE : planned.key(), who == null ? RecordKey.NONE : who.key());
            return PlanRow.kept(reading, decision, about, changes.isEmpty() ? List.of() : List.copyOf(changes), all);
        }

        /// What together with the values that are there would be too much.
        private List<Remark> problems(Settled organisation, Settled person) {
            var problems = new ArrayList<Problem>(0);
            if (organisation != null && !organisation.isNew()) {
                var merged = OrganisationBook.merged(organisations.touch(organisation.number()), reading.organisation(), organisation.takes());
                merged.problems().stream().filter(problem -> !problem.field().equals("organisation.kind")).forEach(problems::add);
            }
            if (person != null && !person.isNew()) {
                problems.addAll(PersonBook.merged(people.touch(person.number()), reading.person(), person.takes()).problems());
            }
            return problems.stream().map(problem -> Remark.of("import.refused.field", Text.text(problem.field()), Text.text(problem.reason()))).toList();
        }

        private PlannedOrganisation organisation(Settled settled) {
            if (settled.isNew()) {
                brings = true;
                var made = organisations.make(reading.organisation(), face, reading.line());
                reading.organisation().extras().forEach((field, value) -> made.fill(field, value, reading.line()));
                return made;
            }
            if (organisations.isArchived(settled.number())) {
                remarks.add(Remark.of("import.remark.archived", organisations.details(settled.number()).name()));
            }
            var planned = organisations.touch(settled.number());
            changes.addAll(organisations.change(planned, reading.organisation(), settled.takes(), reading.line()));
            changes.addAll(extras.change(planned, ExtraSubject.ORGANISATION, reading.organisation().extras(), settled.takes(), reading.line()));
            tellKept(OrganisationMerge.kept(planned.details(), reading.organisation().details(), settled.takes()),
                    extras.kept(planned, ExtraSubject.ORGANISATION, reading.organisation().extras(), settled.takes()));
            return planned;
        }

        private void role(PlannedPerson who, PlannedOrganisation where) {
            var told = reading.person().role();
            changes.addAll(people.role(who, where.number(), told, reading.line()));
            tellKept(people.keptOfRole(who, where.number(), told), List.of());
        }

        /// Nothing that a row says is passed over without a word.
        private void tellKept(List<RecordField> fields, List<String> ofExtras) {
            if (!fields.isEmpty() || !ofExtras.isEmpty()) {
                remarks.add(Remark.of("import.remark.kept", Stream.concat(fields.stream().map(field -> Text.text(field.messageKey())), ofExtras.stream())
                        .collect(Collectors.joining(", "))));
            }
        }

        private PlannedPerson person(Settled settled) {
            if (settled.isNew()) {
                brings = true;
                var made = people.make(PersonBook.withHistory(reading.person().details(), reading.person()), personFace, reading.line());
                reading.person().extras().forEach((field, value) -> made.fill(field, value, reading.line()));
                return made;
            }
            if (people.isArchived(settled.number())) {
                remarks.add(Remark.of("import.remark.archived", people.details(settled.number()).fullName()));
            }
            var planned = people.touch(settled.number());
            changes.addAll(people.change(planned, reading.person(), settled.takes(), reading.line()));
            changes.addAll(extras.change(planned, ExtraSubject.PERSON, reading.person().extras(), settled.takes(), reading.line()));
            tellKept(PersonMerge.kept(planned.details(), reading.person().details(), settled.takes()),
                    extras.kept(planned, ExtraSubject.PERSON, reading.person().extras(), settled.takes()));
            return planned;
        }
    }
}
