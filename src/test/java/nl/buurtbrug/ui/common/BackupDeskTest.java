package nl.buurtbrug.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.backup.BackupService;
import nl.buurtbrug.testing.Decisions;
import nl.buurtbrug.testing.TestDatabase;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupDeskTest {

    @TempDir
    private Path place;

    private final TestOffice office = new TestOffice();
    private final TestFrame.OneFile files = new TestFrame.OneFile();
    private final Decisions decisions = new Decisions();
    private final Toasts toasts = new Toasts();
    private final Frame frame = new Frame(Background.direct(), null, toasts, decisions, files, new TestFrame.KeptInMemory(), new TestFrame.Copies());
    private final Workplace workplace = new Workplace("mvos", Path.of("data"));
    private final List<Path> restored = new ArrayList<>();
    private final List<String> happened = new ArrayList<>();
    private final BackupService service = new BackupService(office.database);
    private final BackupDesk desk = new BackupDesk(service, frame, workplace, TestOffice.CLOCK);

    @BeforeEach
    void fill() {
        workplace.whenRestoring(restored::add);
        office.organisation("De Meerkoeten");
        office.person("Bram", "van der", "Meer");
        desk.load();
    }

    private String trouble() {
        return desk.troubleProperty().get();
    }

    private void close() {
        desk.makeAtClose(() -> happened.add("closed"), happened::add);
    }

    @Test
    void oneMadeByHandIsInTheListWithWhatIsInIt() {
        desk.make();

        assertThat(desk.all()).singleElement().extracting("why").isEqualTo("door u gemaakt");
        assertThat(trouble()).isEmpty();
    }

    @Test
    void oneInAChosenPlaceStandsThereAndNotInTheList() {
        files.file = Optional.of(place.resolve("mijn.zip"));

        desk.makeElsewhere();

        assertThat(service.look(place.resolve("mijn.zip")).result()).get().extracting(found -> found.counts().words())
                .isEqualTo("1 partner, 1 contactpersoon, geen functies");
        assertThat(desk.all()).isEmpty();
    }

    @Test
    void aPlaceThatIsGoneIsNamed() {
        files.file = Optional.of(place.resolve("stick/mijn.zip"));

        desk.makeElsewhere();

        assertThat(trouble()).contains(place.resolve("stick/mijn.zip").toString());
    }

    @Test
    void eachComesInTheSecondPlaceToo() throws IOException {
        files.file = Optional.of(place);
        desk.chooseSecondPlace();

        desk.make();

        assertThat(desk.secondPlaceProperty().get()).contains(place);
        try (var copies = Files.walk(place)) {
            assertThat(copies.filter(Files::isRegularFile)).singleElement().extracting(copy -> copy.getFileName().toString())
                    .isEqualTo(desk.all().getFirst().file().getFileName().toString());
        }
        assertThat(trouble()).isEmpty();
    }

    @Test
    void whenTheSecondPlaceIsGoneTheBackupIsThereAndItIsSaid() {
        files.file = Optional.of(place.resolve("stick"));
        desk.chooseSecondPlace();

        desk.make();

        assertThat(desk.all()).hasSize(1);
        assertThat(trouble()).startsWith("De back-up zelf is gelukt").contains(place.resolve("stick").toString());
    }

    @Test
    void aSecondPlaceCanBeForgotten() {
        files.file = Optional.of(place);
        desk.chooseSecondPlace();

        desk.forgetSecondPlace();
        desk.make();

        assertThat(desk.secondPlaceProperty().get()).isEmpty();
        assertThat(place.toFile().list()).isEmpty();
    }

    @Test
    void puttingOneBackShowsBothCountsAndHappensOnlyAfterYes() {
        desk.make();
        office.organisation("De Klimboom");

        desk.restore(desk.all().getFirst().file());

        assertThat(decisions.asked).singleElement().satisfies(question -> assertThat(question.explanation())
                .contains("1 partner, 1 contactpersoon, geen functies").contains("Nu staat er: 2 partners, 1 contactpersoon, geen functies"));
        decisions.answer("Annuleren");
        assertThat(restored).isEmpty();
        decisions.answer("Back-up terugzetten");
        assertThat(restored).containsExactly(desk.all().getFirst().file());
    }

    @Test
    void anExportIsPutBackByTheManifestInIt() {
        files.file = Optional.of(place);
        desk.export();
        var export = place.resolve(place.toFile().list()[0]);
        files.file = Optional.of(export.resolve("manifest.json"));

        desk.restoreChosen();
        decisions.answer("Back-up terugzetten");

        assertThat(decisions.asked.getLast().explanation()).contains("onbekende datum").contains("1 partner");
        assertThat(restored).containsExactly(export);
    }

    @Test
    void whatIsNoBackupIsNamedAndNothingIsAsked() throws IOException {
        files.file = Optional.of(Files.writeString(place.resolve("foto.zip"), "geen back-up"));

        desk.restoreChosen();

        assertThat(trouble()).contains("foto.zip").contains("Er is niets teruggezet");
        assertThat(decisions.asked).isEmpty();
    }

    @Test
    void anExportDoesNotComeOverAnotherOne() {
        files.file = Optional.of(place);
        desk.export();

        desk.export();

        assertThat(trouble()).contains("staan al bestanden");
    }

    @Test
    void whenNothingWasChangedTheWindowClosesWithoutAnother() {
        close();

        assertThat(happened).containsExactly("closed");
        assertThat(service.all()).isEmpty();
    }

    @Test
    void aChangeIsBackedUpAtClosingOnce() {
        TestDatabase.changeSomething();

        close();
        close();

        assertThat(happened).containsExactly("closed", "closed");
        assertThat(service.all()).singleElement().extracting("why").isEqualTo("bij het afsluiten");
    }

    @Test
    void whatGoesWrongAtClosingIsSaidInsteadOfClosing() {
        TestDatabase.changeSomething();
        service.chooseSecondPlace(Optional.of(place.resolve("stick")));

        close();

        assertThat(happened).singleElement().asString().contains(place.resolve("stick").toString());
    }
}
