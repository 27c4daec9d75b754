package nl.buurtbrug.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import nl.buurtbrug.domain.setup.SampleData;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.SampleRecords;
import nl.buurtbrug.ui.common.Toasts;
import nl.buurtbrug.ui.common.Workplace;
import org.junit.jupiter.api.Test;

class DataViewModelTest {

    private static final Path FOLDER = Path.of("/home/marieke/Buurtbrug");

    private final TestOffice office = new TestOffice();
    private final TestFrame.Copies outside = new TestFrame.Copies();
    private final Frame frame = new Frame(Background.direct(), null, new Toasts(), _ -> { }, new TestFrame.NoFiles(), new TestFrame.KeptInMemory(), outside);
    private final DataViewModel data = new DataViewModel(new SampleRecords(new SampleData(office.database, office.changes, TestOffice.CLOCK), frame, Optional::empty),
            new Workplace("mvos", FOLDER), frame);

    @Test
    void theFolderCanBeCopiedAndOpened() {
        data.copyFolder();
        data.openFolder();

        assertThat(outside.copied).isEqualTo(FOLDER.toString());
        assertThat(outside.opened).contains(FOLDER.toUri());
    }

    @Test
    void theExamplesComeAndGo() {
        data.load();
        assertThat(data.samples().amountProperty().get().isNone()).isTrue();

        data.loadSamples();
        assertThat(data.samples().amountProperty().get().partners()).isEqualTo(60);
        data.samples().remove(() -> { });

        assertThat(data.samples().amountProperty().get().isNone()).isTrue();
        assertThat(office.organisations.rows()).isEmpty();
    }
}
