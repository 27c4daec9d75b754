package nl.buurtbrug.domain.transfer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.match.Match;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.transfer.mapping.RecordField;
import nl.buurtbrug.domain.transfer.plan.Candidate.FieldComparison;
import nl.buurtbrug.domain.transfer.plan.PlanRow.OpenDoubt;
import nl.buurtbrug.domain.transfer.row.ListValues;
import nl.buurtbrug.domain.transfer.row.Reading;
import nl.buurtbrug.domain.transfer.row.Reading.OrganisationReading;
import nl.buurtbrug.domain.transfer.row.Remark;

/// Lays a doubtful row beside what it may be about.
final class Candidates {

    private final OrganisationBook organisations;
    private final PersonBook people;
    private final ExtraMerge extras;
    private final ListValues lists;

    Candidates(OrganisationBook organisations, PersonBook people, ExtraMerge extras, ListValues lists) {
        this.organisations = organisations;
        this.people = people;
        this.extras = extras;
        this.lists = lists;
    }

    List<Candidate> of(Reading reading, OpenDoubt doubt) {
        return doubt.candidates().stream().map(likely -> doubt.person() ? person(reading, likely) : organisation(reading, likely)).toList();
    }

    private Candidate organisation(Reading reading, Match.Likely likely) {
        var known = organisations.details(likely.record());
        return new Candidate(false, organisations.key(likely.record()), known.name(), organisations.isArchived(likely.record()), Remark.of(likely.reasonKey()),
                withExtras(compare(reading.organisation(), likely.record()), ExtraSubject.ORGANISATION, reading.organisation().extras(), organisations.at(likely.record())));
    }

    private Candidate person(Reading reading, Match.Likely likely) {
        var known = people.details(likely.record());
        return new Candidate(true, people.key(likely.record()), known.fullName(), people.isArchived(likely.record()), Remark.of(likely.reasonKey()),
                withExtras(compare(reading.person().details(), known), ExtraSubject.PERSON, reading.person().extras(), people.at(likely.record())));
    }

    /// The extra fields together are one more field.
    private List<FieldComparison> withExtras(List<FieldComparison> fields, ExtraSubject subject, Map<Long, String> inFile, Planned<?, ?> known) {
        add(fields, RecordField.EXTRA, extras.shown(subject, column -> inFile.getOrDefault(column.number(), "")),
                extras.shown(subject, column -> extras.value(known, subject, column)));
        return fields;
    }

    private List<FieldComparison> compare(OrganisationReading inFile, int record) {
        var known = organisations.details(record);
        var fields = new ArrayList<FieldComparison>();
        for (var field : OrganisationMerge.FIELDS) {
            add(fields, field, OrganisationMerge.shown(inFile.details(), field, lists), OrganisationMerge.shown(known, field, lists));
        }
        inFile.stage().ifPresent(stage -> add(fields, RecordField.STAGE, stage.name(), organisations.stage(record)));
        return fields;
    }

    private static List<FieldComparison> compare(PersonDetails inFile, PersonDetails known) {
        var fields = new ArrayList<FieldComparison>();
        for (var field : PersonMerge.FIELDS) {
            add(fields, field, PersonMerge.shown(inFile, field), PersonMerge.shown(known, field));
        }
        return fields;
    }

    private static void add(List<FieldComparison> fields, RecordField field, String inFile, String known) {
        if (!inFile.isEmpty() || !known.isEmpty()) {
            fields.add(new FieldComparison(field, inFile, known, inFile.equals(known)));
        }
    }
}
