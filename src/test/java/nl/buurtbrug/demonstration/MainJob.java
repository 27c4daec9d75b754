package nl.buurtbrug.demonstration;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.app.command.Main;
import nl.buurtbrug.platform.csv.CsvRows;
import nl.buurtbrug.platform.csv.CsvWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// The main job by the commands a user would give: the sample list in, the partners on paper; then pictures of the screens.
final class MainJob {

    private static final String SAMPLE = "/nl/buurtbrug/sample/volunteers-list.csv";
    private static final int NAMES_SHOWN = 5;

    private final Path folder;

    /// @param folder is emptied first
    MainJob(Path folder) {
        this.folder = folder;
    }

    /// @return the exit status
    int run() throws IOException, InterruptedException {
        clear();
        var list = sample();
        var overview = folder.resolve("partners.pdf");
        var dossiers = folder.resolve("dossiers.pdf");
        command("import", list.toString());
        command("report", "partners", "--pdf", overview.toString());
        command("report", "dossier", "--pdf", dossiers.toString(), "--search", "Meerkoeten");
        var partners = folder.resolve("partners.csv");
        command("list", "organisations", "--csv", partners.toString());
        var isWhole = check(overview, names(partners));
        System.out.println("PDF: " + overview);
        System.out.println("PDF of one partner: " + dossiers);
        return takePictures() && isWhole ? 0 : 1;
    }

    private void clear() throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
        Files.createDirectories(folder);
    }

    private Path sample() throws IOException {
        var list = folder.resolve("contact list.csv");
        try (var in = MainJob.class.getResourceAsStream(SAMPLE)) {
            Files.copy(in, list);
        }
        return list;
    }

    private void command(String... arguments) {
        var whole = Stream.concat(Arrays.stream(arguments),
                Stream.of("--data", folder.resolve("data").toString(), "--lang", "en")).toArray(String[]::new);
        System.out.println("> buurtbrug " + String.join(" ", arguments));
        if (Main.run(whole) > 1) {
            throw new IllegalStateException("not done: " + List.of(arguments));
        }
        System.out.println();
    }

    private static List<String> names(Path partners) {
        try (var rows = CsvRows.open(partners, CsvWriter.DIALECT)) {
            var names = new ArrayList<String>();
            rows.forEach(row -> names.add(row.cells().getFirst()));
            return names;
        }
    }

    /// Reads the overview back; a name may be spread over two lines there.
    private static boolean check(Path pdf, List<String> names) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var text = withoutSpace(new PDFTextStripper().getText(document));
            var missing = names.stream().filter(name -> !text.contains(withoutSpace(name))).toList();
            if (!missing.isEmpty() || names.isEmpty()) {
                System.out.println("PDF lacks: " + String.join(", ", missing));
                return false;
            }
            System.out.println("PDF holds: " + names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "))
                    + " and the other " + (names.size() - NAMES_SHOWN) + " partners of the list");
            return true;
        }
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "").replace("\u00AD", "");
    }

    /// In a process of its own, because the toolkit of the pictures has no display to show a window on.
    private boolean takePictures() throws IOException, InterruptedException {
        var pictures = Files.createDirectories(folder.resolve("pictures"));
        var log = folder.resolve("pictures.log").toFile();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var tour = new ProcessBuilder(java, "-Xmx1g", "-Dtestfx.robot=glass", "-Dtestfx.headless=true", "-Dheadless.geometry=1280x720",
                "-Dprism.order=sw", "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED", "-Dtour.out=" + pictures, "-Dtour.lang=en",
                "-classpath", System.getProperty("java.class.path"), "nl.buurtbrug.app.Tour").redirectErrorStream(true).redirectOutput(log).start();
        var status = tour.waitFor();
        var taken = pictures.toFile().list((File _, String name) -> name.endsWith(".png"));
        if (status != 0 || taken == null || taken.length == 0) {
            System.out.println("The pictures of the screens could not be made; see " + log);
            return false;
        }
        System.out.println("Pictures: " + pictures);
        return true;
    }
}
