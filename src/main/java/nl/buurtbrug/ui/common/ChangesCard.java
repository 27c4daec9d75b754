package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.LocalDate;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.history.HistoryEntry;
import nl.buurtbrug.language.Formats;

/// The last changes of a record as sentences, on its page.
public final class ChangesCard extends VBox {

    private final LatestChanges changes;
    private final Clock clock;
    private final VBox rows = new VBox();
    private final ListChangeListener<HistoryEntry> listener = _ -> show();

    public ChangesCard(LatestChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
        var all = Buttons.link(text("history.all"), changes::showAll);
        all.setId("all-changes");
        getChildren().add(new Card(text("history.title")).with(all).containing(rows));
        changes.entries().addListener(listener);
        show();
    }

    private void show() {
        rows.getChildren().setAll(changes.entries().stream().map(this::row).toList());
    }

    private Node row(HistoryEntry entry) {
        var at = entry.at().atZone(clock.getZone());
        var when = text("history.moment", Formats.dayNear(at.toLocalDate(), LocalDate.now(clock)), Formats.time(at.toLocalTime()));
        return Card.body(Texts.body(entry.words()), Texts.caption(entry.why().isEmpty() ? when : text("history.whenWhy", when, entry.why())));
    }
}
