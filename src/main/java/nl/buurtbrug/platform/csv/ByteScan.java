package nl.buurtbrug.platform.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Goes through all bytes of a file once and says in which charset they make sense.
///
/// A letter with an accent at line 90,000 counts as much as one in the header. Text that is not UTF-8 is judged by what each byte would be
/// between its neighbours: an `é` inside a word is likely, a `Ž` or a quotation mark in the middle of one is not.
final class ByteScan {

    private final int[][] highBytes = new int[256][Neighbours.COUNT];
    private long valid;
    private long invalid;
    private int expected;
    private int lowest = 0x80;
    private int highest = 0xBF;
    private long carriageReturns;
    private long lineFeeds;
    private long high;
    private long highPairs;
    private int before = '\n';
    private int current = '\n';

    static Charset charset(InputStream stream) throws IOException {
        var scan = new ByteScan();
        var buffer = new byte[1 << 16];
        for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
            for (int index = 0; index < count; index++) {
                scan.take(buffer[index] & 0xFF);
            }
        }
        scan.take('\n');
        return scan.charset();
    }

    private void take(int next) {
        if (current >= 0x80) {
            highBytes[current][Neighbours.of(before, next)]++;
            high++;
            highPairs += current >= 0xC0 && (before >= 0xC0 || next >= 0xC0) ? 1 : 0;
        } else if (current == '\r') {
            carriageReturns++;
        } else if (current == '\n') {
            lineFeeds++;
        }
        before = current;
        current = next;
        validate(next);
    }

    private void validate(int next) {
        if (expected > 0) {
            if (next >= lowest && next <= highest) {
                expected--;
                valid += expected == 0 ? 1 : 0;
                lowest = 0x80;
                highest = 0xBF;
                return;
            }
            invalid++;
            expected = 0;
            lowest = 0x80;
            highest = 0xBF;
        }
        if (next >= 0x80) {
            start(next);
        }
    }

    private void start(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            expected = 1;
        } else if (first >= 0xE0 && first <= 0xEF) {
            expected = 2;
            lowest = first == 0xE0 ? 0xA0 : 0x80;
            highest = first == 0xED ? 0x9F : 0xBF;
        } else if (first >= 0xF0 && first <= 0xF4) {
            expected = 3;
            lowest = first == 0xF0 ? 0x90 : 0x80;
            highest = first == 0xF4 ? 0x8F : 0xBF;
        } else {
            invalid++;
        }
    }

    private Charset charset() {
        if (invalid == 0 || valid > 10 * invalid) {
            return StandardCharsets.UTF_8;
        }
        if (high >= 10 && highPairs > high * 0.6) {
            return Charset.forName("windows-1251");
        }
        boolean macLines = carriageReturns > 1 && lineFeeds <= 2;
        var windows = likelihood("windows-1252") + 1;
        var mac = likelihood("x-MacRoman") + (macLines ? 2 : -1);
        var dos = likelihood("IBM850") - 1;
        if (mac > windows && mac >= dos && mac > 0) {
            return Charset.forName("x-MacRoman");
        }
        if (dos > windows && dos > 0) {
            return Charset.forName("IBM850");
        }
        return Charset.forName(isTurkish() ? "windows-1254" : "windows-1252");
    }

    private boolean isTurkish() {
        int letters = 0;
        for (int letter : new int[] {0xF0, 0xFE, 0xD0, 0xDE}) {
            letters += Neighbours.insideWords(highBytes[letter]);
        }
        return letters > 0;
    }

    private double likelihood(String charset) {
        double sum = 0;
        for (int value = 0x80; value < 0x100; value++) {
            var letter = new String(new byte[] {(byte) value}, Charset.forName(charset)).charAt(0);
            for (int place = 0; place < Neighbours.COUNT; place++) {
                sum += highBytes[value][place] == 0 ? 0 : highBytes[value][place] * Neighbours.likelihood(letter, place);
            }
        }
        return sum;
    }
}
