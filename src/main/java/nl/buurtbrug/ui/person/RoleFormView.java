package nl.buurtbrug.ui.person;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.DateField;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.RecordChoice;
import nl.buurtbrug.ui.common.RecordField;
import nl.buurtbrug.ui.common.Suggestions;
import nl.buurtbrug.ui.common.TakeoverFields;
import nl.buurtbrug.ui.common.Texts;

/// The form for one role, in the card with the roles.
final class RoleFormView extends VBox {

    private final RolesViewModel model;
    private final RoleForm typed;
    private final Clock clock;
    private final Form form = new Form();
    private final ListChangeListener<Problem> shows = _ -> showProblems();

    RoleFormView(RolesViewModel model, RoleForm typed, Clock clock) {
        this.model = model;
        this.typed = typed;
        this.clock = clock;
        getStyleClass().addAll("card-body", "role-form");
        switch (typed.deed) {
            case ADD -> addFields();
            case CHANGE -> changeFields();
            case END -> date("affiliation.lastDay", 5);
            case MOVED_ON -> moveFields();
        }
        var save = Buttons.primary(saveWords(), () -> model.save(() -> { }));
        var foot = new HBox(save, Buttons.plain(text("action.cancel"), model::cancel));
        foot.getStyleClass().add("section-foot");
        getChildren().addAll(Texts.strong(title()), form, foot);
        model.problems().addListener(new WeakListChangeListener<>(shows));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                model.cancel();
            } else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField) {
                key.consume();
                model.save(() -> { });
            }
        });
    }

    private String title() {
        return switch (typed.deed) {
            case ADD -> text("affiliation.add");
            case CHANGE -> text("affiliation.changeAt", typed.role.orElseThrow().organisation());
            case END -> text("affiliation.endAt", typed.role.orElseThrow().organisation());
            case MOVED_ON -> text("affiliation.movedOnFrom", typed.role.orElseThrow().organisation());
        };
    }

    private String saveWords() {
        return switch (typed.deed) {
            case ADD -> text("affiliation.add");
            case CHANGE -> text("action.save");
            case END -> text("affiliation.end");
            case MOVED_ON -> text("affiliation.movedOn.save");
        };
    }

    private void addFields() {
        organisation(text("affiliation.organisation.prompt"));
        form.required("affiliation.organisation");
        role(5);
        date("affiliation.from", 6);
        flags();
    }

    private void changeFields() {
        role(12);
        date("affiliation.from", 6);
        date("affiliation.until", 6);
        flags();
    }

    private void moveFields() {
        date("affiliation.lastDay", 5);
        organisation(text("affiliation.unknown"));
        form.help("affiliation.organisation", text("affiliation.unknown.help"));
        role(7);
        typed.takeovers.ifPresent(takeovers -> TakeoverFields.add(form, takeovers, clock));
    }

    private void organisation(String prompt) {
        var field = new RecordField(Icon.PARTNER, prompt, typed.organisation, model.background(), model.choices()::organisations);
        field.textProperty().bindBidirectional(typed.typedOrganisation);
        form.add("affiliation.organisation", field, 7);
    }

    private void role(int width) {
        var field = form.add("affiliation.role", new TextField(), width);
        field.textProperty().bindBidirectional(typed.title);
        Suggestions.under(field, model.background(), model.choices()::roles, role -> new RecordChoice(0, role, ""), typed.title::set);
    }

    /// A last day is the field `until` under another name.
    private void date(String field, int width) {
        var date = form.add(field, new DateField(clock), width);
        date.textProperty().bindBidirectional(field.equals("affiliation.from") ? typed.from : typed.until);
    }

    private void flags() {
        var main = new CheckBox(text("affiliation.mainContact"));
        main.selectedProperty().bindBidirectional(typed.mainContact);
        var key = new CheckBox(text("affiliation.keyFigure"));
        key.selectedProperty().bindBidirectional(typed.keyFigure);
        var flags = new FlowPane(main, key);
        flags.getStyleClass().add("flags");
        form.addNode(flags, 12);
    }

    private void showProblems() {
        var last = typed.deed == RoleForm.Deed.END || typed.deed == RoleForm.Deed.MOVED_ON;
        form.show(model.problems().stream()
                .map(problem -> last && problem.field().equals("affiliation.until") ? problem.at("affiliation.lastDay") : problem).toList());
    }
}
