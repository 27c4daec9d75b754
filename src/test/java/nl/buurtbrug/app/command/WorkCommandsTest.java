package nl.buurtbrug.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.transfer.ImportService;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.platform.database.DataFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs commands on activities and contact moments, on a data folder that the first one made.
class WorkCommandsTest {

    private static final String ACTIVITIES = """
            Activiteiten 2025;;;;;
            Activiteit;Datum;Partner;Kinderen;Ouders;Opmerkingen
            Burendag;20-9-2025;Buurthuis De Spil;35;12;Mooi weer
            Burendag;27-9-2025;Buurthuis De Spil;20;;
            Sportdag;ooit;v.v. De Meerkoeten;60;;
            """;
    private static final String MOMENTS = """
            Datum;Soort contact;Contactpersoon;Partner;Samenvatting
            1-9-2025;gebeld;Bram van der Meer;Buurthuis De Spil;Over de burendag
            2-9-2025;gebeld;;;
            """;

    @TempDir
    static Path folder;

    private static Path data;
    private static CommandLineRun first;

    @BeforeAll
    static void importBoth() throws Exception {
        data = folder.resolve("data");
        var activities = Files.writeString(folder.resolve("activiteiten.csv"), ACTIVITIES);
        var moments = Files.writeString(folder.resolve("contact.csv"), MOMENTS);
        first = run("import", activities.toString(), "--what", "activities", "--json", "--refused", folder.resolve("refused.csv").toString());
        run("import", moments.toString(), "--what", "moments", "--json");
    }

    private static CommandLineRun run(String... arguments) {
        return CommandLineRun.of(Stream.concat(Arrays.stream(arguments), Stream.of("--data", data.toString())).toArray(String[]::new));
    }

    private static JsonNode json(CommandLineRun run) {
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void importTellsAsJsonWhatBecameOfTheActivities() throws Exception {
        var json = json(first);

        assertThat(first.status()).isEqualTo(1);
        assertThat(json.get("what").asString()).isEqualTo("activities");
        assertThat(json.get("rowsBy").toString()).isEqualTo("{\"new\":2,\"changed\":0,\"same\":0,\"doubtful\":0,\"refused\":1}");
        assertThat(json.get("activities").toString()).isEqualTo("{\"new\":1,\"changed\":0,\"same\":0}");
        assertThat(json.get("newSessions").asInt()).isEqualTo(2);
        assertThat(json.get("newCounts").asInt()).isEqualTo(3);
        assertThat(json.get("organisations").get("new").asInt()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("refused.csv"))).contains("Sportdag").contains("geen datum").doesNotContain("Burendag");
    }

    @Test
    void theListOfActivitiesIsReadBackAsTheSame() throws Exception {
        var csv = folder.resolve("list.csv");

        assertThat(run("list", "activities", "--csv", csv.toString()).status()).isZero();

        assertThat(Files.readString(csv)).startsWith("\uFEFFactivityId;title;publicTitle;").contains("Burendag").contains("kinderen").doesNotContain("internalAim");
        assertThat(json(run("import", csv.toString(), "--what", "activities", "--plan", "--json")).get("rowsBy").toString())
                .isEqualTo("{\"new\":0,\"changed\":0,\"same\":3,\"doubtful\":0,\"refused\":0}");
        assertThat(run("list", "activities", "--search", "burendag").out()).contains("Burendag").contains("3 rijen");
        assertThat(run("list", "activities", "--search", "zwemmen").out()).contains("Niets gevonden");
    }

    @Test
    void momentsComeInWithWhoWasSpokenTo() {
        assertThat(run("list", "moments").out()).contains("Bram van der Meer").contains("Over de burendag");
        assertThat(run("list", "organisations").out()).contains("Buurthuis De Spil");
    }

    @Test
    void theHistoryTellsWhatEachListWasOf() {
        assertThat(run("imports").out()).contains("Activiteiten met bereik").contains("Contactmomenten");
        assertThat(json(run("imports", "--json")).get(0).get("moments").get("new").asInt()).isEqualTo(1);
    }

    @Test
    void whoIsNotKnownIsRefusedWhenThatIsAsked() throws Exception {
        var list = Files.writeString(folder.resolve("onbekend.csv"), "Activiteit;Datum;Partner\nKookavond;1-10-2025;Het Veer\n");

        assertThat(json(run("import", list.toString(), "--what", "activities", "--unknown", "refuse", "--plan", "--json")).get("refused").get(0).get("reason").asString()).contains("Het Veer");
    }

    @Test
    void whatAProfileSaysOfWhoIsNotKnownHoldsUnlessItIsAsked() throws Exception {
        var list = Files.writeString(folder.resolve("profiel.csv"), "Activiteit;Datum;Partner\nKookavond;1-10-2025;Het Veer\n");
        try (var database = new DataFolder(data).open()) {
            var imports = new ImportService(database, new RecordChanges(), Clock.systemDefaultZone());
            imports.saveProfile("Streng", imports.propose(imports.open(list), ListSubject.ACTIVITIES).mapping().withKnownOnly(true));
        }

        assertThat(json(run("import", list.toString(), "--profile", "Streng", "--plan", "--json")).get("rowsBy").get("refused").asInt()).isEqualTo(1);
        assertThat(json(run("import", list.toString(), "--profile", "Streng", "--unknown", "new", "--plan", "--json")).get("rowsBy").get("new").asInt()).isEqualTo(1);
    }

    @Test
    void aListWithoutWhatIsNeededIsNotImported() throws Exception {
        var list = Files.writeString(folder.resolve("contacten.csv"), "Organisatie;E-mail\nHet Veer;info@veer.example\n");

        assertThat(run("import", list.toString(), "--what", "activities").status()).isEqualTo(3);
        assertThat(run("import", list.toString(), "--what", "moments").status()).isEqualTo(3);
    }
}
