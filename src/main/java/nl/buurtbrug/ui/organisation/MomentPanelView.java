package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
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
import nl.buurtbrug.ui.common.DateField;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.MomentIcon;
import nl.buurtbrug.ui.common.RecordChoice;
import nl.buurtbrug.ui.common.RecordField;
import nl.buurtbrug.ui.common.Texts;

/// The fields of a contact moment: with whom, how, what was said, and what was promised.
final class MomentPanelView extends VBox {

    private static final int KINDS_BESIDE_EACH_OTHER = 3;

    private final MomentPanelViewModel model;
    private final VBox who = new VBox();
    private final Label nobody = Texts.styled("", "problem");

    MomentPanelView(MomentPanelViewModel model, Clock clock, PanelViews panels) {
        this.model = model;
        var form = new Form();
        who.getStyleClass().add("radio-list");
        model.parties().addListener((ListChangeListener<Party>) _ -> showParties());
        showParties();
        nobody.setGraphic(Icon.DANGER.node());
        nobody.visibleProperty().bind(nobody.textProperty().isNotEmpty());
        nobody.managedProperty().bind(nobody.visibleProperty());
        form.addNode(new VBox(who, nobody), 12);
        form.addNode(kinds(), 12);
        var summary = form.add("moment.summary", new TextArea());
        summary.setPrefRowCount(5);
        summary.textProperty().bindBidirectional(model.summaryProperty());
        form.help("moment.summary", text("privacy.note"));
        form.add("moment.on", new DateField(clock), 7).textProperty().bindBidirectional(model.onProperty());
        form.add("moment.minutes", new TextField(), 5).textProperty().bindBidirectional(model.minutesProperty());
        model.followUp().ifPresent(input -> {
            form.addNode(new VBox(Texts.styled(text("followUp.one"), "strong")), 12);
            FollowUpFields.add(form, input, clock);
        });
        addOther(form, "moment.otherPerson", Icon.PERSON, false, panels, panels.offers().people());
        addOther(form, "moment.otherPartner", Icon.PARTNER, true, panels, panels.offers().partners());
        model.problems().subscribe(() -> {
            form.show(model.problems().filtered(problem -> !problem.field().equals("moment.who")));
            nobody.setText(model.problems().filtered(problem -> problem.field().equals("moment.who")).stream().map(Problem::words).findFirst().orElse(""));
        });
        getChildren().add(form);
    }

    private void showParties() {
        who.getChildren().setAll(Texts.styled(text("moment.who"), "field-label"));
        model.parties().forEach(party -> {
            var box = new CheckBox(party.detail().isEmpty() ? party.name() : text("moment.party", party.name(), party.detail()));
            box.selectedProperty().bindBidirectional(party.chosen());
            who.getChildren().add(box);
        });
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

    private void addOther(Form form, String field, Icon icon, boolean partner, PanelViews panels, Function<String, List<RecordChoice>> find) {
        var chosen = new SimpleObjectProperty<Optional<RecordChoice>>(Optional.empty());
        var input = form.add(field, new RecordField(icon, text("moment.otherPrompt"), chosen, panels.background(), find), 6);
        chosen.subscribe(choice -> choice.ifPresent(other -> {
            model.add(partner, other);
            chosen.set(Optional.empty());
            input.clear();
        }));
    }
}
