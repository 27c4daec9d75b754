package nl.buurtbrug.app.command;

import java.util.List;
import java.util.Locale;
import nl.buurtbrug.domain.transfer.ImportRunSummary;
import nl.buurtbrug.domain.transfer.UndoResult;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.file.SheetFormat;
import nl.buurtbrug.domain.transfer.file.TextFormat;
import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.PlanCounts;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.domain.transfer.plan.WorkCounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What commands about imports answer, for a program to read; its names do not depend on the language.
final class ImportJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ImportJson() {
    }

    static String of(ImportReport report) {
        var source = report.plan().source();
        var json = JSON.createObjectNode();
        json.put("file", source.path().toString());
        switch (source.format()) {
            case TextFormat text -> json.put("encoding", text.encoding()).put("separator", String.valueOf(text.separator()));
            case SheetFormat sheet -> json.put("sheet", sheet.sheet());
        }
        json.put("headerRow", source.format().headerLine());
        putSubject(json, report.plan().mapping().subject());
        putCounts(json, report.counts());
        putWork(json, report.plan().mapping().subject(), report.counts().work());
        putRows(json.putArray("doubtful"), report.plan(), RowDecision.DOUBTFUL);
        putRows(json.putArray("refused"), report.plan(), RowDecision.REFUSED);
        putRun(json, report.run());
        json.put("seconds", report.seconds());
        return written(json);
    }

    private static void putCounts(ObjectNode json, PlanCounts counts) {
        json.put("rows", counts.rows());
        var by = json.putObject("rowsBy");
        for (var decision : RowDecision.values()) {
            by.put(decision.name().toLowerCase(Locale.ROOT), counts.rowsOf(decision));
        }
        json.putObject("organisations").put("new", counts.newOrganisations()).put("changed", counts.changedOrganisations())
                .put("same", counts.sameOrganisations());
        json.putObject("people").put("new", counts.newPeople()).put("changed", counts.changedPeople()).put("same", counts.samePeople());
        json.putObject("affiliations").put("new", counts.newAffiliations()).put("same", counts.sameAffiliations());
    }

    /// Contacts are what a list is of when nothing is said.
    private static void putSubject(ObjectNode json, ListSubject subject) {
        if (subject != ListSubject.CONTACTS) {
            json.put("what", subject.name().toLowerCase(Locale.ROOT));
        }
    }

    private static void putWork(ObjectNode json, ListSubject subject, WorkCounts work) {
        switch (subject) {
            case CONTACTS -> { }
            case ACTIVITIES -> {
                json.putObject("activities").put("new", work.newActivities()).put("changed", work.changedActivities()).put("same", work.sameActivities());
                json.put("newSessions", work.newSessions()).put("newCounts", work.newReach());
            }
            case MOMENTS -> json.putObject("moments").put("new", work.newMoments()).put("changed", work.changedMoments()).put("same", work.sameMoments());
        }
    }

    private static void putRows(ArrayNode json, ImportPlan plan, RowDecision decision) {
        for (var row : plan.rows(decision)) {
            json.addObject().put("row", row.line()).put("reason", ImportWords.reason(plan, row));
        }
    }

    /// Null when nothing was written, so that there is nothing to undo.
    private static void putRun(ObjectNode json, long run) {
        if (run == 0) {
            json.putNull("run");
        } else {
            json.put("run", run);
        }
    }

    static String of(long run, UndoResult.Undone undone) {
        var json = JSON.createObjectNode();
        json.put("run", run);
        json.put("removed", undone.removed());
        json.put("restored", undone.restored());
        var kept = json.putArray("kept");
        for (var record : undone.kept()) {
            kept.addObject().put("what", record.kind().name().toLowerCase(Locale.ROOT)).put("name", record.name()).put("reason", record.reason().text());
        }
        return written(json);
    }

    static String of(List<ImportRunSummary> history) {
        var json = JSON.createArrayNode();
        for (var run : history) {
            var entry = json.addObject();
            entry.put("run", run.id());
            entry.put("file", run.fileName());
            entry.put("sha256", run.sha256());
            entry.put("importedAt", run.importedAt().toString());
            entry.put("by", run.staffMember());
            entry.put("state", run.state().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            putSubject(entry, run.subject());
            putCounts(entry, run.counts());
            putWork(entry, run.subject(), run.counts().work());
        }
        return written(json);
    }

    private static String written(JsonNode json) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }
}
