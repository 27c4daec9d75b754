package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.Involvement;
import nl.buurtbrug.domain.contact.ContactWords;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.contact.MomentRow;
import nl.buurtbrug.domain.history.HistoryEntry;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.domain.organisation.StageWords;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.FollowUpRow;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.MomentIcon;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.organisation.TimelineEntry.Kind;

/// What happened with a partner, the latest on top: talks with what was promised in them, activities, phases, follow-ups and changes.
final class TimelineCard extends VBox {

    private final OrganisationPageViewModel page;
    private final ContactViewModel model;
    private final Label count = Chips.count("");
    private final VBox rows = new VBox();
    private final Map<Kind, ToggleButton> filters = new EnumMap<>(Kind.class);

    TimelineCard(OrganisationPageViewModel page, ContactViewModel model) {
        this.page = page;
        this.model = model;
        setId("timeline");
        var log = Buttons.link(text("moment.log"), model::log);
        log.setId("log-contact");
        var bar = new FlowPane();
        bar.getStyleClass().add("timeline-filters");
        bar.setAccessibleText(text("timeline.show"));
        for (var kind : Kind.values()) {
            var button = new ToggleButton(words(kind));
            button.setId("timeline-" + kind.name().toLowerCase(Locale.ROOT));
            button.setOnAction(_ -> page.toggleTimeline(kind));
            filters.put(kind, button);
            bar.getChildren().add(button);
        }
        getChildren().add(new Card(text("timeline.title")).counting(count).with(log).containing(bar, rows));
        page.whenRead(this::show);
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case CONTACT -> text("moment.title");
            case ACTIVITIES -> text("place.activities");
            case PHASES -> text("phase.history");
            case FOLLOW_UPS -> text("followUp.title");
            case CHANGES -> text("timeline.changes");
        };
    }

    private void show(OrganisationFile file) {
        filters.forEach((kind, button) -> button.setSelected(page.timelineChoice().kinds().contains(kind)));
        count.setText(text("timeline.moments", file.contact().total()));
        var nodes = new ArrayList<Node>();
        if (file.timeline().entries().isEmpty()) {
            nodes.add(EmptyState.small(text("moment.none")));
        }
        file.timeline().entries().forEach(entry -> nodes.add(row(entry, file)));
        if (file.timeline().more()) {
            nodes.add(Card.row(Buttons.link(text("timeline.more"), page::showMoreTimeline)));
        }
        rows.getChildren().setAll(nodes);
    }

    private Node row(TimelineEntry entry, OrganisationFile file) {
        return switch (entry) {
            case TimelineEntry.Talk(MomentRow moment) -> row(moment, file);
            case TimelineEntry.Together(Involvement involvement, LocalDate day) -> line(Icon.ACTIVITY, text("timeline.activity", day(day)),
                    Buttons.link(involvement.activity().title(), () -> page.frame().navigator().goTo(new Place.Activity(involvement.activity().id()))),
                    text("organisation.activityLine", involvement.roles().stream().map(ActivityWords::of).collect(Collectors.joining(", ")),
                            ActivityWords.of(involvement.activity().status()), text("activity.reached", involvement.activity().people())));
            case TimelineEntry.Stage(PhaseSummary phase) -> line(Icon.STAGE, text("timeline.phase", StageWords.of(phase.stage()), day(phase.from())), Texts.body(phase.reason()), "");
            case TimelineEntry.Promise(FollowUpSummary followUp, LocalDate day) -> line(Icon.DONE, text("timeline.followUp", day(day)),
                    new FollowUpRow(followUp, file.about(followUp), model.followUps()), "");
            case TimelineEntry.Change(HistoryEntry change, LocalDate day) -> line(Icon.HISTORY, text("timeline.change", day(day)), Texts.body(change.words()), change.why());
        };
    }

    private String day(LocalDate day) {
        return Formats.dayNear(day, page.services().today());
    }

    private static HBox line(Icon icon, String title, Node what, String more) {
        var head = new Label(title, icon.node());
        head.getStyleClass().addAll("strong", "fact");
        var words = new VBox(head, what);
        if (!more.isEmpty()) {
            words.getChildren().add(Texts.caption(more));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        return Card.row(words);
    }

    private HBox row(MomentRow moment, OrganisationFile file) {
        var when = ContactWords.when(moment, page.services().today());
        var kind = new Label(text("moment.kindAndDay", ContactWords.of(moment.kind()), when), MomentIcon.of(moment.kind()).node());
        kind.getStyleClass().addAll("strong", "fact");
        var words = new VBox(kind);
        var about = about(moment, file);
        if (!about.isEmpty()) {
            words.getChildren().add(Texts.caption(about));
        }
        if (!moment.summary().isEmpty()) {
            words.getChildren().add(Texts.body(moment.summary()));
        }
        file.contact().promisedIn(moment).forEach(promise -> words.getChildren().add(new FollowUpRow(promise, file.about(promise), model.followUps())));
        HBox.setHgrow(words, Priority.ALWAYS);
        var name = text("moment.kindAndDay", ContactWords.of(moment.kind()), when);
        return Card.row(words, Buttons.icon(Icon.EDIT, text("moment.changeNamed", name), () -> model.change(moment)),
                Buttons.icon(Icon.CLOSE, text("moment.removeNamed", name), () -> model.remove(moment)));
    }

    /// With whom, by whom, and how long.
    private static String about(MomentRow moment, OrganisationFile file) {
        var people = String.join(", ", file.contact().peopleAt(moment));
        var by = moment.by() == null ? "" : file.choices().staff().name(moment.by());
        return Stream.of(people.isEmpty() ? "" : text("moment.with", people), by.isEmpty() ? "" : text("moment.by", by),
                moment.minutes() == 0 ? "" : text("moment.lasted", moment.minutes())).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
