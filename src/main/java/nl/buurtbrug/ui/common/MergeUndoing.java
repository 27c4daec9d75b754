package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.domain.merge.MergeService;
import nl.buurtbrug.domain.merge.UndoneMerge;

/// Parts two merged records from wherever that is asked for, and says what became of it.
public final class MergeUndoing {

    private final MergeService merges;
    private final Frame frame;

    public MergeUndoing(MergeService merges, Frame frame) {
        this.merges = merges;
        this.frame = frame;
    }

    /// @param lostName the one that comes back
    /// @param then     shows what is kept now
    public void undo(long merge, String lostName, Runnable then) {
        frame.background().save(() -> merges.undo(merge), result -> {
            then.run();
            frame.toasts().show(words(result, lostName));
        });
    }

    /// The way back of a toast.
    public Toasts.WayBack wayBack(long merge, String lostName) {
        return whenTried -> frame.background().save(() -> merges.undo(merge), result -> {
            frame.toasts().show(words(result, lostName));
            whenTried.accept(true);
        });
    }

    private static String words(UndoneMerge result, String lostName) {
        return switch (result) {
            case UndoneMerge.Undone(_, var kept) -> kept.isEmpty() ? text("merge.undone", lostName) : text("merge.undoneExcept", lostName, String.join(", ", kept));
            case UndoneMerge.Gone() -> text("merge.gone", lostName);
            case UndoneMerge.AlreadyUndone() -> text("merge.alreadyUndone");
        };
    }
}
