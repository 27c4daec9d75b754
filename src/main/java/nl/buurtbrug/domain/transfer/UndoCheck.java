package nl.buurtbrug.domain.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.activity.ActivityTies;
import nl.buurtbrug.domain.audience.AudienceBatches;
import nl.buurtbrug.domain.audience.AudienceBatches.AccessImage;
import nl.buurtbrug.domain.contact.ContactTies;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.organisation.OrganisationBatches;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.organisation.PhaseImage;
import nl.buurtbrug.domain.organisation.TagLink;
import nl.buurtbrug.domain.organisation.TagService;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.domain.person.AffiliationService;
import nl.buurtbrug.domain.person.PersonBatches;
import nl.buurtbrug.domain.person.PersonRow;
import nl.buurtbrug.domain.trail.TrailService;
import nl.buurtbrug.domain.transfer.row.Remark;
import nl.buurtbrug.platform.database.Database;

/// Finds out what of an import can be taken back, and what was changed since and stays.
///
/// A changed person keeps their roles, and with them the organisations these roles are at. An organisation that was changed stays by itself.
final class UndoCheck {

    private final Map<TouchedEntity, List<Touch>> touches;
    private final Map<Long, OrganisationRow> organisations;
    private final Map<Long, PersonRow> people;
    private final Map<Long, AffiliationRow> roles;
    private final Map<Long, List<PhaseImage>> phases;
    private final Map<Long, Set<Long>> tags;
    private final List<AccessImage> accesses;
    private final Set<Long> opened;
    private final Set<Long> opening;
    private final Map<TouchedEntity, Set<Long>> changedBack = new EnumMap<>(TouchedEntity.class);
    private final ExtraUndo extras;
    private final ContactTies contacts;
    private final Set<Long> activities;
    private final Map<Long, Remark> keptOrganisations = new LinkedHashMap<>();
    private final Map<Long, Remark> keptPeople = new LinkedHashMap<>();
    private final Set<Long> keptRoles = new HashSet<>();
    private final Set<Long> keptPhases = new HashSet<>();

    UndoCheck(Database database, Map<TouchedEntity, List<Touch>> touches, ExtraUndo extras) {
        this.extras = extras;
        contacts = ContactTies.read(database);
        activities = ActivityTies.organisations(database);
        var changes = new RecordChanges();
        this.touches = touches;
        organisations = byId(new OrganisationBatches(database).rowsWithBin(), OrganisationRow::id);
        people = byId(new PersonBatches(database).rowsWithBin(), PersonRow::id);
        roles = byId(new AffiliationService(database, changes).all(), AffiliationRow::id);
        phases = new OrganisationBatches(database).phases().stream().collect(Collectors.groupingBy(PhaseImage::organisationId));
        tags = new TagService(database, changes).links().stream()
                .collect(Collectors.groupingBy(TagLink::organisationId, Collectors.mapping(TagLink::tagId, Collectors.toSet())));
        var trail = new TrailService(database);
        changedBack.put(TouchedEntity.ORGANISATION, trail.changedBack("Organisation", moved(TouchedEntity.ORGANISATION)));
        changedBack.put(TouchedEntity.PERSON, trail.changedBack("Person", moved(TouchedEntity.PERSON)));
        changedBack.put(TouchedEntity.AFFILIATION, trail.changedBack("Affiliation", moved(TouchedEntity.AFFILIATION)));
        changedBack.put(TouchedEntity.PHASE, trail.changedBack("PartnershipPhase", changedPhases()));
        accesses = new AudienceBatches(database).accesses();
        opened = idsOf(made(TouchedEntity.AUDIENCE_ACCESS));
        changedBack.put(TouchedEntity.AUDIENCE_ACCESS, trail.changedBack("AudienceAccess", changedAccesses()));
        opening = accesses.stream().filter(access -> !isAsLeft(access)).map(AccessImage::organisationId).collect(Collectors.toSet());
    }

