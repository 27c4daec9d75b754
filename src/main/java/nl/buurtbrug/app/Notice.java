package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.database.CannotOpen.Reason;
import nl.buurtbrug.platform.database.Hazard;

/// Why the data are not open: what happened, what was not done, and what the user can do.
public record Notice(String title, String words) {

    /// @param needed how many bytes should be free, where room is the matter
    public static Notice of(Reason reason, long needed) {
        return switch (reason) {
            case MISSING -> new Notice(text("open.missing.title"), text("open.missing"));
            case GONE -> new Notice(text("open.gone.title"), text("open.gone"));
            case INCOMPLETE -> new Notice(text("open.incomplete.title"), text("open.incomplete"));
            case IN_USE -> new Notice(text("open.inUse.title"), text("open.inUse"));
            case READ_ONLY -> new Notice(text("open.readOnly.title"), text("open.readOnly"));
            case NEWER_VERSION -> new Notice(text("open.newer.title"), text("open.newer"));
            case NOT_A_FOLDER -> new Notice(text("open.notAFolder.title"), text("open.notAFolder"));
            case NOT_A_DATABASE -> new Notice(text("open.notADatabase.title"), text("open.notADatabase"));
            case NO_ROOM -> new Notice(text("open.noRoom.title"), text("open.noRoom", Formats.size(needed)));
            case NOT_MADE -> new Notice(text("open.notMade.title"), text("open.notMade"));
            case DAMAGED -> new Notice(text("open.damaged.title"), text("open.damaged"));
        };
    }

    public static Notice of(Hazard hazard) {
        return switch (hazard) {
            case SYNCED -> new Notice(text("open.synced.title"), text("open.synced"));
            case NETWORK -> new Notice(text("open.network.title"), text("open.network"));
        };
    }

    String folderLabel() {
        return text("open.folder");
    }
}
