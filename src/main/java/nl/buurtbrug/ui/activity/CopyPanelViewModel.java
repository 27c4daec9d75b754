package nl.buurtbrug.ui.activity;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Dates;

/// An activity that is planned once more: on what day it begins.
final class CopyPanelViewModel implements ActivityPanel {

    private final LocalDate today;
    private final BiConsumer<LocalDate, Runnable> keep;
    private final String begun;
    final StringProperty first = new SimpleStringProperty();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    CopyPanelViewModel(LocalDate proposed, LocalDate today, BiConsumer<LocalDate, Runnable> keep) {
        this.today = today;
        this.keep = keep;
        begun = Formats.date(proposed);
        first.set(begun);
    }

    @Override
    public boolean isChanged() {
        return !first.get().equals(begun);
    }

    @Override
    public void save(Runnable whenSaved) {
        var found = new ArrayList<Problem>();
        var day = Dates.required("activity.copyFirst", first.get(), today, found);
        problems.setAll(found);
        if (found.isEmpty()) {
            keep.accept(day, whenSaved);
        }
    }

    @Override
    public String title() {
        return text("activity.copy");
    }

    ObservableList<Problem> problems() {
        return problems;
    }
}
