package nl.buurtbrug.testing;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A file that was made to hurt, or was hurt itself: what it must be refused for, and on which line; 0 for the file as a whole.
public enum HostileFile {

    QUOTE_NEVER_CLOSED("import.file.quoteNotClosed", 4, (file, size) -> text(file, "Naam;Plaats\n\"Vlietland\";Oost\n\"Zon\";Oost\n\"De Brug;Oost\n", "Club;Oost\n", 20e6 * size)),
    CELL_OF_200_MB("import.file.cellTooLarge", 2, (file, size) -> text(file, "Naam;Plaats\n", "Vlietland ", 20e6 * size)),
    MILLION_COLUMNS("import.file.tooManyColumns", 1, (file, size) -> text(file, "Naam;Plaats\n", "Naam;", 1e6, true)),
    FIVE_MILLION_ROWS("import.file.tooManyRows", 250_002, (file, size) -> text(file, "Naam;Plaats\n", "Club;Oost\n", 5e6 * size)),
    NULS("import.file.binary", 0, (file, _) -> text(file, "Naam;Plaats\n", "\0", 1e6)),
    BINARY("import.file.binary", 0, (file, _) -> {
        var bytes = new byte[1_000_000];
        new Random(1).nextBytes(bytes);
        Files.write(file, bytes);
    }),
    EMPTY("import.file.empty", 0, (file, _) -> text(file, "", "", 0)),
    ONLY_BLANKS("import.file.empty", 0, (file, _) -> text(file, "", " \n", 1000)),
    ONLY_A_HEADER("import.file.noRows", 1, (file, _) -> text(file, "Naam;Plaats;E-mail\n", "", 0)),

