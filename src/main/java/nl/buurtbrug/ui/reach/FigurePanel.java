package nl.buurtbrug.ui.reach;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.activity.ActivitySummary;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.audience.AccessWords;
import nl.buurtbrug.domain.overview.Behind;
import nl.buurtbrug.domain.overview.Openers;
import nl.buurtbrug.domain.overview.PeriodWords;
import nl.buurtbrug.domain.overview.ReachOverview;
import nl.buurtbrug.domain.overview.Slice;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Badge;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.SidePanel;
import nl.buurtbrug.ui.common.Stages;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;
import nl.buurtbrug.ui.common.Trusts;

/// What lies behind a figure: the activities that gave it, and who else could open the group; for a white spot the other way round.
final class FigurePanel {

    private final ReachViewModel model;

    FigurePanel(ReachViewModel model) {
        this.model = model;
    }

    SidePanel of(Chosen chosen, ReachOverview overview) {
        var body = new VBox(head(chosen, overview));
        var openers = openers(chosen);
        var activities = activities(chosen, overview);
        Stream.of(chosen.white() ? openers : activities, chosen.white() ? activities : openers).flatMap(List::stream).forEach(body.getChildren()::add);
        var panel = new SidePanel(chosen.title(), model::close, body, buttons(chosen));
        panel.getStyleClass().add("reach-panel");
        return panel;
    }

    private Button[] buttons(Chosen chosen) {
        if (!chosen.white()) {
            return new Button[0];
        }
        var plan = Buttons.primary(Icon.ACTIVITY, text("reached.plan"), model::plan);
        plan.setId("plan-activity");
        return new Button[] {plan};
    }

    private static VBox head(Chosen chosen, ReachOverview overview) {
        var head = new VBox();
        head.getStyleClass().add("figure-head");
        if (chosen.white()) {
            head.getChildren().add(Chips.badge(new Badge(Icon.WHITE_SPOT, text("reached.whiteSpot"), Tone.ACCENT)));
        }
        head.getChildren().addAll(Texts.body(FigureWords.capital(FigureWords.people(chosen.figure().now()))), Texts.caption(PeriodWords.of(overview.period())));
        overview.before().ifPresent(before -> head.getChildren().add(Texts.caption(text("reached.comparedWith", FigureWords.difference(chosen.figure()), PeriodWords.of(before)))));
        return head;
    }

    private List<Node> openers(Chosen chosen) {
        var openers = chosen.openers();
        if (!(chosen.slice() instanceof Slice.Field field) || field.group().isEmpty()) {
            return List.of();
        }
        var nodes = new ArrayList<Node>();
        if (openers.here().isEmpty()) {
            nodes.add(subhead(text("reached.noneHere")));
            nodes.add(Texts.caption(openers.elsewhere().isEmpty() ? text("reached.noneElsewhere") : text("reached.elsewhereHelp")));
            openers.elsewhere().forEach(opener -> nodes.add(opener(opener, chosen.white(), true)));
        } else {
            nodes.add(subhead(text("reached.openers", openers.all())));
            openers.here().forEach(opener -> nodes.add(opener(opener, chosen.white(), false)));
            if (openers.all() > openers.here().size()) {
                nodes.add(Texts.caption(text("reached.moreOpeners", openers.all() - openers.here().size())));
            }
        }
        return nodes;
    }

    private Node opener(Openers.Opener opener, boolean white, boolean elsewhere) {
        var name = link(opener.name(), () -> model.openPartner(opener.organisation()));
        var stage = Chips.badge(Stages.badge(opener.stage()));
        stage.getStyleClass().add("dense");
        var row = new VBox(name, stage);
        row.getStyleClass().add("opener");
        if (elsewhere && !opener.neighbourhood().isEmpty()) {
            row.getChildren().add(Texts.fact(Icon.NEIGHBOURHOOD, opener.neighbourhood()));
        }
        opener.accesses().forEach(access -> row.getChildren().add(way(access)));
        if (white) {
            var plan = Buttons.link(text("reached.planWith"), () -> model.plan(opener.organisation()));
            plan.setAccessibleText(text("reached.planWithWhom", opener.name()));
            plan.getStyleClass().add("plan-link");
            row.getChildren().add(plan);
        }
        return row;
    }

    private static FlowPane way(AccessSummary access) {
        var words = Stream.of(AccessWords.how(access.how()), AccessWords.size(access.sizeEstimate())).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        var trust = Chips.badge(Trusts.badge(access.trust()));
        trust.setText(text("access.trustIs", AccessWords.trust(access.trust())));
        var way = new FlowPane(Texts.styled(words, "caption"), trust);
        way.getStyleClass().add("second-line");
        if (!access.barrier().isEmpty()) {
            way.getChildren().add(Texts.caption(text("access.barrierIs", access.barrier())));
        }
        return way;
    }

    private List<Node> activities(Chosen chosen, ReachOverview overview) {
        var nodes = new ArrayList<Node>();
        add(nodes, chosen.behind().now(), text("reached.activities", chosen.behind().now().activities()));
        overview.before().ifPresent(before -> add(nodes, chosen.behind().before(), text("reached.activitiesBefore", PeriodWords.of(before))));
        return nodes;
    }

    private void add(List<Node> nodes, Behind.Pile pile, String words) {
        if (pile.activities() == 0) {
            return;
        }
        nodes.add(subhead(words));
        pile.shown().forEach(share -> nodes.add(activity(share)));
        if (pile.activities() > pile.shown().size()) {
            nodes.add(Texts.caption(text("reached.moreActivities", pile.activities() - pile.shown().size())));
        }
    }

    private Node activity(Behind.Share share) {
        var activity = share.activity();
        var words = new VBox(link(activity.title(), () -> model.openActivity(activity.id())), Texts.caption(whenAndWhere(activity)));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var number = Texts.strong(Formats.number(share.people()));
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setAccessibleText(FigureWords.people(share.people()));
        var row = new HBox(words, number);
        row.getStyleClass().add("behind-row");
        return row;
    }

    private String whenAndWhere(ActivitySummary activity) {
        return Stream.concat(days(activity).stream(), activity.neighbourhoods().stream()).collect(Collectors.joining(" · "));
    }

    private Optional<String> days(ActivitySummary activity) {
        return activity.first().map(first -> activity.sessions() > 1 ? text("reached.days", day(first), day(activity.last().orElse(first))) : day(first));
    }

    private String day(LocalDate day) {
        return Formats.dayNear(day, model.today());
    }

    private static Node link(String words, Runnable action) {
        var link = Buttons.link(words, action);
        link.getStyleClass().add("record-link");
        link.setWrapText(true);
        link.setMinWidth(0);
        return link;
    }

    private static Label subhead(String words) {
        var subhead = Texts.styled(words, "figure-subhead");
        subhead.setWrapText(true);
        return subhead;
    }
}
