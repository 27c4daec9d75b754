package nl.buurtbrug.domain.transfer;

import java.util.List;
import java.util.stream.Collectors;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.ActivityRecord;
import nl.buurtbrug.domain.activity.ActivityService;
import nl.buurtbrug.domain.activity.ActivityWork;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PublicSide;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.ReachRecord;
import nl.buurtbrug.domain.activity.SessionRecord;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.activity.WholeActivity;
import nl.buurtbrug.domain.contact.ContactService;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.domain.transfer.work.PlannedActivity;
import nl.buurtbrug.domain.transfer.work.PlannedMoment;
import nl.buurtbrug.domain.transfer.work.PlannedSession;

/// Writes the activities and the contact moments of a plan, once the partners and people they name are there, inside one transaction.
final class WorkWriter {

    private static final int STEP = 50;

    private final Desk desk;
    private final ImportWriter parties;
    private final Origin origin;

    /// Through whom activities and moments are kept.
    record Desk(ActivityService activities, SessionService sessions, ContactService contacts) {
    }

    /// @param parties knows the ids of the partners and people it made, and remembers what was touched
    WorkWriter(Desk desk, ImportWriter parties, Origin origin) {
        this.desk = desk;
        this.parties = parties;
        this.origin = origin;
    }

    void write(List<PlannedActivity> activities, List<PlannedMoment> moments, Progress progress) {
        var all = activities.stream().filter(activity -> activity.isNew() || activity.isChanged()).toList();
        for (int i = 0; i < all.size(); i++) {
            write(all.get(i));
            if (i % STEP == 0) {
                progress.step(i, all.size());
            }
        }
        var told = moments.stream().filter(moment -> moment.isNew() || moment.isChanged()).toList();
        for (int i = 0; i < told.size(); i++) {
            write(told.get(i));
            if (i % STEP == 0) {
                progress.step(i, told.size());
            }
        }
    }

    private void write(PlannedActivity planned) {
        var activity = planned.known().map(WholeActivity::activity).map(known -> changed(planned, known)).orElseGet(() -> made(planned));
        for (var partner : planned.partners()) {
            if (partner.known().isEmpty()) {
                done(desk.activities().addPartner(activity.id(), kept(partner.details()))).partners()
                        .forEach(step -> made(partner.line(), TouchedEntity.PARTICIPATION, step.either().id(), activity.id(), step.either()));
            } else if (partner.isChanged()) {
                done(desk.activities().changePartner(partner.known().get(), kept(partner.details()))).partners().forEach(step -> parties.touched(new Touch(partner.line(), TouchedEntity.PARTICIPATION,
                        step.either().id(), 0, 0, WorkImages.of(activity.id(), step.before().orElseThrow()), WorkImages.of(activity.id(), step.after().orElseThrow()))));
            }
        }
        planned.sessions().forEach(session -> write(planned, session, activity));
    }

    private ActivityRecord made(PlannedActivity planned) {
        var activity = desk.activities().create(kept(planned.details()), List.of(), List.of(), origin);
        made(planned.line(), TouchedEntity.ACTIVITY, activity.id(), activity.id(), activity);
        return activity;
    }

    private ActivityRecord changed(PlannedActivity planned, ActivityRecord known) {
        if (!known.details().equals(planned.details())) {
            done(desk.activities().change(known, kept(planned.details()))).activities().forEach(step -> parties.touched(new Touch(planned.line(), TouchedEntity.ACTIVITY, known.id(), 0, 0,
                    WorkImages.of(known.id(), known), WorkImages.of(known.id(), step.after().orElseThrow()))));
        }
        return known;
    }

    private void write(PlannedActivity planned, PlannedSession session, ActivityRecord activity) {
        var line = session.line() == 0 ? planned.line() : session.line();
        if (session.isNew()) {
            done(desk.sessions().add(activity.id(), List.of(session.details()))).sessions().forEach(step -> {
                made(line, TouchedEntity.SESSION, step.either().id(), activity.id(), step.either());
                count(session, step.either(), activity, line);
            });
            return;
        }
        var known = session.known().orElseThrow();
        if (session.isChanged()) {
            done(desk.sessions().change(known, session.details())).sessions().forEach(step -> parties.touched(new Touch(line, TouchedEntity.SESSION, known.id(), 0, 0,
                    WorkImages.of(activity.id(), known), WorkImages.of(activity.id(), step.after().orElseThrow()))));
        }
        if (session.hasOtherCounts()) {
            count(session, known, activity, line);
        }
    }

    private void count(PlannedSession session, SessionRecord kept, ActivityRecord activity, int line) {
        var read = session.counts().stream().flatMap(count -> count.known().stream()).toList();
        var lines = session.counts().stream().map(count -> new SessionService.Line(count.known().map(ReachRecord::id), kept(count.details()))).toList();
        var done = desk.sessions().count(kept.id(), read, lines);
        ImportWriter.requireAll(done.isNothing() && !lines.isEmpty() ? 0 : 1, 1);
        done.reach().forEach(step -> parties.touched(new Touch(line, TouchedEntity.REACH, step.either().id(), 0, 0,
                step.before().map(before -> WorkImages.of(activity.id(), before)).orElse(""), WorkImages.of(activity.id(), step.after().orElseThrow()))));
    }

    private void write(PlannedMoment planned) {
        if (planned.known().isPresent()) {
            var known = planned.known().get();
            var done = desk.contacts().change(known, kept(planned.details()));
            ImportWriter.requireAll(done.moments().size(), 1);
            done.moments().forEach(step -> parties.touched(new Touch(planned.line(), TouchedEntity.MOMENT, known.id(), 0, 0,
                    WorkImages.before(known), WorkImages.mark(step.after().orElseThrow()))));
        } else {
            desk.contacts().log(kept(planned.details()), List.of(), origin).moments()
                    .forEach(step -> parties.touched(Touch.made(planned.line(), TouchedEntity.MOMENT, step.either().id(), WorkImages.mark(step.either()))));
        }
    }

    /// What was written; it is no longer as planned when that is nothing.
    private static ActivityWork done(ActivityWork work) {
        ImportWriter.requireAll(work.isNothing() ? 0 : 1, 1);
        return work;
    }

    private void made(int line, TouchedEntity entity, long id, long activity, Object record) {
        parties.touched(Touch.made(line, entity, id, WorkImages.of(activity, record)));
    }

    private long organisation(long reference) {
        return reference >= 0 ? reference : parties.organisationId((int) (-1L - reference));
    }

    private ActivityDetails kept(ActivityDetails details) {
        var outside = details.outside();
        return details.with(new PublicSide(outside.title(), outside.invitation(), outside.sender().map(this::organisation)));
    }

    private ParticipationDetails kept(ParticipationDetails details) {
        return new ParticipationDetails(organisation(details.organisation()), details.role(), details.contribution());
    }

    private ReachDetails kept(ReachDetails count) {
        return new ReachDetails(parties.group(count.group()), count.ages(), count.people(), count.counted(), count.through().map(this::organisation), count.inTotal());
    }

    private MomentDetails kept(MomentDetails details) {
        var people = details.people().stream().map(reference -> reference >= 0 ? reference : parties.personId((int) (-1L - reference))).collect(Collectors.toSet());
        var organisations = details.organisations().stream().map(this::organisation).collect(Collectors.toSet());
        return new MomentDetails(details.on(), details.at(), details.kind(), details.minutes(), details.summary(), details.by(), people, organisations);
    }
}
