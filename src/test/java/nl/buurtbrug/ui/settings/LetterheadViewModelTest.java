package nl.buurtbrug.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.bureau.Letterhead;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Toasts;
import nl.buurtbrug.ui.common.Workplace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterheadViewModelTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    @TempDir
    private Path place;

    private final TestOffice office = new TestOffice();
    private final Workplace workplace = new Workplace("mvos", Path.of("/home/marieke/Buurtbrug"));
    private final TestFrame.OneFile files = new TestFrame.OneFile();
    private final Frame frame = new Frame(Background.direct(), null, new Toasts(), _ -> { }, files, new TestFrame.KeptInMemory(), new TestFrame.Copies());
    private final LetterheadViewModel letterhead = new LetterheadViewModel(office.bureau, workplace, frame);

    @BeforeEach
    void load() {
        office.bureau.change(new Letterhead("Bureau Gelijk", "Kerkplein 7", "info@bureau.example", new byte[0]));
        letterhead.load();
    }

    @Test
    void whatIsKeptGoesOnPaperAndInTheFootOfTheWindow() {
        letterhead.nameProperty().set("Bureau Gelijk Beekerdam");

        letterhead.save(() -> { });

        assertThat(office.bureau.letterhead()).map(Letterhead::name).contains("Bureau Gelijk Beekerdam");
        assertThat(workplace.bureauProperty().get()).isEqualTo("Bureau Gelijk Beekerdam");
        assertThat(letterhead.isChanged()).isFalse();
    }

    @Test
    void withoutANameNothingIsKept() {
        letterhead.nameProperty().set("  ");

        letterhead.save(() -> { });

        assertThat(letterhead.problems()).extracting(Problem::field).containsExactly("bureau.name");
        assertThat(office.bureau.letterhead()).map(Letterhead::name).contains("Bureau Gelijk");
    }

    @Test
    void whatIsTypedStaysWhenThePageComesBackAndGoesWhenItIsDiscarded() {
        letterhead.addressProperty().set("Marktstraat 1");
        letterhead.load();
        assertThat(letterhead.addressProperty().get()).isEqualTo("Marktstraat 1");

        letterhead.discard();

        assertThat(letterhead.addressProperty().get()).isEqualTo("Kerkplein 7");
    }

    @Test
    void aPictureIsALogoUntilItIsRemoved() throws IOException {
        files.file = Optional.of(Files.write(place.resolve("logo.png"), PNG));
        letterhead.chooseLogo();
        assertThat(letterhead.logoProperty().get()).isEqualTo(PNG);
        assertThat(letterhead.isChanged()).isTrue();

        letterhead.removeLogo();

        assertThat(letterhead.isChanged()).isFalse();
    }

    @Test
    void whatIsNoPictureOrTooLargeIsNoLogo() throws IOException {
        files.file = Optional.of(Files.writeString(place.resolve("logo.png"), "text"));
        letterhead.chooseLogo();
        assertThat(letterhead.problems()).extracting(Problem::reason).containsExactly("problem.logoNotAPicture");

        files.file = Optional.of(Files.write(place.resolve("large.png"), new byte[Letterhead.LOGO_BYTES + 10]));
        letterhead.chooseLogo();

        assertThat(letterhead.problems()).extracting(Problem::reason).containsExactly("problem.logoTooLarge");
        assertThat(letterhead.logoProperty().get()).isEmpty();
    }
}
