package nl.buurtbrug.platform.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.buurtbrug.platform.table.UnreadableTable.Reason;

/// Tells by its first bytes and its parts what a file of many parts is: a workbook we read, or something that has to be saved otherwise first.
public final class PackedFile {

    private static final String ZIP = "PK\u0003\u0004";
    private static final String EMPTY_ZIP = "PK\u0005\u0006";
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final Pattern DOCUMENT = Pattern.compile("word/|ppt/|opendocument\\.(?:text|presentation)");
    private static final int SEARCHED = 16 << 20;

    private PackedFile() {
    }

    /// Whether it is a workbook as Excel has written them since 2007; no when it can't be opened.
    public static boolean isWorkbook(Path file) {
        try {
            return Files.isRegularFile(file) && isZip(head(file)) && contents(file).isEmpty();
        } catch (IOException _) {
            return false;
        }
    }

    /// Why a file with these first bytes is no text; empty when it is not one of many parts.
    public static Optional<Reason> reason(Path file, byte[] head) {
        try {
            if (isZip(head)) {
                return Optional.of(contents(file).orElse(Reason.DAMAGED));
            }
            return text(head).startsWith(COMPOUND) ? Optional.of(compound(file)) : Optional.empty();
        } catch (IOException _) {
            return Optional.of(unopened(file.toString().toLowerCase(Locale.ROOT), text(head)));
        }
    }

    /// What a file that is not whole was, by its name and how it begins.
    private static Reason unopened(String name, String start) {
        boolean workbook = name.endsWith(".xlsx") || name.endsWith(".xlsm") || start.contains("xl/");
        if (!workbook && DOCUMENT.matcher(start).find()) {
            return Reason.DOCUMENT;
        }
        if (name.endsWith(".ods") || start.contains("opendocument.spreadsheet")) {
            return Reason.OTHER_SPREADSHEET;
        }
        return workbook || start.contains("[Content_Types]") ? Reason.DAMAGED : Reason.ARCHIVE;
    }

    private static byte[] head(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(8);
        }
    }

    private static boolean isZip(byte[] head) {
        return text(head).startsWith(ZIP) || text(head).startsWith(EMPTY_ZIP);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// Empty for a workbook.
    private static Optional<Reason> contents(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (has(zip, "xl/workbook.xml")) {
                return Optional.empty();
            }
            if (has(zip, "xl/workbook.bin")) {
                return Optional.of(Reason.OLD_SPREADSHEET);
            }
            if (has(zip, "content.xml") && has(zip, "mimetype")) {
                return Optional.of(mediaType(zip).contains("spreadsheet") ? Reason.OTHER_SPREADSHEET : Reason.DOCUMENT);
            }
            if (has(zip, "Index/Document.iwa") || has(zip, "Index.zip")) {
                return Optional.of(Reason.NUMBERS);
            }
            return Optional.of(has(zip, "[Content_Types].xml") ? Reason.DOCUMENT : Reason.ARCHIVE);
        }
    }

    private static boolean has(ZipFile zip, String part) {
        return zip.stream().map(ZipEntry::getName).anyMatch(name -> name.equalsIgnoreCase(part));
    }

    private static String mediaType(ZipFile zip) throws IOException {
        try (var stream = zip.getInputStream(zip.getEntry("mimetype"))) {
            return text(stream.readNBytes(200));
        }
    }

    /// The names of its parts are somewhere in the file, in two bytes a letter.
    private static Reason compound(Path file) throws IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
            var bytes = text(stream.readNBytes(SEARCHED));
            if (bytes.contains(wide("EncryptedPackage"))) {
                return Reason.PASSWORD;
            }
            var named = file.toString().toLowerCase(Locale.ROOT).matches(".*\\.xl[st]");
            return named || bytes.contains(wide("Workbook")) || bytes.contains(wide("Book")) ? Reason.OLD_SPREADSHEET : Reason.DOCUMENT;
        }
    }

    private static String wide(String name) {
        return text(name.getBytes(StandardCharsets.UTF_16LE));
    }
}
