package nl.buurtbrug.ui.overview;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.overview.Subject;
import nl.buurtbrug.domain.overview.ToDo;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Badge;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.DueLabel;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.PageHead;
import nl.buurtbrug.ui.common.PageScroll;
import nl.buurtbrug.ui.common.Pills;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;
import nl.buurtbrug.ui.common.TwoColumns;

/// What asks for attention today: what we promised, what we wait for, and whom we have not spoken to for long; beside it what is coming and how the year goes.
final class TodayView extends BorderPane {

    private final TodayViewModel model;
    private final LocalDate today;
    private final Label ourCount = Chips.count("");
    private final VBox ours = new VBox();
    private final Label theirCount = Chips.count("");
    private final VBox theirs = new VBox();
    private final Label quietCount = Chips.count("");
    private final VBox quiet = new VBox();

    TodayView(TodayViewModel model) {
        this.model = model;
        today = model.today();
        setId("start");
        var head = new PageHead(Texts.title(Formats.day(today)));
        if (model.knowsTheUser()) {
            head.actions(whose());
        }
        var toDo = new Card(text("start.ours")).counting(ourCount).containing(ours);
        toDo.setId("to-do");
        var page = new VBox(head, new TwoColumns(
                new VBox(toDo,
                        new Card(text("start.theirs")).counting(theirCount).containing(theirs),
                        new Card(text("start.quiet")).counting(quietCount).containing(quiet),
                        ToCountRows.card(model)),
                new VBox(YearRows.card(model), ComingRows.card(model))));
        page.getStyleClass().add("page");
        setCenter(new PageScroll(page));
        model.toDoProperty().subscribe(this::show);
        model.whoseProperty().subscribe(this::show);
        model.allQuietProperty().subscribe(this::show);
    }

    private Pills<TodayViewModel.Whose> whose() {
        var pills = new Pills<>(text("start.whose"), List.of(TodayViewModel.Whose.values()), choice -> switch (choice) {
            case EVERYBODY -> text("start.everybody");
            case MINE -> text("start.mine");
        });
        pills.chosenProperty().bindBidirectional(model.whoseProperty());
        return pills;
    }

    private void show() {
        showPromises(model.due(), ours, ourCount, text("start.nothingToDo"));
        showPromises(model.promisedBy(Debtor.PARTNER), theirs, theirCount, text("start.noneToWaitFor"));
        var partners = model.toDoProperty().get().quiet();
        quietCount.setText(Formats.number(partners.size()));
        var rows = new ArrayList<Node>();
        if (partners.isEmpty()) {
            rows.add(EmptyState.small(text("start.noneQuiet")));
        }
        model.quiet().forEach(partner -> rows.add(row(partner)));
        if (model.quiet().size() < partners.size()) {
            rows.add(Card.row(Buttons.link(text("start.allQuiet", partners.size()), () -> model.allQuietProperty().set(true))));
        }
        quiet.getChildren().setAll(rows);
    }

    private void showPromises(List<ToDo.Promise> promises, VBox rows, Label count, String none) {
        count.setText(Formats.number(promises.size()));
        if (promises.isEmpty()) {
            rows.getChildren().setAll(EmptyState.small(none));
        } else {
            rows.getChildren().setAll(promises.stream().map(this::row).toList());
        }
    }

    private HBox row(ToDo.Promise promise) {
        var details = promise.followUp().details();
        var box = new CheckBox(details.what());
        box.setOnAction(_ -> model.tick(promise));
        var about = new HBox(link(promise.about().name(), promise.about().kind(), promise.about().id()), Texts.styled(promise.assignee(), "caption"));
        about.getStyleClass().add("follow-up");
        var words = new VBox(box, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        return Card.row(words, DueLabel.of(details, today));
    }

    private HBox row(ToDo.QuietPartner partner) {
        var whom = Stream.of(partner.mainContact(), partner.phone(), partner.owner()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        var words = new VBox(link(partner.name(), Subject.PARTNER, partner.organisation()), Texts.styled(whom, "caption"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var days = Chips.badge(new Badge(Icon.QUIET, partner.quiet().logged() ? text("start.days", partner.quiet().days()) : text("start.neverLogged"), Tone.WARNING));
        days.setMinWidth(USE_PREF_SIZE);
        return Card.row(words, days);
    }

    private Node link(String name, Subject kind, long id) {
        var link = Buttons.link(name, () -> model.open(kind, id));
        link.getStyleClass().add("record-link");
        return link;
    }
}
