package nl.buurtbrug.ui.activity;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.activity.SessionRecord;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.ChangesCard;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.FollowUpsCard;
import nl.buurtbrug.ui.common.Hint;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.PageHead;
import nl.buurtbrug.ui.common.PageScroll;
import nl.buurtbrug.ui.common.PanelRoom;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;
import nl.buurtbrug.ui.common.TwoColumns;

/// The page of one activity.
final class ActivityPageView extends BorderPane {

    private final ActivityPageViewModel model;
    private final VBox head = new VBox();
    private final PanelRoom room;
    private final ActivityPanelViews panels;

    ActivityPageView(ActivityPageViewModel model) {
        this.model = model;
        panels = new ActivityPanelViews(model);
        setId("activity");
        head.getStyleClass().addAll("head", "activity-head");
        var texts = new TextCards(model);
        var plans = new PlanCards(model);
        var followUps = new FollowUpsCard(model.followUps());
        model.whenRead(file -> followUps.show(file.open(), file::about));
        var tabs = new TabPane(
                tab("activity.tab.what", new VBox(texts.inside(), plans.approach(), texts.note(), plans.about()), new VBox(texts.outside(), new PartnersCard(model), followUps, new ChangesCard(model.changes(), model.services().clock()))),
                tab("activity.tab.sessions", new VBox(new SessionsCard(model))));
        tabs.getStyleClass().add("page-tabs");
        var page = new BorderPane();
        page.setTop(head);
        page.setCenter(tabs);
        room = new PanelRoom(page);
        setCenter(room);
        model.whenRead(this::showHead);
        model.panel().openProperty().subscribe(panel -> room.show(panel.map(panels::of)));
    }

    private static Tab tab(String key, VBox main, VBox side) {
        return tab(key, new TwoColumns(main, side));
    }

    private static Tab tab(String key, Node content) {
        var page = new VBox(content);
        page.getStyleClass().add("page");
        var tab = new Tab(text(key), new PageScroll(page));
        tab.setId(key.replace('.', '-'));
        tab.setClosable(false);
        return tab;
    }

    private void showHead(ActivityFile file) {
        var title = new PageHead(Texts.title(file.activity().details().title())).beside(Chips.chip(ActivityBadges.of(file.status(model.now())))).wrapping();
        title.actions(Buttons.plain(Icon.COPY, text("activity.copy"), model::copy), print(), more(file)).facts(facts(file).toArray(Node[]::new));
        head.getChildren().setAll(title);
        if (file.binned()) {
            head.getChildren().add(new Hint(Tone.WARNING, text("activity.isBinned"), Buttons.link(text("bin.putBack"), model::takeFromBin)));
        }
    }

    private List<Node> facts(ActivityFile file) {
        var facts = new ArrayList<Node>();
        facts.add(Texts.fact(Icon.DATE, when(file)));
        file.sessions().stream().filter(session -> !session.details().time().cancelled()).map(session -> session.details().place()).filter(place -> !place.isEmpty()).findFirst()
                .ifPresent(place -> facts.add(Texts.fact(Icon.ADDRESS, place)));
        facts.add(Texts.fact(Icon.PARTNER, text("activity.partners", file.partners().stream().map(partner -> partner.details().organisation()).distinct().count())));
        facts.add(Texts.fact(Icon.PEOPLE, text("activity.reached", file.people())));
        return facts;
    }

    private String when(ActivityFile file) {
        var going = file.sessions().stream().filter(session -> !session.details().time().cancelled()).toList();
        if (going.isEmpty()) {
            return text("activity.noDay");
        }
        var held = going.stream().filter(session -> session.details().time().isHeld(model.now())).count();
        Optional<LocalDate> next = going.stream().filter(session -> !session.details().time().isHeld(model.now())).findFirst().map(ActivityPageView::day);
        if (going.size() == 1) {
            return Formats.day(day(going.getFirst()));
        }
        return next.map(day -> text("activity.someHeld", held, going.size(), Formats.day(day))).orElseGet(() -> text("activity.allHeld", going.size(), Formats.day(day(going.getLast()))));
    }

    private static LocalDate day(SessionRecord session) {
        return session.details().time().on();
    }

    private MenuButton print() {
        var print = new MenuButton(text("print.print"), Icon.PRINT.node(),
                Buttons.item(Icon.INTERNAL, text("activity.print.inside"), () -> model.print(false)),
                Buttons.item(Icon.PUBLIC, text("activity.print.outside"), () -> model.print(true)),
                Buttons.item(Icon.LISTS, text("activity.print.attendance"), model::printAttendance));
        print.getStyleClass().add("button-outlined");
        print.setId("print-activity");
        return print;
    }

    private MenuButton more(ActivityFile file) {
        var bin = file.binned() ? Buttons.item(Icon.UNDO, text("bin.putBack"), model::takeFromBin) : Buttons.item(Icon.BIN, text("bin.bin"), model::bin);
        return Buttons.more(text("activity.more"), Buttons.item(Icon.HISTORY, text("history.show"), model.changes()::showAll),
                Buttons.item(Icon.DATE, text("activity.calendarFile"), model::saveCalendar), bin);
    }
}
