package nl.buurtbrug.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtbrug.app.Services;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.platform.database.DataFolder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs commands on a data folder that the first one made.
class CommandsOnDataTest {

    private static final String LIST = """
            Ledenlijst 2026;;;;;;
            Organisatie;Soort;Postcode;Contactpersoon;Functie;E-mail contactpersoon;Labels
            Wijkvereniging Molenwijk;wijkvereniging;9990 AB;Jan van der Meer;voorzitter;jan@molenwijk.example;buurt, ouderen
            Café 't Hoekje & <b>;werkgever;9991 CD;Zoë Öztürk;eigenaar;zoe@hoekje.example;
            s.v. De Meerkoeten;sportvereniging;9992 EF;Aylin Demir;jeugdcoördinator;aylin@meerkoeten.example;sport
            Schaakclub Mat;sportvereniging;9993 GH;Piet Toren;secretaris;geen e-mailadres@;
            """;

    @TempDir
    static Path folder;

    private static Path data;
    private static Path list;
    private static CommandLineRun first;

    @BeforeAll
    static void importTheList() throws Exception {
        data = folder.resolve("new").resolve("data of the bureau");
        list = Files.writeString(folder.resolve("ledenlijst.csv"), LIST);
        first = run("import", list.toString(), "--json", "--refused", folder.resolve("refused.csv").toString());
    }

    private static CommandLineRun run(String... arguments) {
        return CommandLineRun.of(Stream.concat(Arrays.stream(arguments), Stream.of("--data", data.toString())).toArray(String[]::new));
    }

