package nl.buurtbrug.ui.common;

/// What a page holds that is not kept yet; leaving the page asks about it once, Ctrl+S saves it.
public interface Draft {

    boolean isChanged();

    /// Saves; `whenSaved` runs only if it succeeded, problems are shown on the page.
    void save(Runnable whenSaved);

    /// Puts back what was loaded.
    void discard();
}
