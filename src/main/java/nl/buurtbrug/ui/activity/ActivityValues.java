package nl.buurtbrug.ui.activity;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.ActivityDetails.Decided;
import nl.buurtbrug.domain.activity.Additionality;
import nl.buurtbrug.domain.activity.Approach;
import nl.buurtbrug.domain.activity.Decision;
import nl.buurtbrug.domain.activity.Effort;
import nl.buurtbrug.domain.activity.InternalSide;
import nl.buurtbrug.domain.activity.PublicSide;
import nl.buurtbrug.ui.common.Dates;

/// The details of an activity as they stand in fields: words by the message key of each field.
final class ActivityValues {

    private ActivityValues() {
    }

    static Map<String, String> of(ActivityDetails details) {
        var values = new LinkedHashMap<String, String>();
        values.put("activity.title", details.title());
        values.put("activity.decision", details.decided().decision().name());
        values.put("activity.decidedOn", Dates.shown(details.decided().on()));
        values.put("activity.publicTitle", details.outside().title());
        values.put("activity.invitation", details.outside().invitation());
        values.put("activity.sender", id(details.outside().sender()));
        values.put("activity.aim", details.inside().aim());
        values.put("activity.agreedAnswer", details.inside().agreedAnswer());
        values.put("activity.triedOn", Dates.shown(details.inside().triedOn()));
        values.put("activity.triedWith", details.inside().triedWith());
        values.put("activity.strategy", id(details.approach().strategy()));
        values.put("activity.others", ids(details.approach().others()));
        values.put("activity.neighbourhoods", ids(details.approach().neighbourhoods()));
        values.put("activity.cost", number(details.effort().cost()));
        values.put("activity.hours", number(details.effort().hours()));
        values.put("activity.additionality", details.effort().additionality().name());
        values.put("activity.note", details.note());
        return values;
    }

    /// @param problems what cannot be read is noted here
    static ActivityDetails read(Map<String, String> values, LocalDate today, List<Problem> problems) {
        var decided = new Decided(Decision.valueOf(values.get("activity.decision")), Dates.optional("activity.decidedOn", values.get("activity.decidedOn"), today, problems));
        var outside = new PublicSide(values.get("activity.publicTitle"), values.get("activity.invitation"), id(values.get("activity.sender")));
        var inside = new InternalSide(values.get("activity.aim"), values.get("activity.agreedAnswer"),
                Dates.optional("activity.triedOn", values.get("activity.triedOn"), today, problems), values.get("activity.triedWith"));
        var strategy = id(values.get("activity.strategy"));
        var others = ids(values.get("activity.others"));
        strategy.ifPresent(others::remove);
        var effort = new Effort(number("activity.cost", values, problems), number("activity.hours", values, problems), Additionality.valueOf(values.get("activity.additionality")));
        var details = new ActivityDetails(values.get("activity.title"), decided, outside, inside, new Approach(strategy, others, ids(values.get("activity.neighbourhoods"))),
                effort, values.get("activity.note"));
        problems.addAll(details.problems());
        return details;
    }

    private static String id(Optional<Long> id) {
        return id.map(String::valueOf).orElse("");
    }

    private static Optional<Long> id(String words) {
        return Optional.of(words).filter(id -> !id.isEmpty()).map(Long::valueOf);
    }

    static String ids(Set<Long> ids) {
        return ids.stream().sorted().map(String::valueOf).collect(joining(","));
    }

    static Set<Long> ids(String words) {
        return Stream.of(words.split(",")).filter(id -> !id.isEmpty()).map(Long::valueOf).collect(toSet());
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(value -> value.stripTrailingZeros().toPlainString().replace('.', ',')).orElse("");
    }

    /// "1.250,50", "€ 1250.5" and "1250" are all read.
    private static Optional<BigDecimal> number(String field, Map<String, String> values, List<Problem> problems) {
        var typed = values.get(field).replaceAll("[\\s€\u00a0]", "");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var plain = typed.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d*)?") ? typed.replace(".", "") : typed;
        var number = plain.replace(',', '.');
        if (!number.matches("-?\\d{1,15}(\\.\\d{0,9})?")) {
            problems.add(new Problem(field, "problem.number"));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(number.endsWith(".") ? number + "0" : number));
    }
}