    private static JsonNode json(CommandLineRun run) {
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void importOnANewFolderTellsAsJsonWhatItDid() {
        var json = json(first);

        assertThat(first.status()).isEqualTo(1);
        assertThat(first.complaintLines()).hasSize(1).first().asString().contains(data.toString());
        assertThat(json.propertyNames()).containsExactly("file", "encoding", "separator", "headerRow", "rows", "rowsBy", "organisations", "people",
                "affiliations", "doubtful", "refused", "run", "seconds");
        assertThat(json.get("file").asString()).isEqualTo(list.toString());
        assertThat(json.get("encoding").asString()).isEqualTo("UTF-8");
        assertThat(json.get("separator").asString()).isEqualTo(";");
        assertThat(json.get("headerRow").asInt()).isEqualTo(2);
        assertThat(json.get("rows").asInt()).isEqualTo(4);
        assertThat(json.get("rowsBy").toString()).isEqualTo("{\"new\":3,\"changed\":0,\"same\":0,\"doubtful\":0,\"refused\":1}");
        assertThat(json.get("organisations").toString()).isEqualTo("{\"new\":3,\"changed\":0,\"same\":0}");
        assertThat(json.get("people").toString()).isEqualTo("{\"new\":3,\"changed\":0,\"same\":0}");
        assertThat(json.get("affiliations").toString()).isEqualTo("{\"new\":3,\"same\":0}");
        assertThat(json.get("refused").get(0).get("row").asInt()).isEqualTo(6);
        assertThat(json.get("refused").get(0).get("reason").asString()).contains("e-mailadres");
        assertThat(json.get("run").asLong()).isPositive();
        assertThat(json.get("seconds").asDouble()).isPositive();
    }

    @Test
    void theRefusedRowsAreAListWithTheReasons() throws Exception {
        assertThat(Files.readString(folder.resolve("refused.csv"))).startsWith("\uFEFFOrganisatie;Soort;").contains("Schaakclub Mat").doesNotContain("Molenwijk");
    }

    @Test
    void theSameListAgainChangesNothing() {
        var again = json(run("import", list.toString(), "--json"));

        assertThat(again.get("rowsBy").toString()).isEqualTo("{\"new\":0,\"changed\":0,\"same\":3,\"doubtful\":0,\"refused\":1}");
        assertThat(again.get("run").isNull()).isTrue();
    }

    @Test
    void whatIsListedIsReadBackAsTheSame() throws Exception {
        var organisations = folder.resolve("organisations.csv");
        var people = folder.resolve("people.csv");

        assertThat(run("list", "organisations", "--csv", organisations.toString()).status()).isZero();
        assertThat(run("list", "people", "--csv", people.toString()).status()).isZero();

        assertThat(Files.readString(organisations).lines().findFirst()).hasValue(
                "\uFEFFname;kind;street;houseNumber;postcode;city;neighbourhood;email;phone;website;kvk;stage;tags;audiences");
        assertThat(json(run("import", organisations.toString(), "--plan", "--json")).get("rowsBy").toString())
                .isEqualTo("{\"new\":0,\"changed\":0,\"same\":3,\"doubtful\":0,\"refused\":0}");
        assertThat(json(run("import", people.toString(), "--plan", "--json")).get("rowsBy").toString())
                .isEqualTo("{\"new\":0,\"changed\":0,\"same\":3,\"doubtful\":0,\"refused\":0}");
    }

    @Test
    void whatIsListedAsAWorkbookIsReadBackAsTheSameFromTheSheetThatIsNamed() {
        var workbook = folder.resolve("people.xlsx");

        assertThat(run("list", "people", "--xlsx", workbook.toString()).status()).isZero();
        var json = json(run("import", workbook.toString(), "--plan", "--json", "--sheet", "buurtbrug"));

        assertThat(json.get("sheet").asString()).isEqualTo("Buurtbrug");
        assertThat(json.has("separator")).isFalse();
        assertThat(json.get("rowsBy").toString()).isEqualTo("{\"new\":0,\"changed\":0,\"same\":3,\"doubtful\":0,\"refused\":0}");
        assertThat(run("import", workbook.toString(), "--sheet", "Blad9").status()).isEqualTo(3);
        assertThat(run("import", list.toString(), "--sheet", "Blad1").status()).isEqualTo(3);
    }

    @Test
    void whatWasSaidAndWhatIsOpenAreListsToo() throws Exception {
        var moments = folder.resolve("moments.csv");

        assertThat(run("list", "moments", "--csv", moments.toString()).status()).isZero();
        var followUps = run("list", "followups", "--lang", "en");

        assertThat(Files.readString(moments).lines()).containsExactly("\uFEFFdate;time;kind;minutes;staff;people;organisations;summary");
        assertThat(followUps.out()).contains("Nothing found.");
        assertThat(followUps.status()).isZero();
    }

    @Test
    void aListIsShownAsATableThatASearchNarrows() {
        var run = run("list", "organisations", "--search", "molen wijk", "--lang", "en");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().toList()).hasSize(4);
        assertThat(run.out()).contains("Name", "Wijkvereniging Molenwijk", "1 row.").doesNotContain("Meerkoeten");
        assertThat(run.complaints()).isEmpty();
    }

    @Test
    void aReportHoldsTheNamesAsTheyAre() throws Exception {
        var pdf = folder.resolve("partners.pdf");

        var run = run("report", "partners", "--pdf", pdf.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(pdf.toString());
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var onOneLine = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(onOneLine).contains("Wijkvereniging Molenwijk", "Café 't Hoekje & <b>");
        }
    }

    @Test
    void activitiesAndTheReachOfAPeriodGoOnPaper() throws Exception {
        try (var database = new DataFolder(data).open()) {
            var activities = Services.on(database, Clock.systemDefaultZone()).activities();
            for (var day : List.of("2025-03-01", "2026-03-07")) {
                activities.create(ActivityDetails.EMPTY.withTitle("Soepavond"), List.of(), List.of(SessionDetails.on(LocalDate.parse(day))), Origin.TYPED);
            }
            activities.create(ActivityDetails.EMPTY.withTitle("Buurtdiner"), List.of(), List.of(), Origin.TYPED);
        }
        var pdf = folder.resolve("work.pdf").toString();

        assertThat(run("report", "reach", "--from", "1-1-2026", "--to", "2026-12-31", "--pdf", pdf).out()).contains("Bereik 1 januari 2026 tot en met 31 december 2026");
        assertThat(run("report", "reach", "--from", "2026-01-01", "--to", "2026-12-31", "--outgoing", "--pdf", pdf).out()).contains("Aantallen onder 5");
        assertThat(run("report", "activity", "diner", "--pdf", pdf).out()).contains("Buurtdiner geschreven naar");
        assertThat(run("report", "attendance", "BUURTDINER", "--pdf", pdf).out()).contains("Aanwezigen Buurtdiner");
        assertThat(run("report", "quiet", "--pdf", pdf).out()).contains("Stil geworden partners");
        assertThat(run("report", "dossier", "--search", "meerkoeten", "--outgoing", "--pdf", pdf).status()).isZero();
        assertThat(run("report", "activity", "Soepavond", "--pdf", pdf).complaintLines()).hasSize(1).first().asString().contains("Meer activiteiten passen", "1 mrt 2025", "7 mrt 2026");
        assertThat(run("report", "activity", "zwemmen", "--pdf", pdf).complaints()).contains("Er is geen activiteit zwemmen.");
    }

