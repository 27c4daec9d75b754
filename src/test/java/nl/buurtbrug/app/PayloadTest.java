package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.report.DossierPart;
import nl.buurtbrug.domain.report.Outcome;
import nl.buurtbrug.domain.report.PartnerColumn;
import nl.buurtbrug.domain.report.PersonColumn;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.Selection;
import nl.buurtbrug.domain.transfer.ListExport;
import nl.buurtbrug.domain.transfer.VCards;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.export.TableExport;
import nl.buurtbrug.testing.EveryTable;
import nl.buurtbrug.testing.Payloads;
import nl.buurtbrug.testing.PdfReader;
import nl.buurtbrug.testing.RawCells;
import nl.buurtbrug.testing.TestDatabase;
import nl.buurtbrug.testing.TestOffice;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 120 texts that were made to run or to break out, in every text field of every table, through everything that writes a file.
class PayloadTest {

    private static final Pattern SAFE_LINK = Pattern.compile("(https?|mailto|tel):.*");

    @TempDir
    private static Path place;

    private static Database database;
    private static Services services;

    @BeforeAll
    static void writeLists() {
        database = TestDatabase.empty();
        database.write(session -> session.doWork(connection -> {
            EveryTable.fill(connection, Payloads.ALL.size(), Payloads.ALL::get);
            EveryTable.leaveOutWhatMayBe(connection);
            connection.createStatement().executeUpdate("delete from bureau where id > 1");
        }));
        services = Services.on(database, TestOffice.CLOCK);
        var lists = new ListExport(services.directory(), services.people());
        lists.organisations("").write(place.resolve("partners.csv"));
        lists.people("").write(place.resolve("people.csv"));
        lists.organisations("").write(place.resolve("partners.xlsx"));
        lists.people("").write(place.resolve("people.xlsx"));
    }

    @Test
    void thereAre120OfThemAllDifferent() {
        assertThat(Payloads.ALL).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void noCellOfAListAsCsvRuns() throws IOException {
        for (var list : List.of("partners.csv", "people.csv")) {
            var cells = RawCells.of(Files.readString(place.resolve(list)));

            assertThat(cells).hasSizeGreaterThan(Payloads.ALL.size() * 5).noneMatch(RawCells::runs);
        }
    }

    @Test
    void everyCellOfAListAsWorkbookIsAText() throws IOException {
        for (var list : List.of("partners.xlsx", "people.xlsx")) {
            try (var zip = new ZipFile(place.resolve(list).toFile())) {
                var sheet = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);

                assertThat(sheet).doesNotContain("<f>", "<f ", "<hyperlink", "<v>");
                assertThat(zip.stream().map(entry -> entry.getName())).noneMatch(name -> name.contains("external") || name.contains("vba") || name.contains("connection"));
            }
        }
    }

    @Test
    void noTextEndsACardOrAddsALine() throws IOException {
        var file = place.resolve("people.vcf");

        var count = new VCards(services.directory(), services.people()).write(file, "");

        var cards = new VCardReader(Files.readString(file)).readAll();
        assertThat(cards).hasSize(Payloads.ALL.size()).hasSize(count);
        assertThat(cards).allSatisfy(card -> {
            assertThat(card.getVersion()).isEqualTo(VCardVersion.V3_0);
            assertThat(card.getExtendedProperties()).isEmpty();
            assertThat(card.getTelephoneNumbers()).noneMatch(number -> "112".equals(number.getText()));
        });
    }

    @Test
    void everyPaperIsWholeShowsMarkupAsTextAndHasNoOtherLinksThanToTheWebAndMail() throws IOException {
        for (var report : reports().toList()) {
            var pdf = ((Outcome.Made) services.reports().make(report, Progress.UNWATCHED)).document().pdf();

            assertThat(PdfReader.text(pdf).replaceAll("\\s", "")).as(report.getClass().getSimpleName()).contains("<script>alert(1)</script>", "${6*7919}", "&lt;b&gt;").doesNotContain("47514");
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
                assertThat(document.getDocumentCatalog().getNames()).isNull();
                for (var page : document.getPages()) {
                    links(page).forEach(link -> assertThat(link).matches(SAFE_LINK));
                }
            }
        }
    }

    private static Stream<String> links(PDPage page) throws IOException {
        return page.getAnnotations().stream().map(PayloadTest::target);
    }

    private static String target(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action ? action.getURI() : annotation.getClass().getName();
    }

    private static Stream<Report> reports() {
        var everyone = Selection.of(Query.all(PartnerSort.NAME));
        return Stream.of(
                new Report.PartnerList(everyone, EnumSet.of(PartnerColumn.KIND)),
                new Report.PersonList(Selection.of(Query.all(PersonSort.NAME)), EnumSet.of(PersonColumn.EMAILS)),
                new Report.Dossiers(everyone, EnumSet.allOf(DossierPart.class)));
    }

    /// The office program itself, where there is one; a list that is not safe shows that it would be seen.
    @Test
    void libreOfficeRunsNothing() throws Exception {
        assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice"))), "LibreOffice is not on this machine.");
        TableExport.write(database, place.resolve("export"));
        var unsafe = Files.writeString(place.resolve("unsafe.csv"), "naam\r\n=1+1\r\n");

        assertThat(formulasIn(unsafe)).isOne();
        for (var list : List.of("partners.csv", "people.csv", "partners.xlsx", "people.xlsx")) {
            assertThat(formulasIn(place.resolve(list))).as(list).isZero();
        }
        try (var files = Files.list(place.resolve("export"))) {
            assertThat(formulasIn(files.filter(file -> file.toString().endsWith(".csv")).toArray(Path[]::new))).isZero();
        }
    }

    private static long formulasIn(Path... files) throws Exception {
        var out = Files.createTempDirectory(place, "office");
        var command = Stream.concat(Stream.of("soffice", "-env:UserInstallation=" + place.resolve("profile").toUri(), "--headless", "--infilter=CSV:59,34,76,1,,0,false,true,false,false,0,0,true",
                "--convert-to", "fods", "--outdir", out.toString()), Stream.of(files).map(Path::toString)).toList();
        var office = new ProcessBuilder(command.stream().filter(word -> !word.startsWith("--infilter") || files[0].toString().endsWith(".csv")).toList())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        var formulas = 0L;
        try (var opened = Files.list(out)) {
            var all = opened.toList();
            assertThat(all).hasSameSizeAs(files);
            for (var file : all) {
                formulas += Pattern.compile("table:formula=").matcher(Files.readString(file)).results().count();
            }
        }
        return formulas;
    }
}
