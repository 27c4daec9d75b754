package nl.buurtbrug.ui.duplicate;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.function.Supplier;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.duplicate.DuplicateService;
import nl.buurtbrug.domain.merge.MergeService;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Page;
import nl.buurtbrug.ui.common.Place;

/// The screens about records that may be one; the only public class of this package.
public final class DuplicateScreens {

    /// What these screens ask and change.
    ///
    /// @param user the name of the staff member at the keyboard; "" when that is not known
    public record Services(DuplicateService duplicates, MergeService merges, Supplier<String> user, Clock clock) {
    }

    private final Services services;
    private final Frame frame;

    public DuplicateScreens(Services services, Frame frame) {
        this.services = services;
        this.frame = frame;
    }

    /// The pairs in the whole file.
    ///
    /// @param kind what is shown at first
    public Page doubles(RecordKind kind) {
        var model = new DoublesViewModel(kind, services, frame);
        return new Page(text("duplicate.title"), new DoublesView(model, services.clock())).whenShown(model::load).startingAt("#doubles");
    }

    /// Two records beside each other.
    public Page merge(Place.Merge place) {
        var model = new MergeViewModel(place, services, frame);
        return new Page(text("merge.title"), new MergeView(model)).under(text("duplicate.title"), new Place.Doubles(place.kind())).whenShown(model::load);
    }
}
