package nl.buurtbrug.ui.duplicate;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.duplicate.DuplicatePair;
import nl.buurtbrug.domain.duplicate.DuplicateWords;
import nl.buurtbrug.domain.duplicate.SaidTwo;
import nl.buurtbrug.domain.duplicate.Twin;
import nl.buurtbrug.domain.merge.MergeSummary;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.DataTable;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.PageHead;
import nl.buurtbrug.ui.common.Pills;
import nl.buurtbrug.ui.common.RowHeight;
import nl.buurtbrug.ui.common.RunningJob;
import nl.buurtbrug.ui.common.Texts;

/// The page with the pairs that may be one record, and with what was decided about pairs before.
final class DoublesView extends BorderPane {

    /// What the page shows.
    private enum Shown {
        PAIRS, SAID_TWO, MERGED
    }

    private final DoublesViewModel model;
    private final Clock clock;
    private final Pills<Shown> shown = new Pills<>(text("duplicate.shown"), List.of(Shown.values()), DoublesView::words);
    private final Map<Shown, DataTable<?>> tables = new EnumMap<>(Shown.class);
    private final HBox progress = new HBox();

    DoublesView(DoublesViewModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
        setId("doubles-page");
        getStyleClass().add("list-page");
        var kinds = new Pills<>(text("duplicate.kind"), List.of(RecordKind.values()), DoublesView::words);
        kinds.chosenProperty().bindBidirectional(model.kindProperty());
        var line = new HBox(shown, Texts.gap(), progress);
        line.getStyleClass().add("doubles-line");
        progress.getStyleClass().add("doubles-progress");
        var head = new VBox(new PageHead(Texts.title(text("duplicate.title"))).beside(kinds).actions(compare(), two()).wrapping(), line);
        head.getStyleClass().add("list-head");
        setTop(head);
        shown.button(Shown.MERGED).setId("show-merged");
        shown.chosenProperty().subscribe(this::arrange);
        model.searchProperty().subscribe(this::showSearch);
        model.pairs().subscribe(this::count);
        model.saidTwo().subscribe(this::count);
        model.merges().subscribe(this::count);
        count();
    }

    private static String words(Shown shown) {
        return switch (shown) {
            case PAIRS -> text("duplicate.pairs");
            case SAID_TWO -> text("duplicate.noDoubles");
            case MERGED -> text("duplicate.merged");
        };
    }

    private static String words(RecordKind kind) {
        return kind == RecordKind.PERSON ? text("place.people") : text("place.partners");
    }

    private Button compare() {
        var button = Buttons.primary(Icon.MERGE, text("duplicate.compare"), model::compareSelected);
        button.setId("compare");
        button.disableProperty().bind(model.selectedProperty().map(Optional::isEmpty));
        return button;
    }

    private Button two() {
        var button = Buttons.plain(text("duplicate.areTwo"), () -> {
            tables.get(Shown.PAIRS).requestFocus(); // the button is of no use until another pair is chosen
            model.saySelectedTwo();
        });
        button.setId("are-two");
        button.disableProperty().bind(model.selectedProperty().map(Optional::isEmpty));
        return button;
    }

    private void count() {
        shown.button(Shown.PAIRS).setText(text("duplicate.counted", words(Shown.PAIRS), Formats.number(model.pairs().size())));
        shown.button(Shown.SAID_TWO).setText(text("duplicate.counted", words(Shown.SAID_TWO), Formats.number(model.saidTwo().size())));
        shown.button(Shown.MERGED).setText(text("duplicate.counted", words(Shown.MERGED), Formats.number(model.merges().size())));
    }

    private void showSearch(Optional<RunningJob> search) {
        progress.getChildren().clear();
        search.ifPresent(job -> {
            var bar = new ProgressBar();
            bar.setAccessibleText(job.title());
            bar.progressProperty().bind(job.fractionProperty());
            progress.getChildren().setAll(Texts.muted(job.title()), bar, Buttons.link(text("action.cancel"), job::cancel));
        });
    }

    private void arrange(Shown now) {
        Optional.ofNullable(tables.get(Shown.PAIRS)).ifPresent(table -> table.getSelectionModel().clearSelection());
        model.selectedProperty().set(Optional.empty());
        setCenter(tables.computeIfAbsent(now, _ -> switch (now) {
            case PAIRS -> pairs();
            case SAID_TWO -> saidTwo();
            case MERGED -> merged();
        }));
    }

