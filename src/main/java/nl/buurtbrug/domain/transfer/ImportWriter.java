package nl.buurtbrug.domain.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.audience.AudienceBatches;
import nl.buurtbrug.domain.audience.AudienceBatches.NewAccess;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.organisation.OrganisationBatches;
import nl.buurtbrug.domain.organisation.OrganisationBatches.NewOrganisation;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.TagLink;
import nl.buurtbrug.domain.person.PersonBatches;
import nl.buurtbrug.domain.transfer.Images.Belongings;
import nl.buurtbrug.domain.transfer.plan.Outcome;
import nl.buurtbrug.domain.transfer.plan.Planned;
import nl.buurtbrug.domain.transfer.plan.PlannedOrganisation;
import nl.buurtbrug.domain.transfer.plan.PlannedPerson;
import nl.buurtbrug.domain.transfer.plan.PlannedRole;
import nl.buurtbrug.platform.database.Database;
import org.hibernate.StatelessSession;

/// Writes a plan, in chunks, inside one transaction.
final class ImportWriter {

    private static final int CHUNK = 500;

    private final OrganisationBatches organisations;
    private final AudienceBatches audiences;
    private final PersonBatches people;
    private final ListMaker lists;
    private final ExtraMaker extras;
    private final StatelessSession session;
    private final Outcome plan;
    private final Frame frame;
    private final Map<Integer, Long> organisationIds = new HashMap<>();
    private final Map<Integer, Long> personIds = new HashMap<>();
    private final List<ImportRow> pending = new ArrayList<>(CHUNK * 2);
    private final long total;
    private long done;

    /// What everything in one run has in common.
    record Frame(ImportRun run, LocalDate today, Origin origin, Progress progress) {
    }

    ImportWriter(Database database, StatelessSession session, Outcome plan, Frame frame) {
        this.organisations = new OrganisationBatches(database);
        this.audiences = new AudienceBatches(database);
        this.people = new PersonBatches(database);
        this.session = session;
        this.plan = plan;
        this.frame = frame;
        this.lists = new ListMaker(database, plan, this::touched);
        this.extras = new ExtraMaker(database, plan, this::touched);
        this.total = Stream.concat(plan.organisations().stream(), plan.people().stream()).filter(planned -> planned.isNew() || planned.isChanged()).count()
                + plan.roles().stream().filter(role -> role.isNew() || role.isChanged()).count();
    }

    void write() {
        inChunks(plan.organisations().stream().filter(PlannedOrganisation::isNew).toList(), this::makeOrganisations);
        inChunks(plan.organisations().stream().filter(PlannedOrganisation::isChanged).toList(), this::changeOrganisations);
        inChunks(plan.people().stream().filter(PlannedPerson::isNew).toList(), this::makePeople);
        inChunks(plan.people().stream().filter(PlannedPerson::isChanged).toList(), this::changePeople);
        inChunks(plan.roles().stream().filter(PlannedRole::isNew).toList(), this::makeRoles);
        inChunks(plan.roles().stream().filter(PlannedRole::isChanged).toList(), this::changeRoles);
        flush();
    }

    private interface Chunk<T> {
        void write(List<T> chunk);
    }

    private <T> void inChunks(List<T> all, Chunk<T> work) {
        for (int start = 0; start < all.size(); start += CHUNK) {
            var chunk = all.subList(start, Math.min(all.size(), start + CHUNK));
            work.write(chunk);
            done += chunk.size();
            frame.progress().step(Math.min(done, total), total);
        }
    }

    private void makeOrganisations(List<PlannedOrganisation> chunk) {
        var made = organisations.create(chunk.stream().map(each -> new NewOrganisation(lists.withKind(each.details()),
                new PhaseDetails(each.newStage().orElse(Stage.IDENTIFIED), frame.today(), ""))).toList(), frame.origin());
        var links = new ArrayList<TagLink>();
        for (int i = 0; i < chunk.size(); i++) {
            var organisation = chunk.get(i);
            var id = made.get(i).id();
            var tags = organisation.newTags().stream().map(tag -> lists.tag(tag, organisation.line())).distinct().toList();
            tags.forEach(tag -> links.add(new TagLink(id, tag)));
            organisationIds.put(organisation.number(), id);
            touched(Touch.made(organisation.line(), TouchedEntity.ORGANISATION, id, Images.of(new Belongings(made.get(i).phase(), tags))));
        }
        organisations.hang(links);
        openAudiences(chunk, organisation -> organisationIds.get(organisation.number()));
        fill(ExtraSubject.ORGANISATION, chunk, this::organisationId);
    }

    private void openAudiences(List<PlannedOrganisation> chunk, ToLongFunction<PlannedOrganisation> id) {
        var lines = new ArrayList<Integer>();
        var accesses = new ArrayList<NewAccess>();
        for (var organisation : chunk) {
            organisation.newAudiences().stream().map(lists::group).distinct().forEach(group -> {
                lines.add(organisation.line());
                accesses.add(new NewAccess(id.applyAsLong(organisation), group));
            });
        }
        var ids = audiences.open(accesses);
        for (int i = 0; i < ids.size(); i++) {
            touched(Touch.made(lines.get(i), TouchedEntity.AUDIENCE_ACCESS, ids.get(i), ""));
        }
    }

