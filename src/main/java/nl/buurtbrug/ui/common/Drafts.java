package nl.buurtbrug.ui.common;

import java.util.List;

/// Several drafts on one page, saved one after the other.
public record Drafts(List<Draft> drafts) implements Draft {

    public static Drafts of(Draft... drafts) {
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
