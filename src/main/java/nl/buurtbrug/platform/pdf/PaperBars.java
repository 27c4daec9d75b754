package nl.buurtbrug.platform.pdf;

import java.util.List;
import java.util.Locale;

/// A chart of bars that lie under each other, each with its number beside it; drawn as vectors.
///
/// `whenEmpty` is the sentence shown when there are no bars.
public record PaperBars(String name, String number, List<Bar> bars, String whenEmpty) {

    /// A bar.
    ///
    /// @param figure the number in words, for instance "1.240"
    /// @param length 0 for no bar
    public record Bar(String name, String figure, int length) {
    }

    public PaperBars {
        bars = List.copyOf(bars);
    }

    /// How wide a bar is drawn, as a style; the longest one takes all the room.
    String widthOf(Bar bar) {
        var longest = bars.stream().mapToInt(Bar::length).max().orElse(0);
        return String.format(Locale.ROOT, "width: %.1f%%", longest == 0 ? 0 : Math.max(1, 100.0 * bar.length() / longest));
    }
}
