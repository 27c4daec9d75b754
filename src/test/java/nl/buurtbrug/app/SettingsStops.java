package nl.buurtbrug.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.buurtbrug.app.TourStops.Stop;

/// The pictures of the settings, one of each topic, and of the extra fields that are made there.
final class SettingsStops {

    static final List<Stop> ALL = Stream.concat(
            Stream.of("looks", "letterhead", "kinds", "groups", "tags", "municipalities", "neighbourhoods", "staff", "backups", "data", "about")
                    .map(topic -> new Stop("settings-" + topic.toLowerCase(Locale.ROOT), visitor -> visitor.setting(topic))),
            ExtraStops.ALL.stream()).toList();

    private SettingsStops() {
    }
}
