package nl.buurtbrug.domain.transfer.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.WholeActivity;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.plan.FieldChange;
import nl.buurtbrug.domain.transfer.plan.Parties;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.domain.transfer.plan.WorkCounts;
import nl.buurtbrug.domain.transfer.row.ListValues;
import nl.buurtbrug.domain.transfer.row.Remark;
import nl.buurtbrug.domain.transfer.work.ActivityReading.ToldCount;
import nl.buurtbrug.domain.transfer.work.ActivityReading.ToldSession;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.language.Text;

/// Decides row by row what happens to activities, each row seeing what the rows before it make and change.
final class ActivityPlanner implements RowPlanner<ActivityReading> {

    private final ActivityBook activities;
    private final Parties parties;
    private final ColumnIndex index;
    private final ListValues lists;
    private final ActivityMerge merging;
    private final PartnerMerge partners;
    private final boolean knownOnly;

    /// @param knownOnly whether a row that names a partner who is not known is refused
    ActivityPlanner(List<WholeActivity> known, Parties parties, ColumnIndex index, ListValues lists, boolean knownOnly) {
        this.activities = new ActivityBook(known, this::difference);
        this.parties = parties;
        this.index = index;
        this.lists = lists;
        this.merging = new ActivityMerge(lists, parties::name);
        this.partners = new PartnerMerge(parties::name);
        this.knownOnly = knownOnly;
    }

    @Override
    public List<PlannedActivity> activities() {
        return List.copyOf(activities.named());
    }

    @Override
    public WorkCounts counts() {
        return activities.counts();
    }

    @Override
    public PlanRow plan(ActivityReading row) {
        if (!row.refusals().isEmpty()) {
            return PlanRow.refused(row, row.refusals());
        }
        var naming = new Naming(parties, knownOnly);
        row.names().forEach(naming::organisation);
        if (naming.doubt().isPresent()) {
            return naming.doubt().get().row(row);
        }
        var refusals = new ArrayList<>(naming.refusals());
        refuseProblems(row, refusals);
        return refusals.isEmpty() ? new Work(row, naming.settled(row.line())).done() : PlanRow.refused(row, refusals);
    }

    private int difference(PlannedActivity activity, ActivityReading row) {
        var merge = Merge.into(index);
        merging.activity(activity.details(), row.activity(), Optional.empty(), row.session().map(ToldSession::on), merge);
        row.session().ifPresent(told -> activity.session(told).ifPresent(session -> merging.session(session.details(), told, Optional.empty(), merge)));
        var names = activity.partners().stream().map(partner -> parties.name(partner.details().organisation())).toList();
        var others = row.activity().partners().stream().filter(partner -> !names.contains(partner.name())).count();
        return merge.changes().size() + merge.kept().size() + (int) others + Math.abs(names.size() - row.activity().partners().size());
    }

    private void refuseProblems(ActivityReading row, List<Remark> refusals) {
        var known = activities.find(row);
        var ignored = Merge.into(index);
        var base = known.map(PlannedActivity::details).orElseGet(() -> ActivityDetails.EMPTY.withTitle(row.activity().title()));
        var problems = new ArrayList<>(merging.activity(base, row.activity(), Optional.empty(), row.session().map(ToldSession::on), ignored.fresh(known.isEmpty())).problems());
        row.session().ifPresent(told -> {
            var session = known.flatMap(activity -> activity.session(told));
            problems.addAll(merging.session(session.map(PlannedSession::details).orElseGet(() -> SessionDetails.on(told.on())), told, Optional.empty(), ignored.fresh(session.isEmpty()))
                    .problems());
            if (told.key().isEmpty()) {
                session.ifPresent(there -> row.counts().forEach(count -> refuseOther(there, count, row, refusals)));
            }
        });
        problems.forEach(problem -> refusals.add(Remark.of("import.refused.field", Text.text(problem.field()), problem.words())));
    }

    /// Two rows that tell another number of the same people: which one counts, the user knows.
    private void refuseOther(PlannedSession session, ToldCount count, ActivityReading row, List<Remark> refusals) {
        Optional<Long> through = !count.through().isEmpty() && parties.organisation(count.through()) instanceof Parties.Settled settled ? Optional.of(parties.refersTo(settled)) : Optional.empty();
        if (session.count(count, through).isEmpty()) {
            session.toldBefore(count, through, row.line()).filter(before -> before.details().people() != count.people())
                    .ifPresent(before -> refusals.add(Remark.of("import.refused.toldBefore", count.groupName(), Formats.number(before.toldBy()), Formats.number(before.details().people()))));
        }
    }

