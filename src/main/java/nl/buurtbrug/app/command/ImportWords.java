package nl.buurtbrug.app.command;

import static java.util.stream.Collectors.joining;
import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.file.SheetFormat;
import nl.buurtbrug.domain.transfer.file.SourceFile;
import nl.buurtbrug.domain.transfer.file.TextFormat;
import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.PlanCounts;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.domain.transfer.row.Remark;
import nl.buurtbrug.language.Formats;

/// What a command about an import says to its user.
final class ImportWords {

    private ImportWords() {
    }

    static List<String> lines(ImportReport report) {
        var lines = new ArrayList<String>();
        lines.add(read(report.plan().source()));
        lines.addAll(counts(report.plan().mapping().subject(), report.counts()));
        rows(report.plan(), RowDecision.DOUBTFUL).forEach(lines::add);
        rows(report.plan(), RowDecision.REFUSED).forEach(lines::add);
        lines.add(end(report));
        return lines;
    }

    private static String read(SourceFile source) {
        return switch (source.format()) {
            case TextFormat how -> text("command.import.read", source.path(), how.encoding(), separator(how.separator()), how.headerLine(), Formats.number(how.headerLine()));
            case SheetFormat how -> text("command.import.readSheet", source.path(), how.sheet(), how.headerLine(), Formats.number(how.headerLine()));
        };
    }

    private static String separator(char separator) {
        return switch (separator) {
            case '\t' -> text("command.import.tab");
            case ' ' -> text("command.import.space");
            default -> String.valueOf(separator);
        };
    }

    private static List<String> counts(ListSubject subject, PlanCounts counts) {
        var lines = new ArrayList<>(counts(counts));
        var work = counts.work();
        switch (subject) {
            case CONTACTS -> { }
            case ACTIVITIES -> lines.add(1, text("command.import.activities", work.newActivities(), work.changedActivities(), work.sameActivities(), work.newSessions(), work.newReach()));
            case MOMENTS -> lines.add(1, text("command.import.moments", work.newMoments(), work.changedMoments(), work.sameMoments()));
        }
        return lines;
    }

    private static List<String> counts(PlanCounts counts) {
        return List.of(
                text("command.import.rows", counts.rows(), counts.newRows(), counts.changedRows(), counts.sameRows(), counts.doubtfulRows(),
                        counts.refusedRows()),
                text("command.import.organisations", counts.newOrganisations(), counts.changedOrganisations(), counts.sameOrganisations()),
                text("command.import.people", counts.newPeople(), counts.changedPeople(), counts.samePeople()),
                text("command.import.affiliations", counts.newAffiliations(), counts.sameAffiliations()));
    }

    private static List<String> rows(ImportPlan plan, RowDecision decision) {
        return plan.rows(decision).stream().map(row -> decision == RowDecision.DOUBTFUL
                ? text("command.import.doubt", String.valueOf(row.line()), row.title(), reason(plan, row))
                : text("command.import.refusal", String.valueOf(row.line()), reason(plan, row))).toList();
    }

    /// Why a row is in doubt, and what it is likely to be, or why it is refused.
    static String reason(ImportPlan plan, PlanRow row) {
        var reasons = row.reasons().stream().map(Remark::text);
        var like = plan.candidates(row).stream().limit(1).map(candidate -> row.doubtedName().isEmpty() ? text("command.import.like", candidate.title()) : text("command.import.nameLike", row.doubtedName(), candidate.title()));
        return Stream.concat(reasons, like).collect(joining(" "));
    }

    private static String end(ImportReport report) {
        if (report.planOnly()) {
            return text("command.import.planned");
        }
        return report.run() == 0 ? text("command.import.nothing") : text("command.import.done", String.valueOf(report.run()));
    }
}
