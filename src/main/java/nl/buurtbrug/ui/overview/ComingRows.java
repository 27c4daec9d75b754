package nl.buurtbrug.ui.overview;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.overview.AgendaEntry;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Texts;

/// What is coming up in the next two weeks.
final class ComingRows extends VBox {

    private final TodayViewModel model;
    private final Label count;

    private ComingRows(TodayViewModel model, Label count) {
        this.model = model;
        this.count = count;
        model.aheadProperty().subscribe(this::show);
        model.whoseProperty().subscribe(this::show);
    }

    static Card card(TodayViewModel model) {
        var count = Chips.count("");
        var card = new Card(text("start.coming")).counting(count).with(Buttons.link(text("place.agenda"), () -> model.goTo(new Place.Agenda())))
                .containing(new ComingRows(model, count));
        card.setId("coming");
        return card;
    }

    private void show() {
        var entries = model.coming();
        count.setText(Formats.number(entries.size()));
        var rows = new ArrayList<Node>();
        entries.stream().limit(TodayViewModel.FEW).forEach(entry -> rows.add(row(entry)));
        if (rows.isEmpty()) {
            rows.add(EmptyState.small(text("start.noneToCome")));
        } else if (rows.size() < entries.size()) {
            rows.add(Card.row(Buttons.link(text("start.whole", entries.size()), () -> model.goTo(new Place.Agenda()))));
        }
        getChildren().setAll(rows);
    }

    private HBox row(AgendaEntry entry) {
        var number = Texts.strong(Formats.number(entry.on().getDayOfMonth()));
        var day = new VBox(Texts.caption(Formats.shortWeekday(entry.on())), number);
        day.getStyleClass().add("coming-day");
        var words = switch (entry) {
            case AgendaEntry.OfSession session -> session(session);
            case AgendaEntry.OfFollowUp followUp -> followUp(followUp);
            case AgendaEntry.OfMoment moment -> throw new IllegalStateException("what happened is not coming: " + moment);
        };
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = Card.row(day, words);
        if (entry instanceof AgendaEntry.OfSession) {
            var icon = new HBox(EntryWords.icon(entry, model.today()).node());
            icon.getStyleClass().addAll("entry-icon", EntryButton.style(entry, model.today()));
            row.getChildren().add(icon);
        }
        row.getStyleClass().add("two-lines");
        return row;
    }

    private VBox session(AgendaEntry.OfSession session) {
        return new VBox(new RowLink(EntryWords.title(session), () -> model.goTo(new Place.Activity(session.activity().id()))),
                Texts.caption(EntryWords.joined(EntryWords.time(session), EntryWords.detail(session), EntryWords.state(session, model.today()))));
    }

    private VBox followUp(AgendaEntry.OfFollowUp entry) {
        var box = new CheckBox(entry.followUp().details().what());
        box.setOnAction(_ -> model.tick(entry.followUp()));
        var about = new HBox(new RowLink(entry.about().name(), () -> model.goTo(Place.of(entry.about().kind(), entry.about().id()))), Texts.styled(entry.assignee(), "caption"));
        about.getStyleClass().add("follow-up");
        return new VBox(box, about);
    }
}
