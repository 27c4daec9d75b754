package nl.buurtbrug.ui.reach;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import nl.buurtbrug.domain.overview.ReachOverviewService;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Page;

/// The screen of who is reached; the only public class of this package.
public final class ReachScreens {

    private final ReachOverviewService reached;
    private final Frame frame;
    private final Clock clock;

    public ReachScreens(ReachOverviewService reached, Frame frame, Clock clock) {
        this.reached = reached;
        this.frame = frame;
        this.clock = clock;
    }

    public Page reach() {
        var model = new ReachViewModel(reached, frame, clock);
        return new Page(text("place.reach"), new ReachView(model, clock).page()).whenShown(model::load).startingAt("#matrix-start");
    }
}