    @Test
    void whatIsMissingForAReportIsSaid() {
        var pdf = folder.resolve("missing.pdf").toString();

        assertThat(run("report", "reach", "--from", "2026-01-01", "--pdf", pdf).complaints()).contains("--to DATE");
        assertThat(run("report", "reach", "--from", "2026-12-31", "--to", "2026-01-01", "--pdf", pdf).complaints()).contains("voor zij begint");
        assertThat(run("report", "reach", "--from", "31-2-2026", "--to", "2026-12-31", "--pdf", pdf).complaints()).contains("31-2-2026");
        assertThat(run("report", "activity", "--pdf", pdf).complaints()).contains("welke activiteit");
        assertThat(run("report", "quiet", "--outgoing", "--pdf", pdf).complaints()).contains("--outgoing is er alleen bij");
        assertThat(run("report", "partners", "sport", "--pdf", pdf).status()).isEqualTo(2);
        assertThat(folder.resolve("missing.pdf")).doesNotExist();
    }

    @Test
    void aReportThatHasNoPlaceToGoSaysSo() {
        var run = run("report", "people", "--pdf", folder.resolve("nowhere").resolve("people.pdf").toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaintLines()).hasSize(1).first().asString().contains("bestaat niet");
    }

    @Test
    void aReportOverAnOldOneIsWholeAndLeavesNothingBesideIt() throws Exception {
        var place = Files.createDirectory(folder.resolve("paper"));
        var pdf = Files.writeString(place.resolve("people.pdf"), "old");

        assertThat(run("report", "people", "--pdf", pdf.toString()).status()).isZero();
        assertThat(run("report", "people", "--pdf", place.toString()).complaintLines()).hasSize(1).first().asString().contains("is een map");

        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes());
        assertThat(place.toFile().list()).containsExactly("people.pdf");
    }

    @Test
    void anImportIsTakenBackOnce() throws Exception {
        var more = Files.writeString(folder.resolve("more.csv"), "Organisatie;Plaats\nBibliotheek Boekanier;Beekerdam\n");
        var number = json(run("import", more.toString(), "--json")).get("run").asString();

        var undone = json(run("undo-import", number, "--json"));
        var again = run("undo-import", number);
        var unknown = run("undo-import", "987654");
        var history = json(run("imports", "--json"));

        assertThat(undone.get("run").asString()).isEqualTo(number);
        assertThat(undone.get("kept").isEmpty()).isTrue();
        assertThat(again.status()).isEqualTo(3);
        assertThat(again.complaintLines()).hasSize(1).first().asString().contains("al teruggedraaid");
        assertThat(unknown.status()).isEqualTo(3);
        assertThat(unknown.complaintLines()).hasSize(1).first().asString().contains("987654");
        assertThat(history.get(0).get("file").asString()).isEqualTo("more.csv");
        assertThat(history.get(0).get("state").asString()).isEqualTo("undone");
    }

    @Test
    void whatWasChangedSinceIsKeptAndNamedWhenAnImportIsTakenBack() throws Exception {
        var header = "Organisatie;Plaats;Telefoon\n";
        var before = Files.writeString(folder.resolve("before.csv"), header + "Scouting De Boeg;Beekerdam;\n");
        var since = Files.writeString(folder.resolve("since.csv"), header + "Scouting De Boeg;Beekerdam;0199 550 700\n");
        var number = json(run("import", before.toString(), "--json")).get("run").asString();
        run("import", since.toString());

        var undone = run("undo-import", number, "--json");

        assertThat(undone.status()).isEqualTo(1);
        assertThat(json(undone).get("kept").get(0).get("name").asString()).isEqualTo("Scouting De Boeg");
    }

    @Test
    void doubtfulRowsAreSkippedUnlessOneSaysWhatTheyAre() throws Exception {
        var alike = Files.writeString(folder.resolve("alike.csv"), "Organisatie;Postcode\nWijkvereniging Molewijk;9990 AB\n");

        var skipped = run("import", alike.toString(), "--plan", "--json");
        var merged = run("import", alike.toString(), "--plan", "--json", "--doubtful", "merge");
        var added = run("import", alike.toString(), "--plan", "--json", "--doubtful", "new");

        assertThat(skipped.status()).isEqualTo(1);
        assertThat(json(skipped).get("rowsBy").get("doubtful").asInt()).isEqualTo(1);
        assertThat(json(skipped).get("doubtful")).singleElement().satisfies(row -> {
            assertThat(row.get("row").asInt()).isEqualTo(2);
            assertThat(row.get("reason").asString()).contains("De naam lijkt sterk", "Wijkvereniging Molenwijk");
        });
        assertThat(json(merged).get("doubtful")).isEmpty();
        assertThat(merged.status()).isZero();
        assertThat(json(merged).get("organisations").get("new").asInt()).isZero();
        assertThat(added.status()).isZero();
        assertThat(json(added).get("organisations").get("new").asInt()).isEqualTo(1);
    }

    @Test
    void theQuoteCanBeSaid() throws Exception {
        var file = folder.resolve("quotes.csv");
        Files.writeString(file, "Organisatie;Plaats\n'Koor Zang;Vreugd';Beekerdam\nToneelgroep;Beekerdam\n");

        assertThat(json(run("import", file.toString(), "--plan", "--json", "--quote", "single")).get("refused")).isEmpty();
        assertThat(json(run("import", file.toString(), "--plan", "--json", "--quote", "none")).get("refused")).hasSize(1);
    }

    @Test
    void howAListIsWrittenCanBeSaid() throws Exception {
        var file = folder.resolve("mac.txt");
        Files.write(file, "Organisatie|Plaats\rCafé Noord|Beekerdam\r".getBytes("x-MacRoman"));

        var json = json(run("import", file.toString(), "--plan", "--json", "--encoding", "macroman", "--separator", "|"));

        assertThat(json.get("encoding").asString()).isEqualTo("macintosh");
        assertThat(json.get("separator").asString()).isEqualTo("|");
        assertThat(json.get("rows").asInt()).isEqualTo(1);
        assertThat(run("import", file.toString(), "--encoding", "klingon").status()).isEqualTo(2);
        assertThat(run("import", file.toString(), "--separator", "ab").status()).isEqualTo(2);
        assertThat(run("import", file.toString(), "--quote", "both").status()).isEqualTo(2);
        assertThat(run("import", file.toString(), "--doubtful", "perhaps").status()).isEqualTo(2);
        assertThat(run("import", file.toString(), "--profile", "no such profile").status()).isEqualTo(3);
    }

    @Test
    void whatCannotBeImportedGetsOnePlainLine() throws Exception {
        var picture = Files.write(folder.resolve("list.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0});

        var missing = run("import", folder.resolve("missing.csv").toString());
        var binary = run("import", picture.toString(), "--json");
        var overItself = run("import", list.toString(), "--refused", list.toString());

        assertThat(Stream.of(missing, binary, overItself)).allSatisfy(run -> {
            assertThat(run.status()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.complaintLines()).hasSize(1);
        });
        assertThat(Files.readString(list, StandardCharsets.UTF_8)).isEqualTo(LIST);
    }

    @Test
    void aFolderThatIsOpenElsewhereIsLeftAlone() throws Exception {
        try (var _ = new DataFolder(data).open()) {
            var run = run("list", "people");

            assertThat(run.status()).isEqualTo(3);
            assertThat(run.complaintLines()).hasSize(1).first().asString().contains("staat al open");
        }
    }
}
