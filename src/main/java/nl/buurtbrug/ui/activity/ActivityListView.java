package nl.buurtbrug.ui.activity;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.activity.ActivityStatus;
import nl.buurtbrug.domain.activity.ActivitySummary;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.DataTable;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.ExportMenu;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.IdField;
import nl.buurtbrug.ui.common.ListFiles;
import nl.buurtbrug.ui.common.PageHead;
import nl.buurtbrug.ui.common.PageScroll;
import nl.buurtbrug.ui.common.RowHeight;
import nl.buurtbrug.ui.common.SearchField;
import nl.buurtbrug.ui.common.Texts;

/// The list of activities, or the ways to start while there is none.
final class ActivityListView extends BorderPane {

    private final ActivityListViewModel model;

    ActivityListView(ActivityListViewModel model, Clock clock, Frame frame) {
        this.model = model;
        setId("activities");
        var table = table();
        var add = Buttons.plain(Icon.ADD, text("activity.new"), model::add);
        add.setId("new-activity");
        var export = Buttons.iconOnly(new ExportMenu(ListFiles.of(model.rows(), () -> text("place.activities"), frame, clock), table, false));
        var list = new BorderPane();
        list.setTop(new VBox(new PageHead(Texts.title(text("place.activities"))).actions(search(), add, export).wrapping(), narrowing()));
        list.setCenter(table);
        var count = Texts.strong("");
        count.textProperty().bind(model.countProperty());
        var foot = new HBox(count);
        foot.getStyleClass().add("table-foot");
        list.setBottom(foot);
        model.blankProperty().subscribe(blank -> setCenter(blank ? start() : list));
    }

    private SearchField search() {
        var search = new SearchField(Icon.FILTER, text("activities.search"));
        search.setId("activity-search");
        search.getStyleClass().add("list-search");
        search.textProperty().bindBidirectional(model.searchProperty());
        return search;
    }

    private FlowPane narrowing() {
        var statuses = FXCollections.observableArrayList(Stream.concat(Stream.of(Optional.<ActivityStatus>empty()), Stream.of(ActivityStatus.values()).map(Optional::of)).toList());
        var toCount = new CheckBox(text("activities.toCount"));
        toCount.setId("to-count");
        toCount.selectedProperty().bindBidirectional(model.toCountProperty());
        var clear = Buttons.link(text("list.clear"), model::clear);
        clear.visibleProperty().bind(model.countProperty().map(_ -> model.isNarrowed()));
        var bar = new FlowPane(choice("activities.status", statuses, model.statusProperty(), chosen -> chosen.map(ActivityWords::of).orElse(text("activities.everyStatus"))),
                choice("activities.year", model.years(), model.yearProperty(), chosen -> chosen.map(String::valueOf).orElse(text("activities.everyYear"))), toCount, clear);
        bar.getStyleClass().add("narrowing-bar");
        return bar;
    }

    private static <T> ComboBox<Optional<T>> choice(String key, ObservableList<Optional<T>> values, ObjectProperty<Optional<T>> chosen, Function<Optional<T>, String> words) {
        var box = new ComboBox<>(values);
        box.setAccessibleText(text(key));
        IdField.nameList(box);
        box.setConverter(IdField.words(words));
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private DataTable<ActivitySummary> table() {
        var table = DataTable.sortingItself(text("place.activities"), RowHeight.DENSE, model.rows());
        table.column("activity.title", ActivitySummary::title).styled("name").width(210);
        table.badges("activities.status", activity -> ActivityBadges.of(activity.status())).sortedBy(Comparator.comparing(ActivitySummary::status)).width(100);
        table.column("activities.first", activity -> day(activity.first())).sortedBy(Comparator.comparing(activity -> activity.first().orElse(LocalDate.MIN))).width(100);
        table.column("activities.last", activity -> day(activity.last())).sortedBy(Comparator.comparing(activity -> activity.last().orElse(LocalDate.MIN))).muted().width(100);
        table.column("activities.people", activity -> Formats.number(activity.people())).sortedBy(Comparator.comparing(ActivitySummary::people)).right().width(75);
        table.column("activities.uncounted", activity -> activity.toCount() == 0 ? "" : Formats.number(activity.toCount())).sortedBy(Comparator.comparing(ActivitySummary::toCount)).right().width(75);
        table.column("participation.title", activity -> String.join(", ", activity.partners())).muted().width(180);
        table.column("activity.neighbourhoods", activity -> String.join(", ", activity.neighbourhoods())).muted().width(100);
        table.column("activity.strategy", ActivitySummary::strategy).muted().width(110);
        table.whenOpened(model::open);
        table.whenEmpty(EmptyState.small(text("activities.nothing")));
        return table;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Formats::date).orElse("");
    }

    private PageScroll start() {
        var scroll = new PageScroll(new EmptyState(text("activities.empty"), text("activities.emptyExplained"))
                .way(Icon.ACTIVITY, text("activity.new"), text("activities.emptyWay"), Buttons.primary(text("activity.new"), model::add)));
        scroll.setFitToHeight(true);
        return scroll;
    }
}