    /// Those that are there as another version than the import left, each with the version it left.
    private Map<Long, Integer> moved(TouchedEntity entity) {
        return touches.getOrDefault(entity, List.of()).stream().filter(touch -> version(touch).filter(now -> now != touch.versionAfter()).isPresent())
                .collect(Collectors.toMap(Touch::id, Touch::versionAfter, Math::min));
    }

    private Map<Long, Integer> changedPhases() {
        return phases.values().stream().flatMap(List::stream).filter(phase -> phase.version() != 0).collect(Collectors.toMap(PhaseImage::id, _ -> 0));
    }

    private Map<Long, Integer> changedAccesses() {
        return accesses.stream().filter(access -> access.version() != 0).collect(Collectors.toMap(AccessImage::id, _ -> 0));
    }

    /// Whether this import opened an audience, and nobody changed anything of it since.
    private boolean isAsLeft(AccessImage access) {
        return opened.contains(access.id())
                && (access.version() == 0 || changedBack.get(TouchedEntity.AUDIENCE_ACCESS).contains(access.id()));
    }

    private Optional<Integer> version(Touch touch) {
        return switch (touch.entity()) {
            case ORGANISATION -> Optional.ofNullable(organisations.get(touch.id())).map(OrganisationRow::version);
            case PERSON -> Optional.ofNullable(people.get(touch.id())).map(PersonRow::version);
            case AFFILIATION -> Optional.ofNullable(roles.get(touch.id())).map(AffiliationRow::version);
            case PHASE, TAG_LINK, TAG, KIND, AUDIENCE_ACCESS, AUDIENCE_GROUP, ORGANISATION_EXTRA, PERSON_EXTRA, EXTRA_FIELD, EXTRA_CHOICE,
                    ACTIVITY, PARTICIPATION, SESSION, REACH, MOMENT -> Optional.empty();
        };
    }

    private static <T> Map<Long, T> byId(Collection<T> rows, java.util.function.Function<T, Long> id) {
        Map<Long, T> map = HashMap.newHashMap(rows.size());
        rows.forEach(row -> map.put(id.apply(row), row));
        return map;
    }

    void decide() {
        made(TouchedEntity.AFFILIATION).forEach(this::decideRole);
        made(TouchedEntity.PERSON).forEach(this::decidePerson);
        extras.changedOfMade(ExtraSubject.PERSON, idsOf(made(TouchedEntity.PERSON))).forEach(id -> keepPerson(id, "import.kept.extra"));
        extras.changedOfMade(ExtraSubject.ORGANISATION, idsOf(made(TouchedEntity.ORGANISATION))).forEach(id -> keepOrganisation(id, "import.kept.extra"));
        idsOf(made(TouchedEntity.PERSON)).stream().filter(contacts.people()::contains).forEach(id -> keepPerson(id, "import.kept.contact"));
        idsOf(made(TouchedEntity.ORGANISATION)).stream().filter(contacts.organisations()::contains).forEach(id -> keepOrganisation(id, "import.kept.contact"));
        idsOf(made(TouchedEntity.ORGANISATION)).stream().filter(activities::contains).forEach(id -> keepOrganisation(id, "import.kept.activity"));
        keepAllRolesOfKeptPeople();
        keepOrganisationsOfOtherRoles();
        made(TouchedEntity.ORGANISATION).forEach(this::decideOrganisation);
        changed(TouchedEntity.ORGANISATION).stream().filter(touch -> !isAsLeft(touch)).forEach(touch -> keepOrganisation(touch.id(), "import.kept.changed"));
        changed(TouchedEntity.PERSON).stream().filter(touch -> !isAsLeft(touch)).forEach(touch -> keepPerson(touch.id(), "import.kept.changed"));
        changed(TouchedEntity.AFFILIATION).stream().filter(touch -> !isAsLeft(touch) && roles.containsKey(touch.id()))
                .forEach(touch -> keepPerson(roles.get(touch.id()).personId(), "import.kept.role"));
        extras.changed(ExtraSubject.ORGANISATION).forEach(id -> keepOrganisation(id, "import.kept.extra"));
        extras.changed(ExtraSubject.PERSON).forEach(id -> keepPerson(id, "import.kept.extra"));
        decidePhases();
        othersSince().forEach(access -> keepOrganisation(access.organisationId(), "import.kept.audience"));
    }

