package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.PageHead;
import nl.buurtbrug.ui.common.PageScroll;
import nl.buurtbrug.ui.common.Stepper;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.transfer.ImportViewModel.Step;

/// The wizard: its four steps under one head.
final class ImportView extends BorderPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_BELOW_EM = 62;
    private static final KeyCombination ON = KeyCombination.valueOf("Shortcut+Enter");

    private final ImportViewModel model;
    private final VBox whole = new VBox();
    private final Label list = Texts.muted("");
    private final PageHead head;
    private final Stepper stepper;
    private final Node file;
    private final ColumnsView columns;
    private final PlanView plan;
    private final Node done;

    ImportView(ImportViewModel model, Clock clock) {
        this.model = model;
        setId("import");
        getStyleClass().add("wizard");
        stepper = new Stepper(List.of(text("wizard.step.file"), text("wizard.step.columns"), text("wizard.step.plan"), text("wizard.step.done")),
                step -> model.goTo(Step.values()[step]));
        file = new FileView(model, clock);
        columns = new ColumnsView(model.columns(), () -> model.goTo(Step.FILE), () -> model.goTo(Step.PLAN));
        plan = new PlanView(model.plan(), model.planFiles(clock), () -> model.goTo(Step.COLUMNS), model::save, model::keepRefused);
        done = new DoneView(model);
        var scroll = new PageScroll(whole);
        scroll.setFitToHeight(true);
        setCenter(scroll);
        widthProperty().subscribe(_ -> fit());
        list.fontProperty().subscribe(_ -> fit());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        head = new PageHead(Texts.title(text("wizard.title"))).beside(list).actions(stepper);
        model.stepProperty().subscribe(this::show);
        model.file().fileProperty().subscribe(_ -> list.setText(named()));
    }

    /// With large letters only the present step is named, and what stood beside comes below.
    private void fit() {
        var narrow = getWidth() > 0 && getWidth() < NARROW_BELOW_EM * list.getFont().getSize();
        stepper.pseudoClassStateChanged(NARROW, narrow);
        plan.stack(narrow);
    }

    /// Ctrl+Enter takes the way on from wherever the keyboard is.
    private void key(KeyEvent key) {
        if (ON.match(key) && whole.getChildren().getLast().lookup(".step-ways > .accent") instanceof Button on) {
            key.consume();
            on.fire();
        }
    }

    private String named() {
        return model.file().fileProperty().get().map(opened -> text("wizard.list", opened.name(), opened.source().rowCount())).orElse("");
    }

    private void show(Step step) {
        stepper.show(step.ordinal());
        stepper.setDisable(step == Step.DONE);
        var body = switch (step) {
            case FILE -> file;
            case COLUMNS -> columns;
            case PLAN -> plan;
            case DONE -> done;
        };
        VBox.setVgrow(body, Priority.ALWAYS);
        whole.getChildren().setAll(head, body);
        switch (step) {
            case COLUMNS -> columns.begin();
            case PLAN -> plan.begin();
            case FILE, DONE -> { }
        }
    }
}
