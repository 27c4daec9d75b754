package nl.buurtbrug.ui.organisation;

import nl.buurtbrug.ui.common.FollowUpDraft;

/// A follow-up that is added or changed.
record FollowUpPanel(FollowUpDraft draft) implements Panel {

    @Override
    public String title() {
        return draft.title();
    }

    @Override
    public boolean isChanged() {
        return draft.isChanged();
    }

    @Override
    public void save(Runnable whenSaved) {
        draft.save(whenSaved);
    }
}
