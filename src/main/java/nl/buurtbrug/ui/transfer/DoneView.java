package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.transfer.ImportResult;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.plan.PlanCounts;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Badge;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;

/// The last step: writing with its progress, then what was written.
final class DoneView extends StackPane {

    private final ImportViewModel wizard;

    DoneView(ImportViewModel wizard) {
        this.wizard = wizard;
        getStyleClass().add("step-body");
        wizard.savingProperty().subscribe(job -> job.ifPresent(running -> getChildren().setAll(new WorkPane(running, text("wizard.saving.help")))));
        wizard.resultProperty().subscribe(result -> result.ifPresent(done -> getChildren().setAll(summary(done))));
    }

    private Node summary(ImportResult.Done done) {
        var counts = done.counts();
        var title = Chips.badge(new Badge(Icon.SUCCESS, done.run() == 0 ? text("wizard.done.nothing") : text("wizard.done.title", wizard.fileName()), Tone.SUCCESS));
        title.getStyleClass().add("done-title");
        var card = new Card(text("wizard.done.what")).containing(Card.body(grid(counts), Texts.muted(PlanWords.sum(counts))));
        var page = new VBox(title, card);
        page.getStyleClass().add("done");
        if (counts.refusedRows() > 0) {
            page.getChildren().add(refused(counts.refusedRows()));
        }
        if (counts.doubtfulRows() > 0) {
            page.getChildren().add(Texts.fact(Icon.DOUBTFUL, text("wizard.done.doubtful", counts.doubtfulRows())));
        }
        page.getChildren().add(buttons(done));
        return page;
    }

    private Node refused(int rows) {
        var line = new HBox(Texts.fact(Icon.REFUSED, text("wizard.done.refused", rows)), Buttons.link(text("wizard.refused.keep"), wizard::keepRefused));
        line.getStyleClass().add("done-line");
        return line;
    }

    private Node buttons(ImportResult.Done done) {
        var partners = wizard.file().subjectProperty().get() == ListSubject.ACTIVITIES
                ? Buttons.primary(Icon.ACTIVITY, text("wizard.done.toActivities"), wizard::showWhatCame) : Buttons.primary(Icon.PARTNER, text("wizard.done.partners"), wizard::showWhatCame);
        partners.setId("to-partners");
        partners.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                partners.requestFocus();
            }
        });
        var again = Buttons.plain(Icon.IMPORT, text("wizard.done.again"), wizard::startAgain);
        again.setId("import-again");
        var buttons = new HBox(partners, again);
        if (done.run() != 0) {
            var undo = Buttons.plain(Icon.UNDO, text("wizard.undo"), wizard::undo);
            undo.setId("undo-import");
            buttons.getChildren().add(undo);
        }
        buttons.getStyleClass().add("done-line");
        return buttons;
    }

    private static GridPane grid(PlanCounts counts) {
        var grid = new GridPane();
        grid.getStyleClass().add("done-grid");
        grid.addRow(0, new Label(), head(text("wizard.done.new")), head(text("wizard.done.changed")), head(text("wizard.done.same")));
        grid.addRow(1, Texts.body(text("wizard.done.organisations")), number(counts.newOrganisations()), number(counts.changedOrganisations()), number(counts.sameOrganisations()));
        grid.addRow(2, Texts.body(text("wizard.done.people")), number(counts.newPeople()), number(counts.changedPeople()), number(counts.samePeople()));
        grid.addRow(3, Texts.body(text("wizard.done.roles")), number(counts.newAffiliations()), Texts.muted(""), number(counts.sameAffiliations()));
        var work = counts.work();
        if (work.newActivities() + work.changedActivities() + work.sameActivities() > 0) {
            grid.addRow(4, Texts.body(text("wizard.done.activities")), number(work.newActivities()), number(work.changedActivities()), number(work.sameActivities()));
            grid.addRow(5, Texts.body(text("wizard.done.sessions")), number(work.newSessions()));
            grid.addRow(6, Texts.body(text("wizard.done.counts")), number(work.newReach()));
        }
        if (work.newMoments() + work.changedMoments() + work.sameMoments() > 0) {
            grid.addRow(4, Texts.body(text("wizard.done.moments")), number(work.newMoments()), number(work.changedMoments()), number(work.sameMoments()));
        }
        return grid;
    }

    private static Label head(String words) {
        return Texts.caption(words);
    }

    private static Label number(int number) {
        return Texts.styled(Formats.number(number), number == 0 ? "muted" : "figure");
    }
}
