package nl.buurtbrug.ui.bin;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import nl.buurtbrug.domain.bin.BinnedRecord;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.DataTable;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.PageHead;
import nl.buurtbrug.ui.common.RowHeight;
import nl.buurtbrug.ui.common.SearchField;
import nl.buurtbrug.ui.common.Texts;

/// The bin as a list, with what can be done with the ticked rows above it.
final class BinView extends BorderPane {

    private final BinViewModel model;
    private final Clock clock;

    BinView(BinViewModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
        setId("bin");
        var search = new SearchField(Icon.SEARCH, text("bin.search"));
        search.setId("bin-search");
        search.textProperty().bindBidirectional(model.searchProperty());
        var empty = Buttons.plain(Icon.BIN, text("bin.emptyAll"), model::empty);
        empty.setId("bin-empty");
        empty.disableProperty().bind(model.emptyProperty());
        setTop(new PageHead(Texts.title(text("place.bin"))).actions(search, empty));
        var list = new BorderPane();
        list.setTop(actions());
        list.setCenter(table());
        setCenter(list);
    }

    private HBox actions() {
        var back = Buttons.flat(Icon.UNDO, text("bin.putBack"), model::putBackTicked);
        back.setId("bin-put-back");
        var remove = Buttons.flat(Icon.BIN, text("bin.remove"), model::removeTicked);
        remove.setId("bin-remove");
        var bar = new HBox(Texts.muted(text("bin.help")), Texts.gap(), back, remove);
        bar.getStyleClass().add("action-bar");
        var none = Bindings.createBooleanBinding(() -> model.ticks().ticked().isEmpty(), model.ticks().changesProperty());
        back.disableProperty().bind(none);
        remove.disableProperty().bind(none);
        return bar;
    }

    private DataTable<BinnedRecord> table() {
        var table = DataTable.sortingItself(text("place.bin"), RowHeight.DENSE, model.rows());
        table.ticking(model.ticks(), record -> record, () -> List.copyOf(model.rows()), BinnedRecord::name);
        table.column("bin.name", BinnedRecord::name).styled("name").width(300);
        table.column("bin.kind", BinView::kind).muted().width(140);
        table.column("bin.since", this::since).muted().width(160);
        table.column("bin.along", record -> Formats.number(record.along())).right().width(160);
        table.whenOpened(model::look);
        table.whenEmpty(EmptyState.small(text("bin.empty")));
        return table;
    }

    private static String kind(BinnedRecord record) {
        return switch (record.kind()) {
            case PARTNER -> text("bin.partner");
            case PERSON -> text("bin.person");
            case ACTIVITY -> text("bin.activity");
        };
    }

    private String since(BinnedRecord record) {
        return Formats.day(LocalDate.ofInstant(record.since(), clock.getZone()));
    }
}
