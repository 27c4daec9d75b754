package nl.buurtbrug.ui.organisation;

import static java.util.stream.Collectors.joining;
import static nl.buurtbrug.language.Text.text;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.Involvement;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Texts;

/// What a partner does together with the bureau and others, the latest on top: the last few, or all.
final class ActivitiesCard extends VBox {

    private static final int FEW = 5;

    private final OrganisationPageViewModel model;
    private final Label count = Chips.count("");
    private final VBox rows = new VBox();
    private boolean all;

    ActivitiesCard(OrganisationPageViewModel model) {
        this.model = model;
        setId("activities-card");
        var add = Buttons.link(text("action.add"), model::planActivity);
        add.setAccessibleText(text("activity.new"));
        getChildren().add(new Card(text("place.activities")).counting(count).with(add).containing(rows));
        model.whenRead(this::show);
    }

    private void show(OrganisationFile file) {
        var activities = file.activities();
        count.setText(Formats.number(activities.size()));
        rows.getChildren().setAll(activities.stream().limit(all ? Long.MAX_VALUE : FEW).map(this::row).toList());
        if (activities.isEmpty()) {
            rows.getChildren().setAll(EmptyState.small(text("organisation.noActivities")));
        } else if (!all && activities.size() > FEW) {
            rows.getChildren().add(Card.row(Buttons.link(text("organisation.allActivities", activities.size()), () -> {
                all = true;
                show(file);
            })));
        }
    }

    private Node row(Involvement involvement) {
        var activity = involvement.activity();
        var link = Buttons.link(activity.title(), () -> model.frame().navigator().goTo(new Place.Activity(activity.id())));
        link.setWrapText(true);
        link.setMinWidth(0);
        var roles = involvement.roles().stream().map(ActivityWords::of).collect(joining(", "));
        var when = activity.last().map(Formats::date).orElseGet(() -> text("activity.noDay"));
        var reached = involvement.through() > 0 ? text("organisation.reachedThrough", activity.people(), involvement.through()) : text("activity.reached", activity.people());
        var words = new VBox(link, Texts.caption(text("organisation.activityLine", roles, when, reached)));
        HBox.setHgrow(words, Priority.ALWAYS);
        return Card.row(words, Chips.chip(ActivityWords.of(activity.status())));
    }
}
