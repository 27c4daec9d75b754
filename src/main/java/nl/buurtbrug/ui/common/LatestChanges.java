package nl.buurtbrug.ui.common;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.history.HistoryEntry;
import nl.buurtbrug.domain.history.HistoryService;

/// The last changes of one record, and the way to all of them.
public final class LatestChanges {

    private static final int SHOWN = 5;

    private final Place.RecordHistory place;
    private final HistoryService history;
    private final Frame frame;
    private final ObservableList<HistoryEntry> entries = FXCollections.observableArrayList();

    public LatestChanges(Place.RecordHistory place, HistoryService history, Frame frame) {
        this.place = place;
        this.history = history;
        this.frame = frame;
    }

    public void load() {
        frame.background().fetch(() -> place.person() ? history.ofPerson(place.id(), SHOWN) : history.ofOrganisation(place.id(), SHOWN), entries::setAll);
    }

    public void showAll() {
        frame.navigator().goTo(place);
    }

    /// The latest first.
    public ObservableList<HistoryEntry> entries() {
        return entries;
    }
}