    private void changeOrganisations(List<PlannedOrganisation> chunk) {
        var changed = chunk.stream().filter(PlannedOrganisation::hasOtherDetails).toList();
        var versions = organisations.change(changed.stream().map(each -> new OrganisationBatches.Change(each.key().id(), each.known().orElseThrow().version(),
                lists.withKind(each.details()))).toList());
        requireAll(versions.size(), changed.size());
        changed.forEach(each -> {
            var known = each.known().orElseThrow();
            touched(new Touch(each.line(), TouchedEntity.ORGANISATION, known.id(), known.version(), versions.get(known.id()), Images.of(known.details()), ""));
        });
        chunk.forEach(this::addToChanged);
        openAudiences(chunk, organisation -> organisation.key().id());
        fill(ExtraSubject.ORGANISATION, chunk, this::organisationId);
    }

    private void fill(ExtraSubject subject, List<? extends Planned<?, ?>> chunk, IntToLongFunction id) {
        if (!plan.extras().isEmpty()) {
            extras.write(subject, chunk.stream().map(record -> new ExtraMaker.Filled(id.applyAsLong(record.number()), record)).toList());
        }
    }

    private void addToChanged(PlannedOrganisation organisation) {
        var id = organisation.key().id();
        var tags = organisation.newTags().stream().map(tag -> lists.tag(tag, organisation.line())).distinct().toList();
        organisations.hang(tags.stream().map(tag -> new TagLink(id, tag)).toList());
        tags.forEach(tag -> touched(Touch.made(organisation.line(), TouchedEntity.TAG_LINK, id, Long.toString(tag))));
        organisation.newStage().ifPresent(stage -> touched(Touch.made(organisation.line(), TouchedEntity.PHASE,
                organisations.addPhase(id, new PhaseDetails(stage, frame.today(), "")), "")));
    }

    private void makePeople(List<PlannedPerson> chunk) {
        var ids = people.create(chunk.stream().map(PlannedPerson::details).toList(), frame.origin());
        for (int i = 0; i < chunk.size(); i++) {
            personIds.put(chunk.get(i).number(), ids.get(i));
            touched(Touch.made(chunk.get(i).line(), TouchedEntity.PERSON, ids.get(i), ""));
        }
        fill(ExtraSubject.PERSON, chunk, this::personId);
    }

    private void changePeople(List<PlannedPerson> chunk) {
        var changed = chunk.stream().filter(PlannedPerson::hasOtherDetails).toList();
        var versions = people.change(changed.stream().map(each -> new PersonBatches.Change(each.key().id(), each.known().orElseThrow().version(), each.details())).toList());
        requireAll(versions.size(), changed.size());
        changed.forEach(each -> {
            var known = each.known().orElseThrow();
            touched(new Touch(each.line(), TouchedEntity.PERSON, known.id(), known.version(), versions.get(known.id()), Images.of(known.details()), ""));
        });
        fill(ExtraSubject.PERSON, chunk, this::personId);
    }

    private void makeRoles(List<PlannedRole> chunk) {
        var ids = people.createRoles(chunk.stream()
                .map(role -> new PersonBatches.NewRole(personId(role.person()), organisationId(role.organisation()), role.details())).toList());
        for (int i = 0; i < chunk.size(); i++) {
            touched(Touch.made(chunk.get(i).line(), TouchedEntity.AFFILIATION, ids.get(i), ""));
        }
    }

    private void changeRoles(List<PlannedRole> chunk) {
        var versions = people.changeRoles(chunk.stream().map(role -> {
            var known = role.known().orElseThrow();
            return new PersonBatches.RoleChange(known.id(), known.version(), role.details());
        }).toList());
        requireAll(versions.size(), chunk.size());
        chunk.forEach(role -> {
            var known = role.known().orElseThrow();
            touched(new Touch(role.line(), TouchedEntity.AFFILIATION, known.id(), known.version(), versions.get(known.id()), Images.of(known.details()), ""));
        });
    }

    /// @throws IllegalStateException when not all were found as the plan says: nothing of it is written then
    static void requireAll(int found, int wanted) {
        if (found != wanted) {
            throw new IllegalStateException("%d of %d records are no longer as they were planned".formatted(wanted - found, wanted));
        }
    }

    /// The id of what has this number in the plan, once it is written.
    long organisationId(int number) {
        var id = organisationIds.get(number);
        return id != null ? id : plan.known().organisations().get(number).id();
    }

    long personId(int number) {
        var id = personIds.get(number);
        return id != null ? id : plan.known().people().get(number).id();
    }

    /// The id of an audience group.
    ///
    /// @param number below 0 for one that is still to be made
    long group(long number) {
        return lists.group(number);
    }

    void touched(Touch touch) {
        pending.add(new ImportRow(frame.run(), touch));
        if (pending.size() >= CHUNK) {
            flush();
        }
    }

    /// Writes what is remembered so far.
    void flush() {
        session.insertMultiple(pending);
        pending.clear();
    }
}
