package nl.buurtbrug.ui.bin;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
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
        frame.navigator().goTo(record.person() ? new Place.RecordHistory(true, record.id()) : new Place.Organisation(record.id()));
    }

    void putBackTicked() {
        var records = ticked();
        deeds.run(() -> bin.putBack(records), text("bin.putBackDone", records.size()), () -> binAgain(records));
    }

    private void binAgain(List<BinnedRecord> records) {
        bin.binOrganisations(records.stream().filter(record -> !record.person()).map(BinnedRecord::id).toList());
        bin.binPeople(records.stream().filter(BinnedRecord::person).map(BinnedRecord::id).toList());
    }

    /// Asks first, since there is no way back.
    void removeTicked() {
        var records = ticked();
        var along = records.stream().mapToInt(BinnedRecord::along).sum();
        frame.questions().ask(new Question(text("bin.remove.title", records.size()), text("bin.remove.explained", along),
                new Question.Answer(text("bin.remove"), () -> remove(records)),
                new Question.Answer(text("action.cancel"), () -> { })));
    }

    private void remove(List<BinnedRecord> records) {
        frame.background().save(() -> bin.removeForGood(records), removed -> {
            load();
            frame.toasts().show(text("bin.removed", removed));
        });
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
