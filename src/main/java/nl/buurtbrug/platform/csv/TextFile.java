package nl.buurtbrug.platform.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells a text file from what can't be a list at all, before anyone tries to read it.
final class TextFile {

    private static final int HEAD = 4096;
    private static final Pattern PICTURE = Pattern.compile("(?s)\u0089PNG|\u00FF\u00D8\u00FF|GIF8[79]a|II\\*\0|MM\0\\*|RIFF.{4}WEBP|.{4}ftyp(?:heic|heix|mif1|avif)|BM.{4}\0{4}");

    private TextFile() {
    }

    static void check(Path file) {
        if (Files.isDirectory(file)) {
            throw new UnreadableCsv(UnreadableCsv.Reason.DIRECTORY, file, 0);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnreadableCsv(UnreadableCsv.Reason.DEVICE, file, 0);
        }
        byte[] head;
        try (var stream = Files.newInputStream(file)) {
            head = stream.readNBytes(HEAD);
        } catch (IOException cause) {
            throw UnreadableCsv.because(cause, file, 0);
        }
        if (head.length == 0) {
            throw new UnreadableCsv(UnreadableCsv.Reason.EMPTY, file, 0);
        }
        failWhenKnown(file, head);
        var text = ByteOrder.isWide(head) ? new String(head, ByteOrder.detect(head).orElseThrow()) : new String(head, StandardCharsets.ISO_8859_1);
        if (isBinary(text)) {
            throw new UnreadableCsv(UnreadableCsv.Reason.BINARY, file, 0);
        }
        ForeignText.recognise(text.replace("\u00EF\u00BB\u00BF", "")).ifPresent(reason -> {
            throw new UnreadableCsv(reason, file, 0);
        });
    }

    private static void failWhenKnown(Path file, byte[] head) {
        var start = new String(head, StandardCharsets.ISO_8859_1);
        var name = file.toString().toLowerCase(Locale.ROOT);
        if (isOfficeDocument(start)) {
            throw new UnreadableCsv(UnreadableCsv.Reason.DOCUMENT, file, 0);
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            boolean sheet = start.contains("xl/") || start.contains("[Content_Types].xml") || start.contains("spreadsheet")
                    || name.endsWith(".xlsx") || name.endsWith(".ods");
            throw new UnreadableCsv(sheet ? UnreadableCsv.Reason.SPREADSHEET : UnreadableCsv.Reason.ARCHIVE, file, 0);
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            throw new UnreadableCsv(UnreadableCsv.Reason.SPREADSHEET, file, 0);
        }
        if (start.stripLeading().startsWith("%PDF-") || start.stripLeading().startsWith("{\\rtf")) {
            throw new UnreadableCsv(UnreadableCsv.Reason.DOCUMENT, file, 0);
        }
        if (start.startsWith("\u001F\u008B") || start.startsWith("7z\u00BC\u00AF") || start.startsWith("Rar!\u001A")) {
            throw new UnreadableCsv(UnreadableCsv.Reason.ARCHIVE, file, 0);
        }
        if (PICTURE.matcher(start).lookingAt()) {
            throw new UnreadableCsv(UnreadableCsv.Reason.PICTURE, file, 0);
        }
        if (start.startsWith("SQLite format 3")) {
            throw new UnreadableCsv(UnreadableCsv.Reason.BINARY, file, 0);
        }
    }

    /// A text or slides of Word, PowerPoint or an OpenDocument program: packed files too, but no spreadsheets.
    private static boolean isOfficeDocument(String start) {
        return start.startsWith("PK\u0003\u0004") && !start.contains("xl/")
                && (start.contains("word/") || start.contains("ppt/") || start.contains("opendocument.text") || start.contains("opendocument.presentation"));
    }

    private static boolean isBinary(String head) {
        var strange = head.codePoints().filter(TextFile::isStrange).count();
        return strange > Math.max(4, head.length() / 20);
    }

    /// What no list has: control characters, and codes that stand for no character, as when the bytes of a font are taken for Unicode.
    private static boolean isStrange(int character) {
        if (character < ' ') {
            return character != '\t' && character != '\n' && character != '\r' && character != '\f';
        }
        return switch (Character.getType(character)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
