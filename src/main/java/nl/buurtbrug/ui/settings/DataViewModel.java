package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import nl.buurtbrug.domain.setup.SampleData;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Workplace;

final class DataViewModel {

    private final SampleData samples;
    private final Workplace workplace;
    private final Frame frame;
    private final BooleanProperty hasSamples = new SimpleBooleanProperty();

    DataViewModel(SampleData samples, Workplace workplace, Frame frame) {
        this.samples = samples;
        this.workplace = workplace;
        this.frame = frame;
    }

    void load() {
        frame.background().fetch(samples::isPresent, hasSamples::set);
    }

    void copyFolder() {
        frame.outside().copy(folder());
        frame.toasts().show(text("settings.folderCopied"));
    }

    void loadSamples() {
        frame.background().run(() -> samples.load(workplace.userProperty().get().map(StaffSummary::id)), () -> {
            frame.toasts().show(text("settings.samplesLoaded"));
            load();
        });
    }

    void removeSamples() {
        frame.background().save(samples::remove, removed -> {
            frame.toasts().show(removed.kept().isEmpty()
                    ? text("settings.samplesRemoved", removed.partners(), removed.people())
                    : text("settings.samplesKept", removed.partners(), removed.people(), String.join(", ", removed.kept())));
            load();
        });
    }

    String folder() {
        return workplace.dataFolder().toString();
    }

    BooleanProperty hasSamplesProperty() {
        return hasSamples;
    }
}
