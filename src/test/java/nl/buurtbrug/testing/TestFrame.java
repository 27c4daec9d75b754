package nl.buurtbrug.testing;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.FileChoices;
import nl.buurtbrug.ui.common.FileKind;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Navigator;
import nl.buurtbrug.ui.common.Outside;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Preferences;
import nl.buurtbrug.ui.common.Toasts;

/// A frame that does everything at once, answers each question with its first answer and chooses no file.
public final class TestFrame {

    private TestFrame() {
    }

    public static Frame going(Navigator navigator) {
        return new Frame(Background.direct(), navigator, new Toasts(), question -> question.answers().getFirst().then().run(), new NoFiles(),
                new KeptInMemory(), new Copies());
    }

    /// A frame that goes nowhere.
    public static Frame staying() {
        return going(new Navigator() {
            @Override
            public void goTo(Place place) {
            }

            @Override
            public void replaceWith(Place place) {
            }
        });
    }

    /// Preferences that are forgotten at the end.
    public static final class KeptInMemory implements Preferences {

        private final Map<String, String> values = new HashMap<>();

        @Override
        public Optional<String> get(String name) {
            return Optional.ofNullable(values.get(name));
        }

        @Override
        public void put(String name, String value) {
            values.put(name, value);
        }
    }

    /// Keeps what was copied and opened last.
    public static final class Copies implements Outside {

        public String copied = "";
        public Optional<URI> opened = Optional.empty();

        @Override
        public void copy(String words) {
            copied = words;
        }

        @Override
        public void open(URI address) {
            opened = Optional.of(address);
        }

        @Override
        public void show(Path file) {
            opened = Optional.of(file.toUri());
        }
    }

    /// Chooses the file it was given, to open and to save.
    public static final class OneFile implements FileChoices {

        public Optional<Path> file = Optional.empty();

        @Override
        public Optional<Path> open(String title, FileKind... kinds) {
            return file;
        }

        @Override
        public Optional<Path> folder(String title) {
            return file;
        }

        @Override
        public Optional<Path> save(String title, String proposedName, FileKind kind) {
            return file;
        }
    }

    /// Chooses no file.
    public static final class NoFiles implements FileChoices {

        @Override
        public Optional<Path> open(String title, FileKind... kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String proposedName, FileKind kind) {
            return Optional.empty();
        }
    }
}
