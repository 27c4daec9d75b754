package nl.buurtbrug.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.buurtbrug.platform.database.BackupReason;
import nl.buurtbrug.platform.database.DataFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class BackupCommandsTest {

    @TempDir
    static Path folder;

    @TempDir
    private Path place;

    private static Path data;

    @BeforeAll
    static void importAList() throws Exception {
        data = folder.resolve("data");
        var list = Files.writeString(folder.resolve("lijst.csv"), """
                Organisatie;Soort;Contactpersoon;Functie;E-mail contactpersoon;Telefoon contactpersoon
                Wijkvereniging; wijkvereniging;Jan van der Meer;voorzitter;jan@molenwijk.example;0199-123456
                De Meerkoeten;sportvereniging;Zoë Öztürk;coach;zoe@meerkoeten.example;
                """);
        assertThat(run(data, "import", list.toString()).status()).isZero();
    }

    private static CommandLineRun run(Path data, String... arguments) {
        return CommandLineRun.of(Stream.concat(Arrays.stream(arguments), Stream.of("--data", data.toString())).toArray(String[]::new));
    }

    @Test
    void anImportWasPrecededByABackup() {
        assertThat(new DataFolder(data).backups().all()).extracting(backup -> backup.reason()).contains(BackupReason.IMPORT);
    }

    @Test
    void aBackupPutBackInAnEmptyFolderHoldsTheSame() {
        var made = run(data, "backup", place.resolve("mine.zip").toString(), "--json");
        var restored = run(place.resolve("data"), "restore", place.resolve("mine.zip").toString());
        var list = run(place.resolve("data"), "list", "people");

        assertThat(made.status()).isZero();
        assertThat(JsonMapper.shared().readTree(made.out()).get("people").asInt()).isEqualTo(2);
        assertThat(restored.status()).as(restored.complaints()).isZero();
        assertThat(restored.out()).contains("2 partners, 2 contactpersonen, 2 functies");
        assertThat(list.out()).contains("Öztürk");
    }

    @Test
    void anExportPutBackInAnEmptyFolderHoldsTheSame() {
        var export = run(data, "export", place.resolve("export").toString());
        var restored = run(place.resolve("data"), "restore", place.resolve("export").toString());

        assertThat(export.status()).as(export.complaints()).isZero();
        assertThat(place.resolve("export/organisation.csv")).exists();
        assertThat(restored.status()).as(restored.complaints()).isZero();
        assertThat(run(place.resolve("data"), "list", "organisations").out()).contains("De Meerkoeten");
    }

    @Test
    void restoringOverDataKeepsThem() {
        run(data, "backup", place.resolve("mine.zip").toString());
        run(place.resolve("data"), "restore", place.resolve("mine.zip").toString());

        var again = run(place.resolve("data"), "restore", place.resolve("mine.zip").toString());

        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("database.kept-");
        assertThat(place.resolve("data").toFile().list()).filteredOn(name -> name.startsWith("database.kept-")).hasSize(1);
    }

    @Test
    void checkPrintsHowManyRowsEachTableHas() {
        var check = run(data, "check");

        assertThat(check.status()).isZero();
        assertThat(check.out()).containsPattern("organisation +2 +goed");
        assertThat(JsonMapper.shared().readTree(run(data, "check", "--json").out()).get("good").asBoolean()).isTrue();
    }

    @Test
    void whileADesktopIsOpenNothingIsDone() throws Exception {
        try (var _ = new DataFolder(data).open()) {
            for (var command : new String[][] {{"backup", place.resolve("a.zip").toString()}, {"restore", folder.resolve("lijst.csv").toString()},
                {"restore", data.resolve("backups").toString()}, {"export", place.resolve("e").toString()}, {"check"}}) {
                var refused = run(data, command);

                assertThat(refused.status()).as(command[0]).isEqualTo(3);
                assertThat(refused.complaintLines()).hasSize(1);
                assertThat(refused.out()).isEmpty();
            }
        }
        assertThat(place.toFile().list()).isEmpty();
    }

    @Test
    void whereThereAreNoDataNothingIsMade() {
        for (var command : new String[][] {{"backup", place.resolve("a.zip").toString()}, {"export", place.resolve("e").toString()}, {"check"}}) {
            assertThat(run(place.resolve("none"), command).status()).isEqualTo(3);
        }
        assertThat(place.toFile().list()).isEmpty();
    }

    @Test
    void aListIsNoBackup() {
        var refused = run(place.resolve("data"), "restore", folder.resolve("lijst.csv").toString());

        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.complaintLines()).singleElement().asString().contains("lijst.csv");
    }

    @Test
    void peopleGoIntoVCards() throws Exception {
        var file = place.resolve("people.vcf");

        assertThat(run(data, "list", "people", "--vcard", file.toString()).status()).isZero();

        var cards = new VCardReader(Files.readString(file)).readAll();
        assertThat(cards).hasSize(2).allSatisfy(card -> assertThat(card.validate(VCardVersion.V3_0).isEmpty()).isTrue());
        assertThat(cards.getFirst().getStructuredName().getFamily()).isEqualTo("van der Meer");
        assertThat(cards.getFirst().getEmails().getFirst().getValue()).isEqualTo("jan@molenwijk.example");
        assertThat(cards.getFirst().getOrganization().getValues()).containsExactly("Wijkvereniging");
        assertThat(cards.getFirst().getTitles().getFirst().getValue()).isEqualTo("voorzitter");
    }

    @Test
    void aListGoesIntoCardsOrIntoATableAndNothingIsLeftAsideWithoutAWord() {
        for (var other : new String[] {"--csv", "--xlsx"}) {
            var refused = run(data, "list", "people", "--vcard", place.resolve("a.vcf").toString(), other, place.resolve("b").toString());

            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.complaintLines()).singleElement().asString().contains("--csv", "--xlsx");
        }
        assertThat(place.toFile().list()).isEmpty();
    }
}
