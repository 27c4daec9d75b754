package nl.buurtbrug.ui.common;

import java.util.Optional;

/// Small choices of the one at this computer, kept with the data and there again at the next start.
public interface Preferences {

    Optional<String> get(String name);

    void put(String name, String value);
}