    SHEET_ONLY_A_HEADER("import.file.noRows", 1, (file, _) -> RawWorkbook.of(row(1, "Naam", "Plaats", "E-mail")).write(file)),
    SHEET_EMPTY("import.file.empty", 0, (file, _) -> RawWorkbook.of("").write(file)),
    SHEET_CELL_OF_200_MB("import.file.cellTooLarge", 2, (file, size) -> sheet(file, "<row r=\"2\"><c t=\"inlineStr\"><is><t>", "Vlietland ", 20e6 * size)),
    SHEET_ATTRIBUTE_OF_200_MB("import.file.cellTooLarge", 2, (file, size) -> sheet(file, "<row r=\"2\"><c t=\"", "Vlietland ", 20e6 * size)),
    SHEET_REMARK_OF_200_MB("import.file.cellTooLarge", 1, (file, size) -> sheet(file, "<!--", "<row></row>", 20e6 * size)),
    SHEET_MILLION_COLUMNS("import.file.tooManyColumns", 2, (file, _) -> sheet(file, "<row r=\"2\">", "<c><v>1</v></c>", 1e6)),
    SHEET_COLUMN_FAR_AWAY("import.file.tooManyColumns", 2, (file, _) -> sheet(file, "<row r=\"2\">", "<c r=\"ZZZZZZZ2\"><v>1</v></c>", 1)),
    SHEET_FIVE_MILLION_ROWS("import.file.tooManyRows", 250_001, (file, size) -> sheet(file, "", "<row><c t=\"inlineStr\"><is><t>Club</t></is></c></row>", 5e6 * size)),
    SHEET_OF_STYLES("import.file.tooLarge", 612, (file, _) -> sheet(file, "", "<row>" + "<c s=\"1\"/>".repeat(16_384) + "</row>", 620)),
    ZIP_BOMB("import.file.cellTooLarge", 1, (file, size) -> sheet(file, "", " ".repeat(1000), 1e6 * size)),
    TEXTS_BOMB("import.file.tooLarge", 0, (file, _) -> RawWorkbook.of("<row><c t=\"s\"><v>0</v></c></row>")
            .part("xl/sharedStrings.xml", out -> repeat(out, "<sst>", "<si><t>" + "x".repeat(10_000) + "</t></si>", 8_000)).write(file)),
    ONE_TEXT_BOMB("import.file.cellTooLarge", 0, (file, size) -> RawWorkbook.of("<row><c t=\"s\"><v>0</v></c></row>")
            .part("xl/sharedStrings.xml", out -> repeat(out, "<sst><si><t>", "x".repeat(1000), 1e6 * size)).write(file)),
    ZIP_IN_ZIP("import.file.archive", 0, (file, _) -> {
        var inner = new byte[0];
        for (int depth = 0; depth < 5; depth++) {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("inner.zip"));
                zip.write(inner);
            }
            inner = bytes.toByteArray();
        }
        Files.write(file, inner);
    }),
    EXTERNAL_ENTITY("import.file.entities", 0, (file, _) -> RawWorkbook.of(row(1, "Naam"))
            .part("xl/sharedStrings.xml", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst><si><t>&x;</t></si></sst>").write(file)),
    BILLION_LAUGHS("import.file.entities", 0, (file, _) -> {
        var laughs = new StringBuilder("<!DOCTYPE sst [<!ENTITY l0 \"lol\">");
        for (int depth = 1; depth < 12; depth++) {
            laughs.append("<!ENTITY l%d \"%s\">".formatted(depth, "&l%d;".formatted(depth - 1).repeat(10)));
        }
        RawWorkbook.of(row(1, "Naam")).part("xl/sharedStrings.xml", laughs + "]><sst><si><t>&l11;</t></si></sst>").write(file);
    }),
    LAUGHS_IN_WIDE_LETTERS("import.file.damaged", 0, (file, _) -> RawWorkbook.of(row(1, "Naam")).part("xl/workbook.xml",
            out -> out.write("<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x [<!ENTITY a \"b\">]><workbook>&a;</workbook>".getBytes(StandardCharsets.UTF_16))).write(file)),
    WITH_A_PASSWORD("import.file.password", 0, (file, _) -> Files.write(file, ("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "\0".repeat(3000)
            + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0").getBytes(StandardCharsets.ISO_8859_1))),
    OF_1997("import.file.oldSpreadsheet", 0, (file, _) -> Files.write(file, ("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "\0".repeat(3000)
            + "W\0o\0r\0k\0b\0o\0o\0k\0").getBytes(StandardCharsets.ISO_8859_1))),
    OF_LIBREOFFICE("import.file.otherSpreadsheet", 0, (file, _) -> {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
    });

    private interface Writing {
        void write(Path file, double size) throws IOException;
    }

    private final String reason;
    private final int line;
    private final Writing writing;

    HostileFile(String reason, int line, Writing writing) {
        this.reason = reason;
        this.line = line;
        this.writing = writing;
    }

    /// @param size 1 for the whole size, less for a smaller one that is refused for the same
    public Path write(Path folder, double size) throws IOException {
        var file = folder.resolve(name().toLowerCase(java.util.Locale.ROOT) + (ordinal() < SHEET_ONLY_A_HEADER.ordinal() ? ".csv" : ".xlsx"));
        writing.write(file, size);
        return file;
    }

    public String reason() {
        return reason;
    }

    public int line() {
        return line;
    }

    private static String row(int number, String... cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (var cell : cells) {
            row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        return row + "</row>";
    }

    private static void sheet(Path file, String start, String piece, double times) {
        new RawWorkbook().sheet("Blad1", out -> repeat(out, row(1, "Naam", "Plaats") + start, piece, times)).write(file);
    }

    private static void text(Path file, String start, String piece, double times) throws IOException {
        text(file, start, piece, times, false);
    }

    private static void text(Path file, String start, String piece, double times, boolean wide) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            repeat(out, wide ? "" : start, piece, times);
        }
    }

    private static void repeat(OutputStream out, String start, String piece, double times) throws IOException {
        out.write(start.getBytes(StandardCharsets.UTF_8));
        int together = (int) Math.clamp(times, 1, 100);
        var bytes = piece.repeat(together).getBytes(StandardCharsets.UTF_8);
        for (double count = 0; count < times; count += together) {
            out.write(bytes);
        }
    }
}
