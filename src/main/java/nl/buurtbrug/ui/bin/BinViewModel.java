package nl.buurtbrug.ui.bin;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.bin.BinService;
import nl.buurtbrug.domain.bin.BinnedRecord;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Question;
import nl.buurtbrug.ui.common.Ticks;

/// What lies in the bin: found by name, put back, or removed for good.
final class BinViewModel {

    private static final int NAMED = 5;

    private final BinService bin;
    private final Frame frame;
    private final Deeds deeds;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<BinnedRecord> rows = FXCollections.observableArrayList();
    private final Ticks<BinnedRecord> ticks = new Ticks<>();
    private List<BinnedRecord> all = List.of();

    BinViewModel(BinService bin, Frame frame) {
        this.bin = bin;
        this.frame = frame;
        deeds = new Deeds(frame, this::load);
        search.subscribe(this::show);
    }

    void load() {
        frame.background().fetch(bin::all, read -> {
            all = read;
            show();
        });
    }

    private void show() {
        var wanted = SearchKey.of(search.get());
        rows.setAll(all.stream().filter(record -> SearchKey.of(record.name()).contains(wanted)).toList());
        ticks.clear();
    }

    /// Shows what is known of a record.
    void look(BinnedRecord record) {
        frame.navigator().goTo(switch (record.kind()) {
            case PARTNER -> new Place.Organisation(record.id());
            case PERSON -> new Place.RecordHistory(true, record.id());
            case ACTIVITY -> new Place.Activity(record.id());
        });
    }

    void putBackTicked() {
        var records = ticked();
        frame.background().save(() -> bin.putBack(records), done -> deeds.done(text("bin.putBackDone", done.count()), () -> bin.takeBack(done)));
    }

    void removeTicked() {
        askToRemove(ticked());
    }

    /// Removes all that lies in the bin, also what the search leaves out.
    void empty() {
        askToRemove(all);
    }

    /// Asks first, and tells what goes, since there is no way back.
    private void askToRemove(List<BinnedRecord> records) {
        var along = records.stream().mapToInt(BinnedRecord::along).sum();
        var names = String.join(", ", records.stream().limit(NAMED).map(BinnedRecord::name).toList());
        frame.questions().ask(new Question(text("bin.remove.title", records.size()), text("bin.remove.explained", names, Math.max(0, records.size() - NAMED), along),
                new Question.Answer(text("bin.remove"), () -> remove(records)),
                new Question.Answer(text("action.cancel"), () -> { })));
    }

    private void remove(List<BinnedRecord> records) {
        frame.background().save(() -> bin.removeForGood(records), removed -> {
            load();
            frame.toasts().show(text("bin.removed", removed));
        });
    }

    BooleanBinding emptyProperty() {
        return Bindings.isEmpty(rows);
    }

    /// In the order they are shown.
    private List<BinnedRecord> ticked() {
        return rows.stream().filter(ticks.ticked()::contains).toList();
    }

    StringProperty searchProperty() {
        return search;
    }

    ObservableList<BinnedRecord> rows() {
        return rows;
    }

    Ticks<BinnedRecord> ticks() {
        return ticks;
    }
}
