package nl.buurtbrug.ui.settings;

import java.util.List;
import nl.buurtbrug.ui.common.Draft;

/// Several drafts on one page, saved one after the other.
record Drafts(List<Draft> drafts) implements Draft {

    static Drafts of(Draft... drafts) {
        return new Drafts(List.of(drafts));
    }

    @Override
    public boolean isChanged() {
        return drafts.stream().anyMatch(Draft::isChanged);
    }

    @Override
    public void save(Runnable whenSaved) {
        drafts.stream().filter(Draft::isChanged).findFirst().ifPresentOrElse(draft -> draft.save(() -> save(whenSaved)), whenSaved);
    }

    @Override
    public void discard() {
        drafts.forEach(Draft::discard);
    }
}
