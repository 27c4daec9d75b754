package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.directory.FacetWords;
import nl.buurtbrug.domain.directory.FilterWords;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.language.Formats;

/// A page with a list: facets at the left, a search field, an action bar while rows are ticked, the table, and the filter in words at the foot.
public final class ListPage<R> extends BorderPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_BELOW = 60;

    /// What this list says.
    ///
    /// @param count  the number of rows shown of all: "132 van 412 partners."
    /// @param start  what an empty list shows while nothing narrows it
    public record Words(String title, String searchPrompt, BiFunction<String, String, String> count, Supplier<EmptyState> start) {
    }

    private final ListModel<R, ?> model;
    private final Words words;
    private final ListViews views;
    private Optional<Extras<R>> extras = Optional.empty();
    private final DataTable<R> table;
    private final List<FacetChoice> choices = new ArrayList<>();
    private final List<Facet<Long>> facets = new ArrayList<>();
    private final Hyperlink clear;
    private final VBox narrowing = new VBox();
    private final ScrollPane left = new ScrollPane(narrowing);
    private final ToggleButton refine = new ToggleButton("", Icon.FILTER.node());
    private final PageHead head;
    private Optional<ActionBar> actions = Optional.empty();
    private final Label count = Texts.styled("", "strong");
    private final Label filter = Texts.muted("");
    private final VBox above = new VBox();
    private final BorderPane list = new BorderPane();

    /// @param views   the saved views of the same model
    /// @param table   with its columns; it shows the rows of the model
    /// @param buttons beside the search field
    public ListPage(ListModel<R, ?> model, ListViews views, DataTable<R> table, Words words, Node... buttons) {
        this.model = model;
        this.views = views;
        this.table = table;
        this.words = words;
        clear = Buttons.link(text("list.clear"), model::clear);
        getStyleClass().add("list-page");
        setId(model.name());
        setMinWidth(0); // where a panel takes room, words give way to icons
        head = new PageHead(new ViewTitle(views, words.title())).actions(refineButton(), searchField(), new ColumnMenu(table)).actions(buttons);
        ColumnMemory.keep(table, views);
        model.sortingProperty().subscribe(table::showSorting);
        arrange(new ViewBar(views, FacetWords.of(model.query())));
        model.foundProperty().subscribe(this::show);
        model.blankProperty().subscribe(this::arrangeList);
        show();
        model.ticks().changesProperty().subscribe(this::showTicked);
        model.archivedProperty().subscribe(this::showTicked);
        widthProperty().subscribe(this::fit);
        table.fixedCellSizeProperty().subscribe(this::fit);
    }

    /// Says so, as long as there are invented records in the list, and takes them away.
    public ListPage<R> showing(SampleRecords samples) {
        above.getChildren().add(2, new SampleHint(samples, model::load));
        return this;
    }

    private record Extras<R>(ExtraColumns<R> columns, FacetWords words) {
    }

    /// Shows the extra fields as columns that can be asked for, and as ways to narrow the list.
    ///
    /// @param values what a row has
    public ListPage<R> withExtras(Function<R, ExtraValues> values, FacetWords facetWords) {
        extras = Optional.of(new Extras<>(new ExtraColumns<>(table, values), facetWords));
        return this;
    }

    private void showExtras(Extras<R> shown) {
        var fields = model.foundProperty().get().extras();
        if (model.isLoaded() && shown.columns().show(fields)) {
            views.layOutAgain(table.columnLayout());
            table.showSorting(model.sorting());
            while (!choices.isEmpty() && choices.getLast().isOfExtra()) {
                choices.removeLast();
                narrowing.getChildren().remove(facets.removeLast());
            }
            model.forgetExtrasBut(fields);
            ExtraColumns.facets(fields, shown.words()).forEach(this::narrowedBy);
        }
    }

    /// Adds a way to narrow the list.
    public ListPage<R> narrowedBy(FacetChoice choice) {
        var facet = new Facet<>(choice.title(), model.chosen(choice.facet()), choice.more());
        facet.setExpanded(choice.open());
        choices.add(choice);
        facets.add(facet);
        narrowing.getChildren().add(facets.size(), facet);
        return this;
    }

    /// What can be done with the ticked rows.
    public ListPage<R> offering(Node... buttons) {
        var bar = new ActionBar(() -> model.ticks().clear(), buttons);
        actions = Optional.of(bar);
        above.getChildren().add(bar);
        showTicked();
        return this;
    }

    /// The filter in words, as the foot says it.
    public String filterWords() {
        return FilterWords.of(model.query(), model.foundProperty().get());
    }

    private void arrange(ViewBar views) {
        var archived = new CheckBox(text("list.archived"));
        archived.selectedProperty().bindBidirectional(model.archivedProperty());
        var archive = new HBox(archived);
        archive.getStyleClass().add("facets-foot");
        var title = new HBox(Texts.strong(text("list.narrow")), Texts.gap(), clear);
        title.getStyleClass().add("facets-head");
        narrowing.getStyleClass().add("facets");
        narrowing.getChildren().addAll(title, archive);
        left.managedProperty().bind(left.visibleProperty());
        left.setFitToWidth(true);
        left.setFitToHeight(true);
        left.setHbarPolicy(ScrollBarPolicy.NEVER);
        left.getStyleClass().add("facets-scroll");
        filter.setMinWidth(0);
        var foot = new HBox(count, filter);
        foot.getStyleClass().add("table-foot");
        above.getStyleClass().add("list-head");
        above.getChildren().addAll(head, views);
        list.setTop(above);
        list.setCenter(table);
        list.setBottom(foot);
        arrangeList();
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !model.ticks().ticked().isEmpty()) {
                key.consume();
                model.ticks().clear();
            }
        });
    }

    private SearchField searchField() {
        var field = new SearchField(Icon.FILTER, words.searchPrompt());
        field.setId("search");
        field.getStyleClass().add("list-search");
        field.textProperty().bindBidirectional(model.searchProperty());
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if ((key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) && !table.getItems().isEmpty()) {
                key.consume();
                table.requestFocus();
                table.getSelectionModel().selectFirst();
            }
        });
        return field;
    }

    private ToggleButton refineButton() {
        refine.getStyleClass().addAll("button-outlined", "button-icon");
        refine.setAccessibleText(text("list.narrow"));
        refine.setTooltip(new Tooltip(text("list.narrow")));
        refine.managedProperty().bind(refine.visibleProperty());
        refine.selectedProperty().subscribe(this::fit);
        return refine;
    }

    private void show() {
        extras.ifPresent(this::showExtras);
        var found = model.foundProperty().get();
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            facets.get(i).show(found.facets().getOrDefault(choice.facet(), List.of()).stream()
                    .map(value -> new FacetOption<>(value.value(), choice.words().apply(value), value.count())).toList());
        }
        clear.setVisible(model.isNarrowed());
        if (!model.isLoaded()) {
            table.whenEmpty(EmptyState.small(text("list.loading")));
            return;
        }
        count.setText(words.count().apply(Formats.number(found.rows().size()), Formats.number(found.total())));
        filter.setText(filterWords());
        if (found.rows().isEmpty()) {
            table.whenEmpty(empty());
        }
        showTicked();
    }

    private Node empty() {
        if (!model.isNarrowed()) {
            return EmptyState.small(text("list.archiveEmpty"));
        }
        var typed = model.searchProperty().get().strip();
        var nothing = new VBox(EmptyState.small(typed.isEmpty() ? text("list.nothing") : text("list.nothingFor", typed)),
                Buttons.link(text("list.clearAll"), model::clear));
        nothing.getStyleClass().add("list-nothing");
        return nothing;
    }

    /// The list with its facets, or the ways to start while there is nothing to list.
    private void arrangeList() {
        if (model.blankProperty().get()) {
            setLeft(null);
            start();
        } else {
            setLeft(left);
            setCenter(list);
        }
    }

    /// Scrolls, because what it offers may be higher than the window; the keyboard begins at the first way.
    private void start() {
        var start = words.start().get();
        if (model.hasArchive()) {
            start.getChildren().add(Buttons.link(text("list.archived"), () -> model.archivedProperty().set(true)));
        }
        var scrolling = new PageScroll(start);
        scrolling.setFitToHeight(true);
        setCenter(scrolling);
        scrolling.applyCss(); // what scrolls holds nothing before it has its looks
        Optional.ofNullable(start.lookup(".accent")).ifPresent(Node::requestFocus);
    }

    private void showTicked() {
        var number = model.ticks().ticked().size();
        var hidden = model.tickedOutOfSight();
        actions.ifPresent(bar -> {
            bar.setVisible(number > 0);
            bar.say(hidden == 0 ? text("list.ticked", number) : text("list.tickedHidden", number, hidden));
        });
    }

    /// In a narrow window the facets come when they are asked for.
    private void fit() {
        var letter = table.getFixedCellSize() > 0 ? table.getFixedCellSize() / 2 : 14;
        var narrow = getWidth() > 0 && getWidth() < NARROW_BELOW * letter;
        pseudoClassStateChanged(NARROW, narrow);
        refine.setVisible(narrow);
        left.setVisible(!narrow || refine.isSelected());
        actions.ifPresent(ActionBar::fitAgain);
    }
}
