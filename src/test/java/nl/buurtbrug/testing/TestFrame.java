package nl.buurtbrug.testing;

import java.nio.file.Path;
import java.util.Optional;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.FileChoices;
import nl.buurtbrug.ui.common.FileKind;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Navigator;
import nl.buurtbrug.ui.common.Toasts;

/// A frame that does everything at once, answers each question with its first answer and chooses no file.
public final class TestFrame {

    private TestFrame() {
    }

    public static Frame going(Navigator navigator) {
        return new Frame(Background.direct(), navigator, new Toasts(), question -> question.answers().getFirst().then().run(), new NoFiles());
    }

    /// Chooses no file.
    public static final class NoFiles implements FileChoices {

        @Override
        public Optional<Path> open(String title, FileKind... kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String proposedName, FileKind kind) {
            return Optional.empty();
        }
    }
}
