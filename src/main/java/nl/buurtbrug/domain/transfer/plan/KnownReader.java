package nl.buurtbrug.domain.transfer.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.area.AreaService;
import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.domain.extra.ExtraFieldService;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.domain.match.OrganisationFace;
import nl.buurtbrug.domain.match.OrganisationIndex;
import nl.buurtbrug.domain.match.PersonFace;
import nl.buurtbrug.domain.match.PersonIndex;
import nl.buurtbrug.domain.merge.FormerFaces;
import nl.buurtbrug.domain.organisation.OrganisationBatches;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.OrganisationLists;
import nl.buurtbrug.domain.organisation.TagService;
import nl.buurtbrug.domain.person.AffiliationService;
import nl.buurtbrug.domain.person.PersonBatches;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.staff.StaffService;
import nl.buurtbrug.domain.strategy.StrategyService;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.mapping.RecordField;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning;
import nl.buurtbrug.domain.transfer.plan.KnownRecords.Known;
import nl.buurtbrug.domain.transfer.plan.KnownRecords.KnownRole;
import nl.buurtbrug.domain.transfer.plan.KnownRecords.Standing;
import nl.buurtbrug.domain.transfer.row.ListValues;
import nl.buurtbrug.platform.database.Database;

/// Reads what the database holds, once for a plan: no row asks it anything.
final class KnownReader {

    private final Database database;
    private final RecordChanges changes;

    KnownReader(Database database, RecordChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    /// @param words what words mean that are on none of the lists
    ListValues lists(List<WordMeaning> words) {
        return database.read(_ -> new ListValues(new ListValues.Lists(new OrganisationLists(database, changes).kinds(), new AudienceService(database, changes).groups(),
                new AreaService(database, changes).neighbourhoods(), new StaffService(database, changes).all(), new StrategyService(database).kept()), words));
    }

    KnownRecords read(ColumnIndex columns) {
        return database.read(_ -> {
            var moment = changes.since(0).moment();
            var organisations = organisations();
            var organisationIndex = new OrganisationIndex(columns.has(RecordField.CITY));
            Map<Long, Integer> organisationNumbers = HashMap.newHashMap(organisations.size());
            for (int i = 0; i < organisations.size(); i++) {
                addTo(organisationIndex, organisations.get(i), i);
                organisationNumbers.put(organisations.get(i).id(), i);
            }
            var people = people();
            var personIndex = new PersonIndex();
            for (int i = 0; i < people.size(); i++) {
                addTo(personIndex, people.get(i), i);
            }
            var roles = roles(people, personIndex, organisationNumbers);
            var tagNames = new HashMap<String, String>();
            var standings = standings(columns, organisationNumbers, tagNames);
            return new KnownRecords(organisations, organisationIndex, people, personIndex, roles, standings, tagNames, lists(columns.words()), extras(columns), moment);
        });
    }

    ExtraFields fields() {
        return new ExtraFieldService(database, changes).fields();
    }

    private KnownExtras extras(ColumnIndex columns) {
        if (columns.extras().isEmpty()) {
            return KnownExtras.NONE;
        }
        var values = new ExtraValueService(database, changes);
        return new KnownExtras(fields(), values.all(ExtraSubject.ORGANISATION), values.all(ExtraSubject.PERSON));
    }

    private static void addTo(OrganisationIndex index, Known<OrganisationDetails, OrganisationFace> organisation, int number) {
        index.add(organisation.face(), number);
        organisation.formers().forEach(face -> index.add(face, number));
    }

    private static void addTo(PersonIndex index, Known<PersonDetails, PersonFace> person, int number) {
        index.add(person.face(), number);
        person.formers().forEach(face -> index.add(face, number));
    }

    private List<Known<OrganisationDetails, OrganisationFace>> organisations() {
        var shared = new SharedTexts();
        var formers = FormerFaces.organisations(database);
        return new ArrayList<>(new OrganisationBatches(database).all().stream().map(image -> {
            var details = shared.of(image.details());
            return new Known<>(image.id(), image.version(), details, shared.of(OrganisationFace.of(details)), image.archived(), formers.getOrDefault(image.id(), List.of()));
        }).toList());
    }

    private List<Known<PersonDetails, PersonFace>> people() {
        var formers = FormerFaces.people(database);
        return new ArrayList<>(new PersonBatches(database).all().stream().map(image -> {
            var details = image.details();
            return new Known<>(image.id(), image.version(), details, PersonFace.of(details), image.archived(), formers.getOrDefault(image.id(), List.of()));
        }).toList());
    }

    private Map<Long, List<KnownRole>> roles(List<Known<PersonDetails, PersonFace>> people, PersonIndex index, Map<Long, Integer> organisationNumbers) {
        Map<Long, Integer> personNumbers = HashMap.newHashMap(people.size());
        for (int i = 0; i < people.size(); i++) {
            personNumbers.put(people.get(i).id(), i);
        }
        var rows = new AffiliationService(database, changes).all();
        Map<Long, List<KnownRole>> roles = HashMap.newHashMap(rows.size());
        for (var row : rows) {
            var person = personNumbers.get(row.personId());
            var organisation = organisationNumbers.get(row.organisationId());
            if (person == null || organisation == null) {
                continue; // one of them lies in the bin
            }
            roles.computeIfAbsent(KnownRecords.pair(person, organisation), _ -> new ArrayList<>(1)).add(new KnownRole(row.id(), row.version(), row.details()));
            index.addRole(people.get(person).face(), person, organisation);
        }
        return roles;
    }

    private Map<Integer, Standing> standings(ColumnIndex columns, Map<Long, Integer> numbers, Map<String, String> tagNames) {
        var standings = new HashMap<Integer, Standing>();
        var keys = new HashMap<Long, String>();
        new OrganisationLists(database, changes).tags().forEach(tag -> {
            keys.put(tag.id(), SearchKey.sort(tag.name()));
            tagNames.putIfAbsent(SearchKey.sort(tag.name()), tag.name());
        });
        for (var link : new TagService(database, changes).links()) {
            standings.computeIfAbsent(numbers.get(link.organisationId()), _ -> new Standing()).tags().add(keys.get(link.tagId()));
        }
        if (columns.has(RecordField.STAGE)) {
            for (var phase : new OrganisationBatches(database).phases()) {
                standings.computeIfAbsent(numbers.get(phase.organisationId()), _ -> new Standing()).reaches(phase.stage());
            }
        }
        if (columns.has(RecordField.AUDIENCES)) {
            for (var access : new AudienceService(database, changes).accesses()) {
                standings.computeIfAbsent(numbers.get(access.organisationId()), _ -> new Standing()).audiences().add(access.audienceGroupId());
            }
        }
        return standings;
    }
}
