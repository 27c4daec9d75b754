package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.LongSupplier;
import nl.buurtbrug.domain.organisation.OrganisationLists;
import nl.buurtbrug.domain.transfer.ImportService;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.language.Text;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Page;
import nl.buurtbrug.ui.common.Place;

/// The screens for bringing lists in; the only public class of this package.
///
/// There is one import at a time: whoever comes back finds it as it was left.
public final class TransferScreens {

    private record Built(Language language, Page page) {
    }

    private final ImportViewModel model;
    private final Clock clock;
    private Optional<Built> built = Optional.empty();

    /// @param user the id of the staff member at the keyboard; 0 when that is not known
    public TransferScreens(ImportService imports, OrganisationLists lists, Frame frame, LongSupplier user, Clock clock) {
        this.model = new ImportViewModel(imports, lists, frame, user);
        this.clock = clock;
    }

    public Page importing() {
        if (built.filter(now -> now.language() == Text.language()).isEmpty()) {
            var title = model.stepProperty().map(TransferScreens::words);
            built = Optional.of(new Built(Text.language(), new Page(title, new ImportView(model, clock)).under(text("place.import"), new Place.Import()).whenShown(model::load).startingAt("#choose-file")));
        }
        return built.get().page();
    }

    /// Begins with a file that was dropped on the window.
    public void open(Path file) {
        model.open(file);
    }

    /// Whether there is a plan that was not saved.
    public boolean isUnfinished() {
        return model.isUnfinished();
    }

    private static String words(ImportViewModel.Step step) {
        return switch (step) {
            case FILE -> text("wizard.step.file");
            case COLUMNS -> text("wizard.step.columns");
            case PLAN -> text("wizard.step.plan");
            case DONE -> text("wizard.step.done");
        };
    }
}
