package nl.buurtbrug.app;

import java.util.Optional;
import nl.buurtbrug.platform.settings.Settings;
import nl.buurtbrug.ui.common.Preferences;

/// The preferences of the screens, kept in the data folder.
record KeptPreferences(Settings settings) implements Preferences {

    @Override
    public Optional<String> get(String name) {
        return settings.get(name);
    }

    @Override
    public void put(String name, String value) {
        settings.put(name, value);
    }
}