    /// Audiences that this import opened and somebody changed since.
    private Stream<AccessImage> othersSince() {
        return accesses.stream().filter(access -> opened.contains(access.id()) && !isAsLeft(access));
    }

    private void decideRole(Touch touch) {
        var role = roles.get(touch.id());
        if (role != null && !isAsLeft(touch)) {
            keptRoles.add(role.id());
            keepPerson(role.personId(), "import.kept.role");
            keepOrganisation(role.organisationId(), "import.kept.role");
        }
    }

    private void decidePerson(Touch touch) {
        if (people.containsKey(touch.id()) && !isAsLeft(touch)) {
            keepPerson(touch.id(), "import.kept.changed");
        }
    }

    /// Roles that were given since tie their person; a person who stays keeps the roles of this import too.
    private void keepAllRolesOfKeptPeople() {
        var madeRoles = idsOf(made(TouchedEntity.AFFILIATION));
        var madePeople = idsOf(made(TouchedEntity.PERSON));
        roles.values().stream().filter(role -> !madeRoles.contains(role.id()) && madePeople.contains(role.personId()))
                .forEach(role -> keepPerson(role.personId(), "import.kept.otherRole"));
        roles.values().stream().filter(role -> madeRoles.contains(role.id()) && madePeople.contains(role.personId()) && keptPeople.containsKey(role.personId()))
                .forEach(role -> {
                    keptRoles.add(role.id());
                    keepOrganisation(role.organisationId(), "import.kept.person");
                });
    }

    private void keepOrganisationsOfOtherRoles() {
        var madeRoles = idsOf(made(TouchedEntity.AFFILIATION));
        var madeOrganisations = idsOf(made(TouchedEntity.ORGANISATION));
        roles.values().stream().filter(role -> !madeRoles.contains(role.id()) && madeOrganisations.contains(role.organisationId()))
                .forEach(role -> keepOrganisation(role.organisationId(), "import.kept.otherPerson"));
    }

    private void decideOrganisation(Touch touch) {
        if (!organisations.containsKey(touch.id())) {
            return;
        }
        var belongings = Images.belongings(touch.after());
        var itsPhases = phases.getOrDefault(touch.id(), List.of());
        if (!isAsLeft(touch)) {
            keepOrganisation(touch.id(), "import.kept.changed");
        } else if (itsPhases.size() != 1 || itsPhases.getFirst().id() != belongings.phase() || !isAsMade(itsPhases.getFirst())) {
            keepOrganisation(touch.id(), "import.kept.phase");
        } else if (opening.contains(touch.id())) {
            keepOrganisation(touch.id(), "import.kept.audience");
        } else if (!tags.getOrDefault(touch.id(), Set.of()).equals(Set.copyOf(belongings.tags()))) {
            keepOrganisation(touch.id(), "import.kept.tags");
        }
    }

    /// A phase stays when it was changed, or is the only one left.
    private void decidePhases() {
        for (var touch : touches.getOrDefault(TouchedEntity.PHASE, List.of())) {
            phases.values().stream().flatMap(List::stream).filter(phase -> phase.id() == touch.id()).findFirst().ifPresent(phase -> {
                if (!isAsMade(phase) || phases.get(phase.organisationId()).size() == 1) {
                    keptPhases.add(phase.id());
                    keepOrganisation(phase.organisationId(), "import.kept.phase");
                }
            });
        }
    }

