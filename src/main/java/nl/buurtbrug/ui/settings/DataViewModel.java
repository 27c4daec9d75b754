package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.SampleRecords;
import nl.buurtbrug.ui.common.Workplace;

final class DataViewModel {

    private final SampleRecords samples;
    private final Workplace workplace;
    private final Frame frame;

    DataViewModel(SampleRecords samples, Workplace workplace, Frame frame) {
        this.samples = samples;
        this.workplace = workplace;
        this.frame = frame;
    }

    void load() {
        samples.load();
    }

    void copyFolder() {
        frame.outside().copy(folder());
        frame.toasts().show(text("settings.folderCopied"));
    }

    void openFolder() {
        frame.outside().show(workplace.dataFolder());
    }

    void loadSamples() {
        samples.bringIn(() -> frame.toasts().show(text("settings.samplesLoaded")));
    }

    String folder() {
        return workplace.dataFolder().toString();
    }

    SampleRecords samples() {
        return samples;
    }
}
