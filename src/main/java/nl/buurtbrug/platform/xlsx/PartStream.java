package nl.buurtbrug.platform.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.buurtbrug.platform.table.UnreadableTable.Reason;

/// The bytes of one part of a workbook while they are unpacked: no more of them than a list needs, and none that tell the XML reader to
/// fetch, repeat or pile up texts.
final class PartStream extends FilterInputStream {

    private static final int LONGEST_PIECE = 4 << 20;

    private final long most;
    private final Refusal refusal;
    private long count;
    private long pieceStart;
    private int beforeLast;
    private int last;
    private boolean aside;

    PartStream(InputStream stream, long most, Refusal refusal) {
        super(stream);
        this.most = most;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int found = super.read(buffer, offset, length);
        for (int index = offset; index < offset + found; index++) {
            take(buffer[index]);
        }
        if (count > most) {
            throw refusal.because(Reason.TOO_LARGE);
        }
        return found;
    }

    /// A piece ends with a tag; remarks and literal texts end with more than that, and go on over tags.
    private void take(int sign) {
        count++;
        if (count <= 4 && (sign == 0 || (sign & 0xFF) >= 0xFE)) {
            throw refusal.because(Reason.DAMAGED);
        }
        if (beforeLast == '<' && last == '!') {
            if (sign != '-' && sign != '[') {
                throw refusal.because(Reason.ENTITIES);
            }
            aside = true;
        }
        if (sign == '>' && (!aside || last == beforeLast && (last == '-' || last == ']'))) {
            aside = false;
            pieceStart = count;
        } else if (count - pieceStart > LONGEST_PIECE) {
            throw refusal.because(Reason.CELL_TOO_LARGE);
        }
        beforeLast = last;
        last = sign;
    }
}
