package nl.buurtbrug.ui.history;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.history.HistoryEntry;
import nl.buurtbrug.domain.history.HistoryService;
import nl.buurtbrug.domain.history.PutBack;
import nl.buurtbrug.domain.history.Theme;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Frame;

/// The history of one record: narrowed by words, subject, person and period, with a way to put an old value back.
final class HistoryViewModel {

    private final Supplier<String> name;
    private final Supplier<List<HistoryEntry>> read;
    private final HistoryService history;
    private final Frame frame;
    private final Clock clock;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Theme>> theme = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> who = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.ALL);
    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Optional<String>> people = FXCollections.observableArrayList(List.of(Optional.<String>empty()));
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(text("history.title"));
    private List<HistoryEntry> all = List.of();

    /// @param name what the record is called now; "" when it is no more
    /// @param read its changes, the latest first
    HistoryViewModel(Supplier<String> name, Supplier<List<HistoryEntry>> read, HistoryService history, Frame frame, Clock clock) {
        this.name = name;
        this.read = read;
        this.history = history;
        this.frame = frame;
        this.clock = clock;
        words.subscribe(this::show);
        theme.subscribe(this::show);
        who.subscribe(this::show);
        period.subscribe(this::show);
    }

    void load() {
        frame.background().fetch(name::get, now -> title.set(now.isEmpty() ? text("history.title") : text("history.of", now)));
        frame.background().fetch(read::get, entries -> {
            all = entries;
            entries.stream().map(HistoryEntry::who).distinct().map(Optional::of).filter(somebody -> !people.contains(somebody)).forEach(people::add);
            show();
        });
    }

    private void show() {
        var shown = new ArrayList<HistoryRow>();
        var day = LocalDate.MIN;
        var together = 0L;
        for (var entry : all) {
            if (!isWanted(entry)) {
                continue;
            }
            if (!day(entry).equals(day)) {
                day = day(entry);
                together = 0;
                shown.add(new HistoryRow.Day(day));
            }
            if (entry.changeSet() != together) {
                together = entry.changeSet();
                shown.add(new HistoryRow.Together(entry.at(), entry.who(), entry.why()));
            }
            shown.add(new HistoryRow.Change(entry));
        }
        rows.setAll(shown);
    }

    private LocalDate day(HistoryEntry entry) {
        return LocalDate.ofInstant(entry.at(), clock.getZone());
    }

    private boolean isWanted(HistoryEntry entry) {
        return theme.get().filter(wanted -> wanted != entry.theme()).isEmpty()
                && who.get().filter(wanted -> !wanted.equals(entry.who())).isEmpty()
                && !day(entry).isBefore(period.get().since(LocalDate.now(clock)))
                && (entry.words() + " " + entry.why()).toLowerCase(Locale.ROOT).contains(words.get().strip().toLowerCase(Locale.ROOT));
    }

    /// Puts the old value back; what can't be done is said.
    void putBack(HistoryEntry entry) {
        frame.background().save(() -> history.putBack(entry), outcome -> {
            switch (outcome) {
                case PutBack.Done(BooleanSupplier undo) -> new Deeds(frame, this::load).done(text("history.putBackDone"), undo::getAsBoolean);
                case PutBack.Refused(String why) -> {
                    load();
                    frame.toasts().show(why);
                }
            }
        });
    }

    /// Whose history it is.
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObjectProperty<Optional<Theme>> themeProperty() {
        return theme;
    }

    /// Whose changes are shown; everyone's when empty.
    ObjectProperty<Optional<String>> whoProperty() {
        return who;
    }

    ObjectProperty<Period> periodProperty() {
        return period;
    }

    /// Who changed something, after everyone.
    ObservableList<Optional<String>> people() {
        return people;
    }

    ObservableList<HistoryRow> rows() {
        return rows;
    }
}
