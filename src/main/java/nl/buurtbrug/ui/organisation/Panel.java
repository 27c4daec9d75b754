package nl.buurtbrug.ui.organisation;

import nl.buurtbrug.ui.common.Draft;

/// What a panel beside a list or a page holds, until it is saved or cancelled.
sealed interface Panel extends Draft permits PhasePanelViewModel, FollowUpPanel, TagPanelViewModel, AccessPanelViewModel, RolePanelViewModel, MovedOnViewModel {

    String title();

    /// A panel that is closed is forgotten, so there is nothing to put back.
    @Override
    default void discard() {
    }
}
