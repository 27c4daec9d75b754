package nl.buurtbrug.domain.transfer.work;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.ActivityDetails.Decided;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.Additionality;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Approach;
import nl.buurtbrug.domain.activity.Effort;
import nl.buurtbrug.domain.activity.Estimates;
import nl.buurtbrug.domain.activity.PublicSide;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.SessionTime;
import nl.buurtbrug.domain.activity.Share;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.row.ListValues;
import nl.buurtbrug.domain.transfer.work.ActivityReading.ToldActivity;
import nl.buurtbrug.domain.transfer.work.ActivityReading.ToldCount;
import nl.buurtbrug.domain.transfer.work.ActivityReading.ToldSession;
import nl.buurtbrug.domain.transfer.work.ActivityReading.Way;
import nl.buurtbrug.language.Formats;

/// Brings what a row says of an activity, a session or a count into what is known of it.
final class ActivityMerge {

    private final ListValues lists;
    private final LongFunction<String> partnerName;

    /// @param partnerName the name of a partner by its number in the plan's records
    ActivityMerge(ListValues lists, LongFunction<String> partnerName) {
        this.lists = lists;
        this.partnerName = partnerName;
    }

    /// @param day what a note is dated with when it is added to another
    ActivityDetails activity(ActivityDetails known, ToldActivity told, Optional<Long> sender, Optional<LocalDate> day, Merge merge) {
        var outside = new PublicSide(merge.text(TargetField.ACTIVITY_PUBLIC_TITLE, known.outside().title(), told.texts().publicTitle()),
                merge.text(TargetField.ACTIVITY_INVITATION, known.outside().invitation(), told.texts().invitation()),
                merge.optional(TargetField.ACTIVITY_SENDER, known.outside().sender(), sender, partnerName::apply));
        var decided = new Decided(merge.value(TargetField.ACTIVITY_STATUS, known.decided().decision(), _ -> false, told.status().decision(), ActivityWords::of),
                merge.optional(TargetField.ACTIVITY_DECIDED_ON, known.decided().on(), told.status().on(), Formats::date));
        var cost = told.cost();
        var effort = new Effort(merge.optional(TargetField.ACTIVITY_COST, known.effort().cost(), cost.euros(), Object::toString),
                merge.optional(TargetField.ACTIVITY_HOURS, known.effort().hours(), cost.hours(), Object::toString),
                merge.value(TargetField.ACTIVITY_ADDITIONALITY, known.effort().additionality(), Additionality.UNKNOWN::equals, cost.additionality(), ActivityWords::of));
        return known.with(outside).with(decided).with(approach(known.approach(), told.way(), merge)).with(effort).withNote(note(known.note(), told.note(), day, merge));
    }

    private Approach approach(Approach known, Way told, Merge merge) {
        var main = merge.optional(TargetField.ACTIVITY_STRATEGIES, known.strategy(), told.strategies().stream().findFirst(), lists::strategyName);
        var others = new LinkedHashSet<>(told.strategies().stream().skip(1).toList());
        others.removeAll(known.others());
        main.ifPresent(others::remove);
        tellAdded(TargetField.ACTIVITY_STRATEGIES, others, lists::strategyName, merge);
        var places = new LinkedHashSet<>(told.neighbourhoods());
        places.removeAll(known.neighbourhoods());
        tellAdded(TargetField.ACTIVITY_NEIGHBOURHOODS, places, lists::neighbourhoodName, merge);
        return new Approach(main, both(known.others(), others), both(known.neighbourhoods(), places));
    }

    private static void tellAdded(TargetField field, Set<Long> added, LongFunction<String> name, Merge merge) {
        if (!added.isEmpty()) {
            merge.changed(field, "", added.stream().map(name::apply).collect(Collectors.joining(", ")));
        }
    }

    private static Set<Long> both(Set<Long> some, Set<Long> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Another note is added behind the one there is, once.
    private static String note(String known, String told, Optional<LocalDate> day, Merge merge) {
        var dated = day.map(on -> Formats.date(on) + ": " + told).orElse(told);
        var lines = "\n" + known + "\n";
        if (told.isEmpty() || lines.contains("\n" + told + "\n") || lines.contains("\n" + dated + "\n")) {
            return known;
        }
        var line = known.isEmpty() ? told : dated;
        merge.changed(TargetField.ACTIVITY_NOTE, "", line);
        return known.isEmpty() ? line : known + "\n" + line;
    }

    /// @param where the neighbourhood where the row names none for the session itself
    SessionDetails session(SessionDetails known, ToldSession told, Optional<Long> where, Merge merge) {
        var time = new SessionTime(told.on(), merge.optional(TargetField.SESSION_START, known.time().start(), told.times().start(), Formats::time),
                merge.optional(TargetField.SESSION_END, known.time().end(), told.times().end(), Formats::time),
                merge.value(TargetField.SESSION_CANCELLED, known.time().cancelled(), _ -> false, told.cancelled(), WorkWords::of));
        var place = merge.text(TargetField.SESSION_PLACE, known.place(), told.place());
        var neighbourhood = merge.optional(TargetField.SESSION_NEIGHBOURHOOD, known.neighbourhood(), told.neighbourhood().or(() -> where), lists::neighbourhoodName);
        var part = merge.value(TargetField.SESSION_PART, known.part(), _ -> false, told.part(), ActivityWords::of);
        return new SessionDetails(time, place, neighbourhood, part, estimates(known.estimates(), told, merge));
    }

    private static Estimates estimates(Estimates known, ToldSession told, Merge merge) {
        var judged = told.judged();
        var nothing = Stream.of(known.newToUs(), known.notMotivated(), known.strangersMet(), known.wentOn()).allMatch(Share.UNKNOWN::equals);
        return new Estimates(share(TargetField.SESSION_NEW_TO_US, known.newToUs(), judged.newToUs(), merge),
                share(TargetField.SESSION_NOT_MOTIVATED, known.notMotivated(), judged.notMotivated(), merge),
                share(TargetField.SESSION_STRANGERS_MET, known.strangersMet(), judged.strangersMet(), merge),
                share(TargetField.SESSION_WENT_ON, known.wentOn(), judged.wentOn(), merge),
                merge.value(TargetField.SESSION_BASIS, known.basis(), _ -> nothing, judged.basis(), ActivityWords::of));
    }

    private static Share share(TargetField field, Share known, Optional<Share> told, Merge merge) {
        return merge.value(field, known, Share.UNKNOWN::equals, told, ActivityWords::of);
    }

    ReachDetails count(ReachDetails known, ToldCount told, Optional<Long> through, Merge merge) {
        var ages = merge.value(TargetField.REACH_AGES, known.ages(), AgeBand.MIXED::equals, told.ages(), ActivityWords::of);
        var people = merge.value(told.field(), known.people(), _ -> false, Optional.of(told.people()), number -> lists.audienceName(told.group()) + " " + number);
        var counted = merge.value(TargetField.REACH_COUNTED, known.counted(), _ -> false, told.counted(), ActivityWords::of);
        return new ReachDetails(known.group(), ages, people, counted, merge.optional(TargetField.REACH_THROUGH, known.through(), through, partnerName::apply),
                merge.value(TargetField.REACH_IN_TOTAL, known.inTotal(), _ -> false, told.inTotal(), WorkWords::of));
    }
}
