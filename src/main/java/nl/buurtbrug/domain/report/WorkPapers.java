package nl.buurtbrug.domain.report;

import static java.util.stream.Collectors.toMap;
import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.activity.ActivitySummary;
import nl.buurtbrug.domain.activity.PublicActivity;
import nl.buurtbrug.domain.overview.ToDo;
import nl.buurtbrug.domain.report.outside.ActivityLine;
import nl.buurtbrug.domain.report.outside.ActivitySheet;
import nl.buurtbrug.domain.report.outside.ActivityWriter;
import nl.buurtbrug.domain.report.outside.AttendanceSheet;
import nl.buurtbrug.domain.report.outside.Period;
import nl.buurtbrug.domain.report.outside.ReachWriter;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.pdf.Paper;
import nl.buurtbrug.platform.pdf.PaperColumn;
import nl.buurtbrug.platform.pdf.PaperFormat;
import nl.buurtbrug.platform.pdf.PaperList;
import nl.buurtbrug.platform.pdf.PaperTable;
import nl.buurtbrug.platform.pdf.PaperTitle;

/// Puts activities, the people reached and quiet partners on paper.
final class WorkPapers {

    private final WorkSources work;
    private final Stationery stationery;
    private final WorkNames names;

    WorkPapers(ReportSources sources, WorkSources work, Stationery stationery) {
        this.work = work;
        this.stationery = stationery;
        names = new WorkNames(sources, work);
    }

    /// What a template is filled with.
    ///
    /// @param remark what the one who prints has to know; "" for nothing
    record Filled(String title, String template, Object model, String remark) {
    }

    Filled reach(Report.Reach report) {
        var period = new Period(report.from(), report.to());
        var held = report.to().isAfter(stationery.today()) ? stationery.today() : report.to();
        var facts = work.reach().facts(period.from(), period.to());
        var outside = work.outside().between(period.from(), held);
        var lines = outside.stream().map(activity -> ActivityLine.of(activity, period)).toList();
        var writer = new ReachWriter(period, facts, names.of(facts), report.outgoing() ? lines : withWorkingTitles(lines), report.outgoing());
        var paper = paper(writer.format(), writer.title(), report.outgoing());
        return new Filled(text("report.reach.of", period.words()), "domain/report/outside/reach", writer.sheet(paper), remark(report.outgoing()));
    }

    private List<ActivityLine> withWorkingTitles(List<ActivityLine> lines) {
        if (lines.size() > ReachWriter.MOST_LISTED) {
            return lines;
        }
        var titles = work.activities().among(lines.stream().map(ActivityLine::id).toList()).stream().collect(toMap(ActivitySummary::id, ActivitySummary::title));
        return lines.stream().map(line -> line.titled(titles.getOrDefault(line.id(), line.title()))).toList();
    }

    /// @return empty when there is no such activity
    Optional<Filled> activity(Report.Activity report) {
        return outside(report.id()).map(activity -> {
            var counts = work.sessions().reachOf(report.id());
            var writer = new ActivityWriter(activity, counts, names.groups(), report.outgoing());
            var inside = report.outgoing() ? Optional.<ActivitySheet.Inside>empty() : new InsideOfActivity(work, names).of(report.id(), counts);
            var sheet = writer.sheet(paper(PaperFormat.PORTRAIT, writer.title(), report.outgoing()), stationery.today(), inside);
            return new Filled(activity.title(), "domain/report/outside/activity", sheet, remark(report.outgoing()));
        });
    }

    /// @return empty when there is no such activity
    Optional<Filled> attendance(Report.Attendance report) {
        return outside(report.activity()).map(activity -> new Filled(text("report.attendance.of", activity.title()), "domain/report/outside/attendance",
                AttendanceSheet.of(activity, session(activity, report.session()), title -> Stationery.plain(title, text("report.attendance.notice"))), ""));
    }

    /// The one that was asked for, else the next one.
    private Optional<PublicActivity.Occasion> session(PublicActivity activity, Optional<Long> wanted) {
        return activity.sessions().stream().filter(session -> wanted.map(session.id()::equals).orElse(!session.time().on().isBefore(stationery.today()))).findFirst();
    }

    private Optional<PublicActivity> outside(long id) {
        return work.outside().among(List.of(id)).stream().findFirst();
    }

    private Paper paper(PaperFormat format, PaperTitle title, boolean outgoing) {
        return outgoing ? stationery.outgoing(format, title, text("report.outgoing")) : stationery.sheet(format, title);
    }

    static String remark(boolean outgoing) {
        return outgoing ? text("report.outgoing.remark") : "";
    }

    PaperList quiet() {
        var columns = List.of(PaperColumn.name(text("report.partner.name"), 26), PaperColumn.text(text("report.quiet.last"), 31), PaperColumn.text(text("report.quiet.wanted"), 21),
                PaperColumn.text(text("report.partner.mainContact"), 26), PaperColumn.text(text("report.partner.owner"), 18));
        var rows = work.overview().today().quiet().stream().map(this::quiet).toList();
        var paper = stationery.sheet(PaperFormat.PORTRAIT, new PaperTitle("", text("report.quiet"), text("report.quiet.why")));
        return new PaperList(paper, new PaperTable(columns, rows, text("report.quiet.none")), rows.isEmpty() ? "" : text("report.partners.count", rows.size()));
    }

    private List<String> quiet(ToDo.QuietPartner partner) {
        var quiet = partner.quiet();
        var last = quiet.logged() ? PartnerColumn.lines(Formats.date(day(quiet.days())), text("report.quiet.days", quiet.days()))
                : PartnerColumn.lines(text("report.quiet.never"), text("report.quiet.inStage", quiet.days()));
        return List.of(partner.name(), last, text("report.quiet.each", quiet.wanted()), PartnerColumn.lines(partner.mainContact(), partner.phone()), partner.owner());
    }

    private LocalDate day(long daysAgo) {
        return stationery.today().minusDays(daysAgo);
    }
}