    private DataTable<DuplicatePair> pairs() {
        var table = DataTable.sortedElsewhere(text("duplicate.title"), RowHeight.TWO_LINES, model.pairs(), _ -> { });
        table.setId("doubles");
        table.nodes("duplicate.one", pair -> twin(pair.first())).width(240);
        table.nodes("duplicate.other", pair -> twin(pair.second())).width(240);
        table.column("duplicate.why", pair -> DuplicateWords.of(pair.likeness())).unsorted().width(440);
        table.column("duplicate.likelihood", pair -> DuplicateWords.likelihood(pair.likeness())).muted().unsorted().width(112);
        table.getSelectionModel().selectedItemProperty().subscribe(pair -> model.selectedProperty().set(Optional.ofNullable(pair)));
        table.whenOpened(model::compare);
        table.offering(pair -> List.of(
                Buttons.item(Icon.MERGE, text("duplicate.compare"), () -> model.compare(pair)),
                Buttons.item(Icon.CLOSE, text("duplicate.areTwo"), model::saySelectedTwo),
                Buttons.item(Icon.OPEN, text("duplicate.openNamed", pair.first().name()), () -> model.open(pair.first().id())),
                Buttons.item(Icon.OPEN, text("duplicate.openNamed", pair.second().name()), () -> model.open(pair.second().id()))));
        model.searchedProperty().subscribe(_ -> table.whenEmpty(empty()));
        model.searchProperty().subscribe(_ -> table.whenEmpty(empty()));
        return table;
    }

    private Node empty() {
        if (model.searchedProperty().get()) {
            return EmptyState.small(text("duplicate.none"));
        }
        if (model.searchProperty().get().isPresent()) {
            return EmptyState.small(text("duplicate.notYet"));
        }
        var stopped = new VBox(EmptyState.small(text("duplicate.stopped")), Buttons.link(text("duplicate.searchAgain"), model::searchAgain));
        stopped.getStyleClass().add("list-nothing");
        return stopped;
    }

    private static Node twin(Twin twin) {
        var name = new HBox(Texts.strong(twin.name()));
        if (twin.archived()) {
            name.getChildren().add(Chips.chip(text("duplicate.archived")));
        }
        name.getStyleClass().add("second-line");
        var words = new VBox(name, Texts.styled(twin.detail(), "caption"));
        words.getStyleClass().add("twin");
        return words;
    }

    private DataTable<SaidTwo> saidTwo() {
        var table = DataTable.sortedElsewhere(text("duplicate.noDoubles"), RowHeight.TWO_LINES, model.saidTwo(), _ -> { });
        table.setId("said-two");
        table.whenEmpty(EmptyState.small(text("duplicate.noneSaidTwo")));
        table.nodes("duplicate.one", said -> twin(said.first())).width(300);
        table.nodes("duplicate.other", said -> twin(said.second())).width(300);
        table.column("duplicate.saidBy", said -> said(said.saidAt(), said.who())).muted().unsorted().width(232);
        table.nodes("duplicate.undo", said -> {
            var link = Buttons.link(text("duplicate.takeBack"), () -> model.takeBack(said));
            link.setAccessibleText(text("duplicate.takeBackNamed", said.first().name(), said.second().name()));
            return link;
        }).width(200);
        table.whenOpened(model::takeBack);
        return table;
    }

    private DataTable<MergeSummary> merged() {
        var table = DataTable.sortedElsewhere(text("duplicate.merged"), RowHeight.CONTROLS, model.merges(), _ -> { });
        table.setId("merged");
        table.whenEmpty(EmptyState.small(text("duplicate.noneMerged")));
        table.column("duplicate.kept", merge -> merge.isUndoable() ? merge.keptName() : text("duplicate.keptGone")).strong().unsorted().width(300);
        table.column("duplicate.lost", MergeSummary::lostName).unsorted().width(300);
        table.column("duplicate.saidBy", merge -> said(merge.mergedAt(), merge.who())).muted().unsorted().width(232);
        table.nodes("duplicate.undo", this::undo).width(200);
        table.whenOpened(merge -> {
            if (merge.isUndoable()) {
                model.open(merge.keptId());
            }
        });
        return table;
    }

    private Node undo(MergeSummary merge) {
        if (!merge.isUndoable()) {
            return Texts.muted(text("duplicate.notUndoable"));
        }
        var link = Buttons.link(text("merge.undo"), () -> model.undo(merge));
        link.setAccessibleText(text("merge.undoNamed", merge.lostName()));
        return link;
    }

    private String said(Instant moment, String who) {
        var day = Formats.dayNear(LocalDate.ofInstant(moment, clock.getZone()), LocalDate.now(clock));
        return who.isEmpty() ? day : text("duplicate.dayAndWho", day, who);
    }
}