    /// The writing of one row into the book, once it is settled what it is about.
    private final class Work {

        private final ActivityReading row;
        private final Map<String, Long> references;
        private final Merge merge = Merge.into(index);
        private final List<Remark> remarks;
        private boolean brings;

        Work(ActivityReading row, Map<String, Long> references) {
            this.row = row;
            this.references = references;
            this.remarks = new ArrayList<>(row.remarks());
        }

        private Optional<Long> reference(String name) {
            return Optional.ofNullable(references.get(name));
        }

        PlanRow done() {
            var activity = activity();
            partners.merge(activity, row.activity().partners(), references, merge, row.line());
            row.session().ifPresent(told -> session(activity, told));
            if (!merge.kept().isEmpty()) {
                remarks.add(Remark.of("import.remark.kept", String.join(", ", merge.kept())));
            }
            var changes = merge.changes();
            var decision = brings ? RowDecision.NEW : changes.isEmpty() ? RowDecision.SAME : RowDecision.CHANGED;
            return PlanRow.kept(row, decision, decision == RowDecision.NEW ? List.<FieldChange>of() : changes, List.copyOf(remarks));
        }

        private PlannedActivity activity() {
            var told = row.activity();
            var sender = reference(told.texts().sender());
            var day = row.session().map(ToldSession::on);
            var known = activities.find(row);
            var activity = known.orElseGet(() -> activities.make(merging.activity(ActivityDetails.EMPTY.withTitle(told.title()), told, sender, day, merge.fresh(true)), row.line()));
            brings = known.isEmpty();
            activities.name(activity, told.key());
            known.ifPresent(_ -> activity.become(merging.activity(activity.details(), told, sender, day, merge), row.line()));
            return activity;
        }

        private void session(PlannedActivity activity, ToldSession told) {
            var known = activity.session(told);
            var details = merging.session(known.map(PlannedSession::details).orElseGet(() -> SessionDetails.on(told.on())), told, where(activity, known), merge.fresh(known.isEmpty()));
            var session = known.orElseGet(() -> new PlannedSession(details, row.line()));
            if (known.isEmpty()) {
                brings = true;
                activity.add(session);
                activity.touched(row.line());
            }
            if (!session.details().equals(details)) {
                activity.touched(row.line());
            }
            session.become(details, told.key(), row.line());
            row.counts().forEach(count -> count(activity, session, count));
        }

        /// The one neighbourhood of the row; a session that is there without one is in the only one of its activity.
        private Optional<Long> where(PlannedActivity activity, Optional<PlannedSession> known) {
            var only = row.activity().way().neighbourhoods();
            if (index.has(TargetField.SESSION_NEIGHBOURHOOD) || only.size() != 1 || known.isPresent() && activity.details().approach().neighbourhoods().equals(Set.copyOf(only))) {
                return Optional.empty();
            }
            return Optional.of(only.getFirst());
        }

        private void count(PlannedActivity activity, PlannedSession session, ToldCount told) {
            var through = reference(told.through());
            var there = session.count(told, through);
            if (there.isPresent()) {
                var details = merging.count(there.get().details(), told, through, merge);
                if (!details.equals(there.get().details())) {
                    activity.touched(row.line());
                }
                there.get().become(details, row.line());
                return;
            }
            var before = session.toldBefore(told, through, row.line());
            if (before.isPresent() && row.session().map(ToldSession::key).filter(String::isEmpty).isPresent()) {
                remarks.add(Remark.of("import.remark.toldBefore", told.groupName(), Formats.number(before.get().toldBy())));
                return;
            }
            session.add(new ReachDetails(told.group(), told.ages().orElse(AgeBand.MIXED), told.people(), told.counted().orElse(Counted.COUNTED), through, told.inTotal().orElse(true)), row.line());
            activity.touched(row.line());
            brings |= session.isNew();
            merge.changedNamed(Merge.name(TargetField.REACH_PEOPLE), "", lists.audienceName(told.group()) + " " + told.people());
        }
    }
}
