package nl.buurtbrug.platform.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Reads the UTF-8 in a file that is Windows text for the rest, as where two lists were put together: "CafÃ©" is "Café".
final class MixedText {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private MixedText() {
    }

    /// The cell as it was meant: all its special characters together have to be UTF-8, which by chance they never are.
    static String of(String cell) {
        if (cell.chars().allMatch(sign -> sign < 0x80)) {
            return cell;
        }
        try {
            var bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(cell));
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.array(), 0, bytes.limit())).toString();
        } catch (CharacterCodingException _) {
            return cell;
        }
    }
}
