package nl.buurtbrug.domain.directory;

import static nl.buurtbrug.language.Text.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import nl.buurtbrug.domain.extra.ExtraValues;

/// Writes a row as few bytes; [PackedReader] reads them in the same order.
final class PackedWriter {

    private byte[] bytes = new byte[256];
    private int size;

    /// What was written, from the start of this array; the next row is written over it.
    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /// Small numbers take one byte (a zigzag varint, as Protocol Buffers write them).
    void number(long number) {
        var rest = number << 1 ^ number >> Long.SIZE - 1;
        while ((rest & ~0x7FL) != 0) {
            write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        write((int) rest);
    }

    private void write(int one) {
        makeRoom(1);
        bytes[size++] = (byte) one;
    }

    private void makeRoom(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }

    void flag(boolean flag) {
        write(flag ? 1 : 0);
    }

    void text(String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        makeRoom(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    /// @param day null when not known
    void day(LocalDate day) {
        flag(day != null);
        if (day != null) {
            number(day.toEpochDay());
        }
    }

    void extras(ExtraValues extras) {
        number(extras.byField().size());
        extras.byField().forEach((field, value) -> {
            number(field);
            text(value);
        });
    }

    <T> void list(List<T> items, Consumer<T> item) {
        number(items.size());
        items.forEach(item);
    }
}
