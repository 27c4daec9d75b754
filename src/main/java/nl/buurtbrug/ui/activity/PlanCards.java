package nl.buurtbrug.ui.activity;

import static java.util.stream.Collectors.joining;
import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.Additionality;
import nl.buurtbrug.domain.activity.Decision;
import nl.buurtbrug.domain.strategy.StrategySummary;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Choices;
import nl.buurtbrug.ui.common.DateField;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.IdField;
import nl.buurtbrug.ui.common.SectionCard;
import nl.buurtbrug.ui.common.Texts;

/// How and where an activity brings people together, what was decided on it and what it took: each to read and to change where it stands.
final class PlanCards {

    private final ActivityPageViewModel model;

    PlanCards(ActivityPageViewModel model) {
        this.model = model;
    }

    SectionCard approach() {
        var reading = new VBox();
        model.whenRead(file -> {
            var approach = file.activity().details().approach();
            var body = Card.body();
            approach.strategy().flatMap(id -> file.lists().strategies().stream().filter(strategy -> strategy.id().equals(id)).findFirst())
                    .ifPresentOrElse(strategy -> body.getChildren().addAll(Texts.strong(strategy.name()), Texts.body(strategy.description()), Texts.caption(strategy.suits())),
                            () -> body.getChildren().add(EmptyState.small(text("activity.noStrategy"))));
            if (!approach.others().isEmpty()) {
                body.getChildren().add(Texts.caption(text("activity.alsoBy", names(file.lists().strategyChoices(), approach.others()))));
            }
            body.getChildren().add(approach.neighbourhoods().isEmpty() ? Texts.caption(text("activity.noNeighbourhood"))
                    : Texts.body(text("activity.in", names(file.lists().neighbourhoods(), approach.neighbourhoods()))));
            reading.getChildren().setAll(body);
        });
        return TextCards.card("activity.approach", model.approach(), reading, form -> model.fileProperty().get().ifPresent(file -> approach(form, file)));
    }

    private void approach(Form form, ActivityFile file) {
        var strategies = file.lists().strategyChoices();
        form.add("activity.strategy", IdField.of(model.approach().id("activity.strategy"), strategies.orNone(text("activity.strategyNone"))));
        var help = Texts.caption("");
        model.approach().field("activity.strategy").subscribe(id -> help.setText(file.lists().strategies().stream().filter(strategy -> strategy.id().toString().equals(id)).findFirst()
                .map(StrategySummary::suits).orElse("")));
        form.addNode(help, Form.WHOLE);
        form.addNode(new ChosenList("activity.others", model.approach().field("activity.others"), strategies), Form.WHOLE);
        form.addNode(new ChosenList("activity.neighbourhoods", model.approach().field("activity.neighbourhoods"), file.lists().neighbourhoods()), Form.WHOLE);
    }

    private static String names(Choices choices, Set<Long> ids) {
        return ids.stream().map(choices::name).sorted().collect(joining(", "));
    }

    SectionCard about() {
        var reading = new VBox();
        model.whenRead(file -> {
            var facts = new GridPane();
            facts.getStyleClass().add("facts");
            var details = file.activity().details();
            var decided = details.decided();
            add(facts, "activity.decision", decided.on().map(day -> text("activity.decidedOnDay", ActivityWords.of(decided.decision()), Formats.date(day))).orElse(ActivityWords.of(decided.decision())));
            details.effort().cost().ifPresent(cost -> add(facts, "activity.cost", Formats.amount(cost)));
            details.effort().hours().ifPresent(hours -> add(facts, "activity.hours", Formats.amount(hours)));
            add(facts, "activity.additionality", ActivityWords.of(details.effort().additionality()));
            reading.getChildren().setAll(Card.body(facts));
        });
        return TextCards.card("activity.about", model.about(), reading, this::about);
    }

    private void about(Form form) {
        var section = model.about();
        form.add("activity.title", new TextField()).textProperty().bindBidirectional(section.field("activity.title"));
        form.required("activity.title");
        form.help("activity.title", text("activity.titleHelp"));
        ActivityPanelViews.choose(form, "activity.decision", section.choice("activity.decision", Decision.class), List.of(Decision.values()), ActivityWords::of);
        form.add("activity.decidedOn", new DateField(model.services().clock()), 6).textProperty().bindBidirectional(section.field("activity.decidedOn"));
        form.add("activity.cost", new TextField(), 3).textProperty().bindBidirectional(section.field("activity.cost"));
        form.add("activity.hours", new TextField(), 3).textProperty().bindBidirectional(section.field("activity.hours"));
        ActivityPanelViews.choose(form, "activity.additionality", section.choice("activity.additionality", Additionality.class), List.of(Additionality.values()), ActivityWords::of);
    }

    private static void add(GridPane facts, String key, String words) {
        var label = Texts.muted(text(key));
        label.setMinWidth(Label.USE_PREF_SIZE);
        facts.addRow(facts.getRowCount(), label, Texts.body(words));
    }
}
