package nl.buurtbrug.ui.activity;

import nl.buurtbrug.ui.common.Draft;

/// Something that is typed in the side panel of an activity's page.
sealed interface ActivityPanel extends Draft permits SessionPanelViewModel, ParticipationPanelViewModel, FollowUpPanel, CopyPanelViewModel {

    String title();

    /// A panel that is closed is forgotten, so there is nothing to put back.
    @Override
    default void discard() {
    }
}
