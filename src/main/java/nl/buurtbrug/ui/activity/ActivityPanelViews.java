package nl.buurtbrug.ui.activity;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.Basis;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.activity.Share;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.DateField;
import nl.buurtbrug.ui.common.FollowUpForm;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.IdField;
import nl.buurtbrug.ui.common.RecordField;
import nl.buurtbrug.ui.common.SidePanel;
import nl.buurtbrug.ui.common.Texts;

/// Makes the side panel of each [ActivityPanel]. Ctrl+Enter saves, Esc closes.
final class ActivityPanelViews {

    private final ActivityPageViewModel page;

    ActivityPanelViews(ActivityPageViewModel page) {
        this.page = page;
    }

    SidePanel of(ActivityPanel panel) {
        var form = new Form();
        switch (panel) {
            case SessionPanelViewModel session -> session(form, session);
            case ParticipationPanelViewModel partner -> participation(form, partner);
            case FollowUpPanel followUp -> form.addNode(new FollowUpForm(followUp.draft(), page.services().clock()), Form.WHOLE);
            case CopyPanelViewModel copy -> copy(form, copy);
        }
        return new SidePanel(panel.title(), page.panel()::cancel, new VBox(form), Buttons.primary(text("action.save"), page.panel()::save),
                Buttons.plain(text("action.cancel"), page.panel()::cancel), Texts.gap(), Buttons.key("Ctrl+Enter")).savedBy(page.panel()::save);
    }

    private void session(Form form, SessionPanelViewModel model) {
        new SessionFields(form, page.services().clock()).show(model.input(), model.isNew(), model.neighbourhoods());
        if (!model.isNew()) {
            form.addNode(cancelled(model), Form.WHOLE);
            form.addNode(Texts.strong(text("session.estimates")), Form.WHOLE);
            form.addNode(Texts.caption(text("session.estimatesHelp")), Form.WHOLE);
            var shares = List.of(Share.values());
            choose(form, "session.newToUs", model.newToUs, shares, ActivityWords::of);
            choose(form, "session.notMotivated", model.notMotivated, shares, ActivityWords::of);
            choose(form, "session.strangersMet", model.strangersMet, shares, ActivityWords::of);
            choose(form, "session.wentOn", model.wentOn, shares, ActivityWords::of);
            choose(form, "session.basis", model.basis, List.of(Basis.values()), ActivityWords::of);
        }
        model.problems().subscribe(() -> form.show(model.problems()));
    }

    private static Control cancelled(SessionPanelViewModel model) {
        var box = new CheckBox(text("session.isCancelled"));
        box.setId("session-cancelled");
        box.selectedProperty().bindBidirectional(model.input().cancelled);
        return box;
    }

    private void participation(Form form, ParticipationPanelViewModel model) {
        form.add("participation.partner", new RecordField(Icon.PARTNER, text("moment.somebodyPrompt"), model.organisation, page.frame().background(), page.services()::partnersLike));
        form.required("participation.partner");
        choose(form, "participation.role", model.role, List.of(PartnerRole.values()), ActivityWords::of);
        form.add("participation.contribution", new TextField()).textProperty().bindBidirectional(model.contribution);
        form.help("participation.contribution", text("participation.contributionHelp"));
        model.problems().subscribe(() -> form.show(model.problems()));
    }

    private void copy(Form form, CopyPanelViewModel model) {
        form.addNode(Texts.body(text("activity.copyExplained")), Form.WHOLE);
        form.add("activity.copyFirst", new DateField(page.services().clock())).textProperty().bindBidirectional(model.first);
        model.problems().subscribe(() -> form.show(model.problems()));
    }

    /// A field to choose one of some values in words.
    static <T> ComboBox<T> choose(Form form, String key, Property<T> chosen, List<T> values, Function<T, String> words) {
        var box = form.add(key, new ComboBox<T>());
        IdField.nameList(box);
        box.setItems(FXCollections.observableArrayList(values));
        box.setConverter(IdField.words(words));
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }
}
