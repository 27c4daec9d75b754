package nl.buurtbrug.ui.bin;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import nl.buurtbrug.domain.bin.BinService;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Page;

/// The screen of the bin; the only public class of this package.
public final class BinScreens {

    private final BinService bin;
    private final Frame frame;
    private final Clock clock;

    public BinScreens(BinService bin, Frame frame, Clock clock) {
        this.bin = bin;
        this.frame = frame;
        this.clock = clock;
    }

    public Page bin() {
        var model = new BinViewModel(bin, frame);
        return new Page(text("place.bin"), new BinView(model, clock)).whenShown(model::load).startingAt("#bin-search");
    }
}
