package nl.buurtbrug.platform.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Recognises Unicode by its mark at the start, or UTF-16 without one by where its zero bytes are.
final class ByteOrder {

    private ByteOrder() {
    }

    static boolean isWide(byte[] head) {
        return detect(head).filter(charset -> !charset.equals(StandardCharsets.UTF_8)).isPresent();
    }

    static Optional<Charset> detect(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(head, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (startsWith(head, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return withoutMark(head);
    }

    private static Optional<Charset> withoutMark(byte[] head) {
        int pairs = head.length / 2;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int pair = 0; pair < pairs; pair++) {
            evenZeros += head[2 * pair] == 0 ? 1 : 0;
            oddZeros += head[2 * pair + 1] == 0 ? 1 : 0;
        }
        if (pairs >= 2 && oddZeros > pairs * 0.4 && evenZeros < pairs * 0.1) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (pairs >= 2 && evenZeros > pairs * 0.4 && oddZeros < pairs * 0.1) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int index = 0; index < mark.length; index++) {
            if ((head[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }
}
