package nl.buurtbrug.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.buurtbrug.ui.common.Page;
import nl.buurtbrug.ui.common.Place;

/// The pages visited, as a browser keeps them: back and forward give the same page again.
final class History {

    private static final int KEPT = 40;
    /// Pages of records that stay as they were left, on either side of the present one; those further away are read anew. A page takes about a megabyte.
    private static final int RECORDS_KEPT = 8;

    private static final class Visit {

        private final Place place;
        private Optional<Page> page = Optional.empty();

        private Visit(Place place) {
            this.place = place;
        }
    }

    private final Function<Place, Page> build;
    private final List<Visit> visits = new ArrayList<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private int now = -1;

    History(Function<Place, Page> build) {
        this.build = build;
    }

    /// Goes to a place; what lay ahead is forgotten. The present place again stays the same visit.
    void goTo(Place place) {
        if (isAt(place)) {
            return;
        }
        visits.subList(now + 1, visits.size()).clear();
        visits.add(new Visit(place));
        if (visits.size() > KEPT) {
            visits.removeFirst();
        }
        moveTo(visits.size() - 1);
    }

    void replaceWith(Place place) {
        visits.subList(Math.max(now, 0), visits.size()).clear();
        visits.add(new Visit(place));
        moveTo(visits.size() - 1);
    }

    void back() {
        if (canGoBack.get()) {
            moveTo(now - 1);
        }
    }

    void forward() {
        if (canGoForward.get()) {
            moveTo(now + 1);
        }
    }

    /// Forgets how the pages looked, so that each is built anew.
    void forgetPages() {
        visits.forEach(visit -> visit.page = Optional.empty());
    }

    Place place() {
        return visits.get(now).place;
    }

    Page page() {
        var visit = visits.get(now);
        if (visit.page.isEmpty()) {
            visit.page = Optional.of(build.apply(visit.place));
        }
        return visit.page.get();
    }

    boolean isEmpty() {
        return visits.isEmpty();
    }

    /// Whether the present page is that of a record.
    boolean isAtRecord() {
        return isRecord(place());
    }

    ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    private void forget(int far) {
        if (far >= 0 && far < visits.size() && isRecord(visits.get(far).place)) {
            visits.get(far).page = Optional.empty();
        }
    }

    /// A record shows the same whenever it is read; a list or an import would lose what was chosen in it.
    private static boolean isRecord(Place place) {
        return place instanceof Place.Organisation || place instanceof Place.Person || place instanceof Place.Activity;
    }

    private boolean isAt(Place place) {
        return now >= 0 && place().equals(place);
    }

    private void moveTo(int visit) {
        now = visit;
        forget(now - RECORDS_KEPT - 1);
        forget(now + RECORDS_KEPT + 1);
        canGoBack.set(now > 0);
        canGoForward.set(now < visits.size() - 1);
    }
}
