package nl.buurtbrug.ui.activity;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.SessionPart;
import nl.buurtbrug.domain.activity.SessionRecord;
import nl.buurtbrug.domain.activity.SessionTime;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Badge;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Hint;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;

/// The sessions of an activity, each with its counts, to read and to type where they stand.
final class SessionsCard extends VBox {

    private final ActivityPageViewModel model;
    private final VBox sessions = new VBox();
    private final Label total = Texts.strong("");

    SessionsCard(ActivityPageViewModel model) {
        this.model = model;
        setId("sessions-card");
        getStyleClass().add("column");
        sessions.getStyleClass().add("column");
        var add = Buttons.plain(Icon.ADD, text("session.add"), model.sessions()::add);
        add.setId("add-session");
        var head = new HBox(total, Texts.gap(), add);
        head.getStyleClass().add("sessions-head");
        getChildren().addAll(new Hint(Tone.INFO, text("reach.onlyNumbers")), head, sessions);
        model.whenRead(this::show);
        model.sessions().countingProperty().subscribe(() -> model.fileProperty().get().ifPresent(this::show));
    }

    private void show(ActivityFile file) {
        total.setText(text("reach.total", file.people(), file.sessions().size()));
        if (file.sessions().isEmpty()) {
            sessions.getChildren().setAll(new Card(text("session.title")).containing(EmptyState.small(text("session.none"))));
        } else {
            sessions.getChildren().setAll(file.sessions().stream().map(session -> block(session, file)).toList());
        }
    }

    private Node block(SessionRecord session, ActivityFile file) {
        var card = new Card(title(session.details().time()));
        card.setId("session-" + session.id());
        state(session, file).ifPresent(badge -> card.counting(Chips.chip(badge)));
        var counting = model.sessions().countingProperty().get().filter(counts -> counts.session().id().equals(session.id()));
        counting.ifPresentOrElse(counts -> card.containing(new CountsGrid(counts, model.sessions())), () -> {
            card.with(actions(session).toArray(Node[]::new));
            card.containing(reading(session, file));
        });
        return card;
    }

    /// "za 14 nov 2026, 10.00–12.00".
    private static String title(SessionTime time) {
        var day = Formats.day(time.on());
        return time.start().map(start -> time.end().map(end -> text("session.dayFromTo", day, Formats.time(start), Formats.time(end))).orElseGet(() -> text("session.dayFrom", day, Formats.time(start))))
                .orElse(day);
    }

    private Optional<Badge> state(SessionRecord session, ActivityFile file) {
        if (session.details().time().cancelled()) {
            return Optional.of(new Badge(Icon.ENDED, text("session.isCancelled"), Tone.NEUTRAL));
        }
        return file.isToCount(session, model.now()) ? Optional.of(new Badge(Icon.WARNING, text("reach.toCount"), Tone.WARNING)) : Optional.empty();
    }

    private List<Node> actions(SessionRecord session) {
        var cancelled = session.details().time().cancelled();
        var day = Formats.date(session.details().time().on());
        var count = Buttons.link(text("reach.count"), () -> model.sessions().count(session));
        count.setAccessibleText(text("reach.countNamed", day));
        count.getStyleClass().add("count-link");
        var more = Buttons.flatMore(text("session.more", day), Buttons.item(Icon.EDIT, text("session.change"), () -> model.sessions().change(session)),
                cancelled ? Buttons.item(Icon.UNDO, text("session.goAhead"), () -> model.sessions().cancel(session, false))
                        : Buttons.item(Icon.ENDED, text("session.cancel"), () -> model.sessions().cancel(session, true)),
                Buttons.item(Icon.BIN, text("session.remove"), () -> model.sessions().remove(session)));
        more.setId("session-more-" + session.id());
        return List.of(count, more);
    }

    private Node reading(SessionRecord session, ActivityFile file) {
        var body = new VBox();
        var details = session.details();
        var where = String.join(", ", Stream.of(details.place(), details.neighbourhood().map(file.lists().neighbourhoods()::name).orElse(""),
                details.part() == SessionPart.GENERAL ? "" : ActivityWords.of(details.part())).filter(words -> !words.isEmpty()).toList());
        if (!where.isEmpty()) {
            body.getChildren().add(Card.body(Texts.caption(where)));
        }
        var counts = file.reachOf(session);
        body.getChildren().add(counts.isEmpty() ? EmptyState.small(text("reach.none")) : new CountsTable(counts, file));
        return body;
    }
}
