package nl.buurtbrug.ui.contact;

import static nl.buurtbrug.language.Text.text;

import atlantafx.base.controls.CustomTextField;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.ContactWords;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.DateField;
import nl.buurtbrug.ui.common.FollowUpFields;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.MomentIcon;
import nl.buurtbrug.ui.common.SidePanel;
import nl.buurtbrug.ui.common.Suggestions;
import nl.buurtbrug.ui.common.Texts;

/// The fields of a contact moment: with whom, how, what was said, and what was promised.
final class MomentPanelView extends VBox {

    private static final int KINDS_BESIDE_EACH_OTHER = 3;

    private final MomentPanelViewModel model;
    private final ContactPanelViewModel panel;
    private final VBox who = new VBox();
    private final Label nobody = Texts.styled("", "problem");
    private final TextArea summary = new TextArea();

    MomentPanelView(MomentPanelViewModel model, ContactPanelViewModel panel, Clock clock, Background background) {
        this.model = model;
        this.panel = panel;
        var form = new Form();
        who.getStyleClass().add("radio-list");
        model.parties().addListener((ListChangeListener<Party>) _ -> showParties());
        showParties();
        nobody.setGraphic(Icon.DANGER.node());
        nobody.visibleProperty().bind(nobody.textProperty().isNotEmpty());
        nobody.managedProperty().bind(nobody.visibleProperty());
        form.addNode(new VBox(who, nobody), 12);
        var somebody = somebody(form, background);
        form.addNode(kinds(), 12);
        form.add("moment.summary", summary);
        summary.setPrefRowCount(5);
        summary.textProperty().bindBidirectional(model.summaryProperty());
        form.help("moment.summary", text("privacy.note"));
        form.add("moment.on", new DateField(clock), 5).textProperty().bindBidirectional(model.onProperty());
        var at = form.add("moment.at", new TextField(), 4);
        at.setPromptText(text("moment.atPrompt"));
        at.textProperty().bindBidirectional(model.atProperty());
        form.add("moment.minutes", new TextField(), 3).textProperty().bindBidirectional(model.minutesProperty());
        model.followUp().ifPresent(input -> {
            form.addNode(new VBox(Texts.styled(text("followUp.one"), "strong")), 12);
            FollowUpFields.add(form, input, clock);
        });
        model.problems().subscribe(() -> {
            Predicate<Problem> aboutWho = problem -> problem.field().equals("moment.who");
            nobody.setText(model.problems().stream().filter(aboutWho).map(Problem::words).findFirst().orElse(""));
            form.show(model.problems().filtered(aboutWho.negate()));
        });
        (model.beginsWithSomebody() ? summary : somebody).getStyleClass().add(SidePanel.START);
        getChildren().add(form);
    }

    private void showParties() {
        who.getChildren().setAll(model.parties().isEmpty() ? List.of() : List.of(Texts.styled(text("moment.who"), "field-label")));
        model.parties().forEach(party -> {
            var box = new CheckBox(party.detail().isEmpty() ? party.name() : text("moment.party", party.name(), party.detail()));
            box.selectedProperty().bindBidirectional(party.chosen());
            who.getChildren().add(box);
        });
    }

    /// Enter takes who was found, and goes on to what was said.
    private TextField somebody(Form form, Background background) {
        var field = form.add("moment.somebody", new CustomTextField());
        field.setLeft(Icon.SEARCH.node());
        field.setPromptText(text("moment.somebodyPrompt"));
        field.textProperty().bindBidirectional(model.somebodyProperty());
        Suggestions.under(field, background, panel::like, Party::choice, party -> {
            panel.add(party);
            field.clear();
            summary.requestFocus();
        }).takingTheFirst();
        return field;
    }

    private VBox kinds() {
        var group = new ToggleGroup();
        var tiles = new GridPane();
        tiles.getStyleClass().add("kind-tiles");
        for (int i = 0; i < KINDS_BESIDE_EACH_OTHER; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / KINDS_BESIDE_EACH_OTHER);
            tiles.getColumnConstraints().add(column);
        }
        for (var kind : ContactKind.values()) {
            var button = new ToggleButton(ContactWords.of(kind), MomentIcon.of(kind).node());
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setSelected(kind == model.kindProperty().get());
            button.setOnAction(_ -> choose(button, kind));
            tiles.add(button, kind.ordinal() % KINDS_BESIDE_EACH_OTHER, kind.ordinal() / KINDS_BESIDE_EACH_OTHER);
        }
        return new VBox(Texts.styled(text("moment.kind"), "field-label"), tiles);
    }

    /// A second click leaves it chosen: there is always one.
    private void choose(ToggleButton button, ContactKind kind) {
        button.setSelected(true);
        model.kindProperty().set(kind);
    }
}
