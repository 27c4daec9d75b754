package nl.buurtbrug.platform.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.buurtbrug.platform.table.PackedFile;
import nl.buurtbrug.platform.table.UnreadableTable;

/// Tells a text file from what can't be a list at all, before anyone tries to read it.
final class TextFile {

    private static final int HEAD = 4096;
    private static final Pattern PICTURE = Pattern.compile("(?s)\u0089PNG|\u00FF\u00D8\u00FF|GIF8[79]a|II\\*\0|MM\0\\*|RIFF.{4}WEBP|.{4}ftyp(?:heic|heix|mif1|avif)|BM.{4}\0{4}");

    private TextFile() {
    }

    static void check(Path file) {
        if (Files.isDirectory(file)) {
            throw new UnreadableTable(UnreadableTable.Reason.DIRECTORY, file, 0);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnreadableTable(UnreadableTable.Reason.DEVICE, file, 0);
        }
        byte[] head;
        try (var stream = Files.newInputStream(file)) {
            head = stream.readNBytes(HEAD);
        } catch (IOException cause) {
            throw UnreadableTable.because(cause, file, 0);
        }
        if (head.length == 0) {
            throw new UnreadableTable(UnreadableTable.Reason.EMPTY, file, 0);
        }
        failWhenKnown(file, head);
        var text = ByteOrder.isWide(head) ? new String(head, ByteOrder.detect(head).orElseThrow()) : new String(head, StandardCharsets.ISO_8859_1);
        if (isBinary(text)) {
            throw new UnreadableTable(UnreadableTable.Reason.BINARY, file, 0);
        }
        ForeignText.recognise(text.replace("\u00EF\u00BB\u00BF", "")).ifPresent(reason -> {
            throw new UnreadableTable(reason, file, 0);
        });
    }

    private static void failWhenKnown(Path file, byte[] head) {
        var start = new String(head, StandardCharsets.ISO_8859_1);
        PackedFile.reason(file, head).ifPresent(reason -> {
            throw new UnreadableTable(reason, file, 0);
        });
        if (start.stripLeading().startsWith("%PDF-") || start.stripLeading().startsWith("{\\rtf")) {
            throw new UnreadableTable(UnreadableTable.Reason.DOCUMENT, file, 0);
        }
        if (start.startsWith("\u001F\u008B") || start.startsWith("7z\u00BC\u00AF") || start.startsWith("Rar!\u001A")) {
            throw new UnreadableTable(UnreadableTable.Reason.ARCHIVE, file, 0);
        }
        if (PICTURE.matcher(start).lookingAt()) {
            throw new UnreadableTable(UnreadableTable.Reason.PICTURE, file, 0);
        }
        if (start.startsWith("SQLite format 3")) {
            throw new UnreadableTable(UnreadableTable.Reason.BINARY, file, 0);
        }
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
