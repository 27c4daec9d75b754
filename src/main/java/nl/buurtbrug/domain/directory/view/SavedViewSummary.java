package nl.buurtbrug.domain.directory.view;

import java.util.List;

/// A saved view as it can be opened now.
///
/// @param differences what of it was renamed or is no longer there
public record SavedViewSummary(long id, SavedViewDetails details, List<ViewDifference> differences) {

    /// The same view with other contents or another name.
    public SavedViewSummary with(SavedViewDetails other) {
        return new SavedViewSummary(id, other, differences);
    }

    public String name() {
        return details.name();
    }

    public ViewContent content() {
        return details.content();
    }
}
