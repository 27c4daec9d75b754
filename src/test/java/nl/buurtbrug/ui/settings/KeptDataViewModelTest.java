package nl.buurtbrug.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.buurtbrug.domain.backup.BackupService;
import nl.buurtbrug.platform.database.FileTree;
import nl.buurtbrug.testing.Decisions;
import nl.buurtbrug.testing.TestDatabase;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.BackupDesk;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Toasts;
import nl.buurtbrug.ui.common.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptDataViewModelTest {

    private final Path older = TestDatabase.folder().resolve("database.kept-20261120T101500Z");
    private final Path newer = TestDatabase.folder().resolve("database.kept-20261122T080000Z-2");
    private final Decisions decisions = new Decisions();
    private final Frame frame = new Frame(Background.direct(), null, new Toasts(), decisions, new TestFrame.NoFiles(), new TestFrame.KeptInMemory(), new TestFrame.Copies());
    private final BackupService service = new BackupService(new TestOffice().database);
    private final KeptDataViewModel kept =
            new KeptDataViewModel(service, new BackupDesk(service, frame, new Workplace("mvos", TestDatabase.folder()), TestOffice.CLOCK), frame);

    @BeforeEach
    void replaceTwice() throws IOException {
        for (var folder : new Path[] {older, newer}) {
            Files.createDirectories(folder.resolve("seg0"));
            Files.write(folder.resolve("seg0/c10.dat"), new byte[3 << 20]);
        }
        Files.createDirectories(TestDatabase.folder().resolve("database.kept-by-hand"));
        kept.load();
    }

    @AfterEach
    void clean() throws IOException {
        FileTree.delete(older);
        FileTree.delete(newer);
        FileTree.delete(TestDatabase.folder().resolve("database.kept-by-hand"));
    }

    @Test
    void eachIsListedWithItsMomentAndSizeTheNewestFirst() {
        assertThat(kept.all()).extracting(each -> each.folder()).containsExactly(newer, older);
        assertThat(kept.all()).extracting(each -> each.size()).containsExactly(3L << 20, 3L << 20);
        assertThat(kept.moment(kept.all().getLast())).isEqualTo("vr 20 nov, 11.15");
    }

    @Test
    void oneGoesOnlyAfterTheQuestionWasAnswered() {
        kept.remove(kept.all().getLast());

        assertThat(decisions.asked.getLast().explanation()).contains("3 MB").contains(older.toString());
        decisions.answer("Annuleren");
        assertThat(older).exists();

        decisions.answer("Voorgoed verwijderen");
        assertThat(older).doesNotExist();
        assertThat(newer).exists();
        assertThat(kept.all()).hasSize(1);
    }

    @Test
    void whereThereIsNoTrashNoneIsOffered() {
        kept.remove(kept.all().getFirst());

        assertThat(decisions.asked.getLast().answers()).extracting("words").containsExactly("Voorgoed verwijderen", "Annuleren");
    }
}
