package nl.buurtbrug.domain.transfer.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.contact.Moment;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.plan.Parties;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.domain.transfer.plan.WorkCounts;
import nl.buurtbrug.domain.transfer.row.ListValues;
import nl.buurtbrug.domain.transfer.row.Remark;
import nl.buurtbrug.domain.transfer.work.MomentReading.ToldMoment;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.language.Text;

/// Decides row by row what happens to contact moments. A row is about a moment that is kept when day, kind and people are the same, and the time or what was said.
final class MomentPlanner implements RowPlanner<MomentReading> {

    private final Map<LocalDate, List<PlannedMoment>> byDay = new HashMap<>();
    private final List<PlannedMoment> told = new ArrayList<>();
    private final Parties parties;
    private final ColumnIndex index;
    private final ListValues lists;
    private final Rules rules;

    /// @param knownOnly whether a row that names someone who is not known is refused
    record Rules(boolean knownOnly, LocalDate today) {
    }

    MomentPlanner(List<Moment> known, Parties parties, ColumnIndex index, ListValues lists, Rules rules) {
        this.parties = parties;
        this.index = index;
        this.lists = lists;
        this.rules = rules;
        known.forEach(moment -> add(new PlannedMoment(moment)));
    }

    private void add(PlannedMoment moment) {
        byDay.computeIfAbsent(moment.details().on(), _ -> new ArrayList<>(1)).add(moment);
    }

    @Override
    public List<PlannedMoment> moments() {
        return List.copyOf(told);
    }

    @Override
    public WorkCounts counts() {
        var made = (int) told.stream().filter(PlannedMoment::isNew).count();
        var changed = (int) told.stream().filter(PlannedMoment::isChanged).count();
        return WorkCounts.ofMoments(made, changed, told.size() - made - changed);
    }

    @Override
    public PlanRow plan(MomentReading row) {
        if (!row.refusals().isEmpty()) {
            return PlanRow.refused(row, row.refusals());
        }
        var moment = row.told().orElseThrow();
        var naming = new Naming(parties, rules.knownOnly());
        moment.organisations().forEach(naming::organisation);
        if (naming.doubt().isPresent()) {
            return naming.doubt().get().row(row);
        }
        var at = workplace(moment);
        var people = new LinkedHashMap<String, Parties.Found>();
        for (var name : moment.people()) {
            var found = parties.person(name, at);
            if (found instanceof Parties.InDoubt doubt) {
                return doubt.row(row);
            }
            people.put(name, found);
        }
        var refusals = new ArrayList<>(naming.refusals());
        people.forEach((name, found) -> {
            if (rules.knownOnly() && found instanceof Parties.Unknown(boolean wanted) && !wanted) {
                refusals.add(Remark.of("import.refused.personUnknown", name));
            }
        });
        new MomentDetails(moment.on(), moment.at(), moment.kind(), moment.minutes().orElse(0), moment.summary(), moment.by(), Set.of(1L), Set.of()).problems(rules.today())
                .forEach(problem -> refusals.add(Remark.of("import.refused.field", Text.text(problem.field()), problem.words())));
        return refusals.isEmpty() ? done(row, naming.settled(row.line()), people) : PlanRow.refused(row, refusals);
    }

    /// Where the people of a row work: at its partner when it names one.
    private int workplace(ToldMoment moment) {
        if (moment.organisations().size() != 1) {
            return Parties.NOWHERE;
        }
        return parties.organisation(moment.organisations().getFirst()) instanceof Parties.Settled(int number) ? number : Parties.NEW;
    }

    private PlanRow done(MomentReading row, Map<String, Long> organisations, Map<String, Parties.Found> who) {
        var moment = row.told().orElseThrow();
        var people = new LinkedHashSet<Long>();
        var at = organisations.size() == 1 ? parties.number(organisations.values().iterator().next()).orElseThrow() : Parties.NOWHERE;
        moment.people().forEach(name -> people.add(who.get(name) instanceof Parties.Settled settled ? parties.referToPerson(settled) : parties.makePerson(name, at, row.line())));
        var details = new MomentDetails(moment.on(), moment.at(), moment.kind(), moment.minutes().orElse(0), moment.summary(), moment.by(), people, Set.copyOf(organisations.values()));
        var remarks = new ArrayList<>(row.remarks());
        var twice = byDay.getOrDefault(moment.on(), List.of()).stream().filter(each -> each.toldBy() != 0 && each.details().equals(details)).findFirst();
        if (twice.isPresent()) {
            remarks.add(Remark.of("import.remark.momentTwice", Formats.number(twice.get().toldBy())));
            return PlanRow.kept(row, RowDecision.SAME, List.of(), List.copyOf(remarks));
        }
        var known = known(details);
        if (known.isEmpty()) {
            var made = new PlannedMoment(details, row.line());
            add(made);
            told.add(made);
            return PlanRow.kept(row, RowDecision.NEW, List.of(), List.copyOf(remarks));
        }
        return same(row, known.get(), moment, remarks);
    }

    private PlanRow same(MomentReading row, PlannedMoment there, ToldMoment moment, List<Remark> remarks) {
        var merge = Merge.into(index);
        var known = there.details();
        there.become(new MomentDetails(known.on(), merge.optional(TargetField.MOMENT_TIME, known.at(), moment.at(), Formats::time), known.kind(),
                merge.value(TargetField.MOMENT_MINUTES, known.minutes(), minutes -> minutes == 0, moment.minutes(), String::valueOf),
                merge.text(TargetField.MOMENT_SUMMARY, known.summary(), moment.summary().strip()),
                merge.optional(TargetField.MOMENT_STAFF, known.by(), moment.by(), lists::staffName), known.people(), known.organisations()), row.line());
        told.add(there);
        if (!merge.kept().isEmpty()) {
            remarks.add(Remark.of("import.remark.kept", String.join(", ", merge.kept())));
        }
        return PlanRow.kept(row, merge.changes().isEmpty() ? RowDecision.SAME : RowDecision.CHANGED, merge.changes(), List.copyOf(remarks));
    }

    private Optional<PlannedMoment> known(MomentDetails wanted) {
        return byDay.getOrDefault(wanted.on(), List.of()).stream().filter(each -> each.known().isPresent() && each.toldBy() == 0 && isAbout(each.details(), wanted))
                .max((one, other) -> Boolean.compare(one.details().summary().equals(wanted.summary()), other.details().summary().equals(wanted.summary())));
    }

    private static boolean isAbout(MomentDetails known, MomentDetails wanted) {
        var sameTime = known.at().isPresent() && known.at().equals(wanted.at());
        var otherTime = known.at().isPresent() && wanted.at().isPresent() && !sameTime;
        var sameWords = SearchKey.of(known.summary()).equals(SearchKey.of(wanted.summary())) || known.summary().isEmpty() || wanted.summary().isEmpty();
        return known.kind() == wanted.kind() && !otherTime && (sameTime || sameWords)
                && known.people().containsAll(wanted.people()) && known.organisations().containsAll(wanted.organisations());
    }
}
