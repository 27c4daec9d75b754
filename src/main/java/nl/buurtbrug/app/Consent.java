package nl.buurtbrug.app;

import java.util.Optional;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.database.Hazard;
import nl.buurtbrug.platform.settings.Settings;
import nl.buurtbrug.ui.common.Preferences;

/// Whether the user wants to keep data in a place that is unsafe for a database; asked once for a folder.
final class Consent {

    private static final String HAZARD_ACCEPTED = "hazardAccepted";

    private Consent() {
    }

    /// What has to be told before this folder is opened; none when it is safe, or the user knows.
    static Optional<Hazard> isNeededFor(DataFolder folder) {
        return folder.hazard().filter(_ -> new KeptPreferences(Settings.in(folder.path())).get(HAZARD_ACCEPTED).isEmpty());
    }

    static void remember(Preferences preferences) {
        preferences.put(HAZARD_ACCEPTED, "yes");
    }
}
