package nl.buurtbrug.domain.report;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.Additionality;
import nl.buurtbrug.domain.activity.ReachRecord;
import nl.buurtbrug.domain.activity.SessionRecord;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.report.outside.ActivitySheet.Inside;
import nl.buurtbrug.domain.report.outside.ActivitySheet.Remark;
import nl.buurtbrug.domain.strategy.StrategySummary;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.pdf.PaperColumn;
import nl.buurtbrug.platform.pdf.PaperTable;

/// What only the bureau may read about an activity, for its own papers.
final class InsideOfActivity {

    private final WorkSources work;
    private final WorkNames names;

    InsideOfActivity(WorkSources work, WorkNames names) {
        this.work = work;
        this.names = names;
    }

    Optional<Inside> of(long activity, List<ReachRecord> counts) {
        return work.activities().find(activity).map(found -> new Inside(remarks(activity, found.details()), counts(activity, counts)));
    }

    private List<Remark> remarks(long activity, ActivityDetails details) {
        var remarks = new ArrayList<Remark>();
        add(remarks, text("report.activity.workingTitle"), details.outside().title().isEmpty() ? "" : details.title());
        add(remarks, text("activity.aim"), details.inside().aim());
        add(remarks, text("activity.agreedAnswer"), details.inside().agreedAnswer());
        add(remarks, text("report.activity.tried"), tried(details));
        add(remarks, text("report.reach.strategy"), strategies(details));
        add(remarks, text("report.activity.effort"), effort(details));
        add(remarks, text("activity.note"), details.note());
        add(remarks, text("followUp.title"), toDo(activity));
        return remarks;
    }

    private static void add(List<Remark> remarks, String title, String words) {
        if (!words.isBlank()) {
            remarks.add(new Remark(title, words));
        }
    }

    private static String tried(ActivityDetails details) {
        return PartnerColumn.lines(details.inside().triedOn().map(Formats::fullDate).orElse(""), details.inside().triedWith());
    }

    private String strategies(ActivityDetails details) {
        var known = work.strategies().all().stream().collect(toMap(StrategySummary::id, Function.identity()));
        var main = details.approach().strategy().map(known::get).map(StrategySummary::name).orElse("");
        var others = details.approach().others().stream().map(known::get).map(StrategySummary::name).sorted().toList();
        return PartnerColumn.lines(main, others.isEmpty() ? "" : text("report.activity.otherStrategies", String.join(", ", others)));
    }

    private static String effort(ActivityDetails details) {
        var effort = details.effort();
        return PartnerColumn.lines(effort.cost().map(cost -> text("report.activity.cost", Formats.amount(cost))).orElse(""),
                effort.hours().map(hours -> text("report.activity.hours", Formats.amount(hours))).orElse(""),
                effort.additionality() == Additionality.UNKNOWN ? "" : ActivityWords.of(effort.additionality()));
    }

    /// What is still open, the earliest due first.
    private String toDo(long activity) {
        return PartnerColumn.lines(work.contacts().followUpsOfActivity(activity).stream().map(FollowUpSummary::details).filter(followUp -> !followUp.isDone())
                .map(followUp -> text("report.activity.toDo", Formats.date(followUp.due()), followUp.what())).toArray(String[]::new));
    }

    private PaperTable counts(long activity, List<ReachRecord> counts) {
        var columns = List.of(PaperColumn.text(text("report.reach.when"), 18), PaperColumn.text(text("report.reach.group"), 20), PaperColumn.text(text("report.reach.age"), 18),
                PaperColumn.number(text("report.reach.people"), 10), PaperColumn.text(text("report.reach.way"), 20), PaperColumn.text(text("report.activity.through"), 24));
        var days = work.sessions().of(activity).stream().collect(toMap(SessionRecord::id, session -> session.details().time().on()));
        var partners = names.partners(counts.stream().flatMap(count -> count.details().through().stream()).collect(toSet()));
        var groups = names.groups();
        var rows = counts.stream().sorted(Comparator.comparing(count -> days.get(count.session())))
                .map(count -> row(count, Formats.date(days.get(count.session())), groups, partners)).toList();
        return new PaperTable(columns, rows, "");
    }

    private static List<String> row(ReachRecord count, String day, Map<Long, String> groups, Map<Long, OrganisationDetails> partners) {
        var details = count.details();
        var way = details.inTotal() ? ActivityWords.of(details.counted()) : PartnerColumn.lines(ActivityWords.of(details.counted()), text("report.activity.notInTotal"));
        return List.of(day, groups.getOrDefault(details.group(), ""), ActivityWords.of(details.ages()), Formats.number(details.people()), way,
                details.through().map(partners::get).map(OrganisationDetails::name).orElse(""));
    }
}
