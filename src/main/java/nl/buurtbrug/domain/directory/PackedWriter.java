package nl.buurtbrug.domain.directory;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// Writes a row as few bytes; [PackedReader] reads them in the same order.
final class PackedWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /// Small numbers take one byte (a zigzag varint, as Protocol Buffers write them).
    void number(long number) {
        var rest = number << 1 ^ number >> Long.SIZE - 1;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    void flag(boolean flag) {
        bytes.write(flag ? 1 : 0);
    }

    void text(String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
    }

    /// @param day null when not known
    void day(LocalDate day) {
        flag(day != null);
        if (day != null) {
            number(day.toEpochDay());
        }
    }

    <T> void list(List<T> items, Consumer<T> item) {
        number(items.size());
        items.forEach(item);
    }
}
