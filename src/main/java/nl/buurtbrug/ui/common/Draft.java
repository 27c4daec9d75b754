package nl.buurtbrug.ui.common;

import java.util.Map;

/// What a page holds that is not kept yet; leaving the page asks about it once, Ctrl+S saves it.
public interface Draft {

    boolean isChanged();

    /// Saves; `whenSaved` runs only if it succeeded, problems are shown on the page.
    void save(Runnable whenSaved);

    /// Puts back what was loaded.
    void discard();

    /// What was typed, field by field, to outlive a program that ends suddenly; empty where that is not worth it.
    default Map<String, String> unsaved() {
        return Map.of();
    }

    /// Shows again what was typed earlier; what someone else kept meanwhile in other fields stays.
    default void retype(Map<String, String> typed) {
    }
}
