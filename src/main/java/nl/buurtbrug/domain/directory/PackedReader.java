package nl.buurtbrug.domain.directory;

import static nl.buurtbrug.language.Text.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;
import nl.buurtbrug.domain.extra.ExtraValues;

/// Reads what a [PackedWriter] wrote.
final class PackedReader {

    private final byte[] bytes;
    private int at;

    PackedReader(byte[] bytes, int start) {
        this.bytes = bytes;
        at = start;
    }

    long number() {
        long rest = 0;
        for (int shift = 0; ; shift += 7) {
            var next = bytes[at++];
            rest |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return rest >>> 1 ^ -(rest & 1);
            }
        }
    }

    boolean flag() {
        return bytes[at++] == 1;
    }

    String text() {
        var length = (int) number();
        if (length == 0) {
            return "";
        }
        var text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /// Null when not known.
    LocalDate day() {
        return flag() ? LocalDate.ofEpochDay(number()) : null;
    }

    ExtraValues extras() {
        var size = (int) number();
        if (size == 0) {
            return ExtraValues.NONE;
        }
        var values = HashMap.<Long, String>newHashMap(size);
        for (int i = 0; i < size; i++) {
            values.put(number(), text());
        }
        return new ExtraValues(values);
    }

    <T> List<T> list(Supplier<T> item) {
        var size = (int) number();
        if (size == 0) {
            return List.of();
        }
        var items = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            items.add(item.get());
        }
        return List.copyOf(items);
    }
}
