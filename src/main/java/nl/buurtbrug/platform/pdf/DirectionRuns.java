package nl.buurtbrug.platform.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parts a paragraph into stretches that are read from left to right or from right to left.
///
/// A number inside right-to-left text stays in its stretch, because the layout puts stretches one after another as they come;
/// `VisualOrder` turns such a number back.
final class DirectionRuns implements BidiSplitter {

    private List<BidiTextRun> runs = List.of();

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        var bidi = new Bidi(paragraph, base(defaultDirection));
        var found = new ArrayList<BidiTextRun>();
        for (var i = 0; i < bidi.getRunCount(); i++) {
            var direction = bidi.getRunLevel(i) == 0 ? LTR : RTL;
            var start = bidi.getRunStart(i);
            if (!found.isEmpty() && found.getLast().getDirection() == direction) {
                start = found.removeLast().getStart();
            }
            found.add(new BidiTextRun(start, bidi.getRunLimit(i) - start, direction));
        }
        runs = found;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return firstStrong(paragraph).map(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? LTR : RTL).orElse(NEUTRAL);
    }

    private static Optional<Byte> firstStrong(String paragraph) {
        return paragraph.codePoints().mapToObj(Character::getDirectionality).filter(direction -> switch (direction) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT, Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                 Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        }).findFirst();
    }

    private static int base(byte direction) {
        return switch (direction) {
            case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
            case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
            default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        };
    }
}
