package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.transfer.ImportRunSummary;
import nl.buurtbrug.domain.transfer.KeptRecord;
import nl.buurtbrug.domain.transfer.UndoResult;
import nl.buurtbrug.domain.transfer.plan.PlanCounts;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.DataTable;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.ExportMenu;
import nl.buurtbrug.ui.common.Hint;
import nl.buurtbrug.ui.common.RowHeight;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;

/// The imports there were, each to be taken back; after that, what was kept and why.
final class HistoryCard extends VBox {

    private final HistoryViewModel model;
    private final Clock clock;
    private final VBox undone = new VBox();

    HistoryCard(HistoryViewModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
        getStyleClass().add("history");
        undone.getStyleClass().add("step-hints");
        var table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        var export = new ExportMenu(model.files(clock), table, false);
        export.getStyleClass().setAll("menu-button", "flat", "no-arrow");
        export.setId("export-imports");
        var card = new Card(text("wizard.history")).with(export).containing(table);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(undone, card);
        model.undoneProperty().subscribe(_ -> showUndone());
    }

    private DataTable<ImportRunSummary> table() {
        var table = DataTable.sortedElsewhere(text("wizard.history"), RowHeight.CONTROLS, model.runs(), _ -> { });
        table.setId("imports");
        table.whenEmpty(EmptyState.small(text("wizard.history.none")));
        table.column("wizard.history.when", this::when).unsorted().width(140);
        table.column("wizard.history.file", ImportRunSummary::fileName).strong().unsorted().width(180);
        table.column("wizard.history.who", ImportRunSummary::staffMember).muted().unsorted().width(110);
        table.column("wizard.history.what", HistoryCard::what).muted().unsorted().width(440);
        table.nodes("wizard.history.undo", this::undo).saying(HistoryCard::state).width(120);
        return table;
    }

    private String when(ImportRunSummary run) {
        var moment = run.importedAt().atZone(clock.getZone());
        return text("wizard.history.moment", Formats.dayNear(moment.toLocalDate(), LocalDate.now(clock)), Formats.time(moment.toLocalTime()));
    }

    private static String what(ImportRunSummary run) {
        var counts = run.counts();
        var work = counts.work();
        return switch (run.subject()) {
            case CONTACTS -> ofContacts(counts);
            case ACTIVITIES -> text("wizard.history.activities", counts.rows(), work.newActivities(), work.changedActivities(), work.newReach());
            case MOMENTS -> text("wizard.history.moments", counts.rows(), work.newMoments(), work.changedMoments());
        };
    }

    private static String ofContacts(PlanCounts counts) {
        return text("wizard.history.counts", counts.rows(), counts.newOrganisations(), counts.newPeople(), counts.changedOrganisations() + counts.changedPeople());
    }

    private static String state(ImportRunSummary run) {
        return switch (run.state()) {
            case DONE -> "";
            case UNDONE -> text("wizard.undo.done");
            case PARTLY_UNDONE -> text("wizard.undo.partly");
        };
    }

    private Node undo(ImportRunSummary run) {
        return switch (run.state()) {
            case DONE -> {
                var button = Buttons.link(text("wizard.undo"), () -> model.undo(run));
                button.setAccessibleText(text("wizard.undo.of", run.fileName()));
                yield button;
            }
            case UNDONE, PARTLY_UNDONE -> Texts.muted(state(run));
        };
    }

    private void showUndone() {
        var parts = new ArrayList<Node>();
        model.undoneProperty().get().ifPresent(what -> {
            parts.add(new Hint(Tone.SUCCESS, words(what), Buttons.link(text("action.close"), model::forgetUndone)));
            if (!what.kept().isEmpty()) {
                var kept = new Card(text("wizard.undo.kept"));
                what.kept().stream().limit(20).forEach(record -> kept.containing(row(record)));
                parts.add(kept);
            }
        });
        undone.getChildren().setAll(parts);
        undone.setManaged(!parts.isEmpty());
    }

    private static String words(UndoResult.Undone what) {
        return text("wizard.undo.result", what.removed(), what.restored(), what.kept().size());
    }

    private Node row(KeptRecord record) {
        return Card.row(Buttons.link(record.name(), () -> model.open(record)), Texts.muted(record.reason().text()));
    }
}