    /// Whether it holds what the import left, be it after it was changed and changed back.
    private boolean isAsLeft(Touch touch) {
        return switch (touch.entity()) {
            case ORGANISATION, PERSON, AFFILIATION -> version(touch).filter(now -> now == touch.versionAfter() || changedBack.get(touch.entity()).contains(touch.id())).isPresent();
            case PHASE, TAG_LINK, TAG, KIND, AUDIENCE_ACCESS, AUDIENCE_GROUP, ORGANISATION_EXTRA, PERSON_EXTRA, EXTRA_FIELD, EXTRA_CHOICE,
                    ACTIVITY, PARTICIPATION, SESSION, REACH, MOMENT -> true;
        };
    }

    private boolean isAsMade(PhaseImage phase) {
        return phase.version() == 0 || changedBack.get(TouchedEntity.PHASE).contains(phase.id());
    }

    /// The version a record has now.
    int versionNow(Touch touch) {
        return version(touch).orElseThrow();
    }

    private void keepOrganisation(long id, String reason) {
        keptOrganisations.putIfAbsent(id, Remark.of(reason));
    }

    private void keepPerson(long id, String reason) {
        keptPeople.putIfAbsent(id, Remark.of(reason));
    }

    private List<Touch> made(TouchedEntity entity) {
        return touches.getOrDefault(entity, List.of()).stream().filter(Touch::isNew).toList();
    }

    private List<Touch> changed(TouchedEntity entity) {
        return touches.getOrDefault(entity, List.of()).stream().filter(touch -> !touch.isNew()).toList();
    }

    private static Set<Long> idsOf(List<Touch> list) {
        return list.stream().map(Touch::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<Long> removableRoles() {
        return made(TouchedEntity.AFFILIATION).stream().map(Touch::id).filter(id -> !keptRoles.contains(id)).toList();
    }

    List<Long> removablePeople() {
        return made(TouchedEntity.PERSON).stream().map(Touch::id).filter(id -> !keptPeople.containsKey(id)).toList();
    }

    List<Long> removableOrganisations() {
        return made(TouchedEntity.ORGANISATION).stream().map(Touch::id).filter(id -> !keptOrganisations.containsKey(id)).toList();
    }

    List<Long> removableTagged() {
        return removableOrganisations().stream().filter(tags::containsKey).toList();
    }

    /// Those that came with an organisation that goes, and those that were added to one that was there.
    List<Long> removablePhases() {
        var added = touches.getOrDefault(TouchedEntity.PHASE, List.of()).stream().map(Touch::id).filter(id -> !keptPhases.contains(id));
        var came = removableOrganisations().stream().flatMap(id -> phases.getOrDefault(id, List.of()).stream()).map(PhaseImage::id);
        return Stream.concat(added, came).toList();
    }

    /// Those that nobody changed since, except of an organisation that this import made and that stays as a whole.
    List<Long> removableAccesses() {
        var staying = idsOf(made(TouchedEntity.ORGANISATION)).stream().filter(keptOrganisations::containsKey).collect(Collectors.toSet());
        return accesses.stream().filter(access -> isAsLeft(access) && !staying.contains(access.organisationId()))
                .map(AccessImage::id).toList();
    }

    List<Touch> restorable(TouchedEntity entity) {
        return changed(entity).stream().filter(this::isAsLeft).toList();
    }

    /// What stays as it is, with its name and why; what is gone already is not listed.
    List<KeptRecord> kept() {
        var kept = new ArrayList<KeptRecord>();
        keptOrganisations.forEach((id, reason) -> {
            if (organisations.containsKey(id)) {
                kept.add(new KeptRecord(KeptRecord.Kind.ORGANISATION, id, organisations.get(id).name(), reason));
            }
        });
        keptPeople.forEach((id, reason) -> {
            if (people.containsKey(id)) {
                kept.add(new KeptRecord(KeptRecord.Kind.PERSON, id, people.get(id).fullName(), reason));
            }
        });
        return kept;
    }
}
