package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.merge.MergeService;

/// Leaves the page of a record that is not there any more: to the one it was merged into, else to the list.
public final class GonePage {

    private final MergeService merges;
    private final Frame frame;

    public GonePage(MergeService merges, Frame frame) {
        this.merges = merges;
        this.frame = frame;
    }

    /// @param words what is said when it does not live on in another one
    public void leave(RecordKind kind, long id, String words, Place list) {
        frame.background().fetch(() -> merges.survivor(kind, id), survivor -> {
            frame.navigator().replaceWith(survivor.map(kept -> Place.of(kind, kept)).orElse(list));
            frame.toasts().show(survivor.isPresent() ? text("merge.livesOn") : words);
        });
    }
}
