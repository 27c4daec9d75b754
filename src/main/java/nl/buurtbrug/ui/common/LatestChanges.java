package nl.buurtbrug.ui.common;

import java.util.List;
import java.util.function.IntFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.history.HistoryEntry;
import nl.buurtbrug.domain.history.HistoryService;

/// The last changes of one record, and the way to all of them.
public final class LatestChanges {

    private static final int SHOWN = 5;

    private final Place place;
    private final IntFunction<List<HistoryEntry>> read;
    private final Frame frame;
    private final ObservableList<HistoryEntry> entries = FXCollections.observableArrayList();

    public LatestChanges(Place.RecordHistory place, HistoryService history, Frame frame) {
        this(place, most -> place.person() ? history.ofPerson(place.id(), most) : history.ofOrganisation(place.id(), most), frame);
    }

    /// @param place where all of them are shown
    /// @param read  so many of them at most, the latest first
    public LatestChanges(Place place, IntFunction<List<HistoryEntry>> read, Frame frame) {
        this.place = place;
        this.read = read;
        this.frame = frame;
    }

    public void load() {
        frame.background().fetch(() -> read.apply(SHOWN), entries::setAll);
    }

    public void showAll() {
        frame.navigator().goTo(place);
    }

    /// The latest first.
    public ObservableList<HistoryEntry> entries() {
        return entries;
    }
}
