package nl.buurtbrug.platform.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/// Parts a paragraph into stretches that are read from left to right or from right to left.
final class DirectionRuns implements BidiSplitter {

    private BidiTextRun[] runs = new BidiTextRun[0];

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        var bidi = new Bidi(paragraph, base(defaultDirection));
        var levels = new byte[bidi.getRunCount()];
        runs = new BidiTextRun[levels.length];
        for (var i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            var start = bidi.getRunStart(i);
            runs[i] = new BidiTextRun(start, bidi.getRunLimit(i) - start, levels[i] % 2 == 0 ? LTR : RTL);
        }
        if (runs.length > 1) {
            Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        }
    }

    @Override
    public int countTextRuns() {
        return runs.length;
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs[run];
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        var strong = paragraph.codePoints().mapToObj(Character::getDirectionality)
                .filter(direction -> isRightToLeft(direction) || direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .findFirst();
        return strong.map(direction -> isRightToLeft(direction) ? RTL : LTR).orElse(NEUTRAL);
    }

    private static int base(byte direction) {
        return switch (direction) {
            case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
            case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
            default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        };
    }

    private static boolean isRightToLeft(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
