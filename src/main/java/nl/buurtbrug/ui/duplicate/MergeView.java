package nl.buurtbrug.ui.duplicate;

import static java.util.stream.Collectors.joining;
import static nl.buurtbrug.language.Text.text;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.merge.Comparison;
import nl.buurtbrug.domain.merge.FieldPair;
import nl.buurtbrug.domain.merge.MergeField;
import nl.buurtbrug.domain.merge.OwnField;
import nl.buurtbrug.domain.merge.RecordField;
import nl.buurtbrug.domain.merge.Side;
import nl.buurtbrug.domain.merge.WhyStays;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Hint;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.PageHead;
import nl.buurtbrug.ui.common.PageScroll;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;

/// The page with two records beside each other.
final class MergeView extends BorderPane {

    private final MergeViewModel model;
    private final VBox page = new VBox();

    MergeView(MergeViewModel model) {
        this.model = model;
        setId("merge");
        page.getStyleClass().add("page");
        setCenter(new PageScroll(page));
        model.pairProperty().subscribe(read -> read.ifPresent(this::show));
    }

    private void show(Comparison pair) {
        var title = Texts.title(text("merge.of", pair.first().name(), pair.second().name()));
        title.setWrapText(true);
        page.getChildren().setAll(new PageHead(title), new Hint(Tone.INFO, explanation(pair)));
        if (model.changedProperty().get()) {
            page.getChildren().add(new Hint(Tone.WARNING, text("merge.changed")));
        }
        page.getChildren().addAll(new Card(text("merge.choose"))
                .with(Buttons.link(text("merge.allFirst"), () -> model.takeAll(Side.FIRST)), Buttons.link(text("merge.allSecond"), () -> model.takeAll(Side.SECOND)))
                .containing(Card.body(grid(pair), problems())), foot());
        if (pair.why() == WhyStays.CHOSEN) {
            page.lookup("#merge-swap").requestFocus();
        }
    }

    private String explanation(Comparison pair) {
        return model.isAboutPeople()
                ? text("merge.explainPerson", pair.first().name(), pair.second().name(), pair.second().links())
                : text("merge.explainPartner", pair.first().name(), pair.second().name(), pair.second().links());
    }

    private GridPane grid(Comparison pair) {
        var grid = new GridPane();
        grid.getStyleClass().addAll("comparison-grid", "merge-grid");
        grid.getColumnConstraints().addAll(share(20), share(40), share(40));
        var swap = Buttons.link(text("merge.swap"), model::swap);
        swap.setId("merge-swap");
        swap.setAccessibleText(text("merge.swapNamed", pair.second().name()));
        var goesUp = new FlowPane(Texts.caption(text("merge.goesUp")), swap);
        goesUp.getStyleClass().add("merge-role");
        grid.addRow(0, new Label(), head(pair.first(), Texts.caption(why(pair))), head(pair.second(), goesUp));
        pair.fields().forEach(field -> addRow(grid, field));
        return grid;
    }

    private static String why(Comparison pair) {
        return switch (pair.why()) {
            case REAL -> text("merge.stays.real");
            case IN_USE -> text("merge.stays.inUse");
            case FULLER -> text("merge.stays.fuller", pair.first().holds(), pair.second().holds());
            case NEWER -> text("merge.stays.newer");
            case OLDER -> text("merge.stays.older");
            case CHOSEN -> text("merge.stays.chosen");
        };
    }

    private Node head(Comparison.Party party, Node role) {
        var name = Buttons.link(party.name(), () -> model.open(party));
        name.getStyleClass().add("strong");
        name.setAccessibleText(text("duplicate.openNamed", party.name()));
        name.setWrapText(true);
        name.setMinWidth(0);
        var head = new VBox(name, role);
        if (party.archived()) {
            head.getChildren().add(Texts.caption(text("merge.archived")));
        }
        head.getStyleClass().add("merge-head");
        return head;
    }

    private void addRow(GridPane grid, FieldPair field) {
        var name = Texts.caption(field.field().words());
        var at = grid.getRowCount();
        if (field.isSame()) {
            grid.addRow(at, name, Texts.styled(field.first(), "unchosen"), Texts.fact(Icon.SAME, text("merge.same")));
            return;
        }
        var group = new ToggleGroup();
        grid.addRow(at, name, option(field, Side.FIRST, field.first(), group), option(field, Side.SECOND, field.second(), group));
        if (field.mayJoin() && !field.first().isEmpty() && !field.second().isEmpty()) {
            grid.add(option(field, Side.BOTH, text("merge.both"), group), 1, at + 1, 2, 1);
        }
    }

    private RadioButton option(FieldPair field, Side side, String value, ToggleGroup group) {
        var words = value.isEmpty() ? text("merge.empty") : value;
        var button = new RadioButton(words);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setId("%s-%s".formatted(id(field.field()), side).toLowerCase(Locale.ROOT));
        button.setAccessibleText(text("merge.take", field.field().words(), words));
        var chosen = model.side(field.field());
        chosen.subscribe(now -> button.setSelected(now == side));
        button.selectedProperty().subscribe((_, now) -> {
            if (now) {
                chosen.set(side);
            }
        });
        return button;
    }

    private static String id(MergeField field) {
        return switch (field) {
            case RecordField known -> known.name();
            case OwnField own -> "extra-" + own.id();
        };
    }

    private Node problems() {
        var says = Texts.caption("");
        says.getStyleClass().add("problem");
        says.setGraphic(Icon.DANGER.node());
        says.managedProperty().bind(says.visibleProperty());
        says.setVisible(false);
        model.problems().subscribe(() -> {
            says.setText(model.problems().stream().map(problem -> text("form.elsewhere", model.name(problem), problem.words())).collect(joining("\n")));
            says.setVisible(!model.problems().isEmpty());
        });
        return says;
    }

    private Node foot() {
        var merge = Buttons.primary(Icon.MERGE, text("merge.merge"), model::merge);
        merge.setId("merge-now");
        var two = Buttons.plain(text("duplicate.areTwo"), model::sayTwo);
        two.setId("are-two");
        var foot = new FlowPane(merge, two, Buttons.plain(text("action.cancel"), model::cancel));
        foot.getStyleClass().add("merge-foot");
        return foot;
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
