package nl.buurtbrug.ui.common;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javafx.application.HostServices;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// The clipboard and the programs of this computer.
public final class SystemOutside implements Outside {

    private static final Set<String> ALLOWED = Set.of("mailto", "tel", "http", "https");

    private final HostServices services;

    public SystemOutside(HostServices services) {
        this.services = services;
    }

    @Override
    public void copy(String words) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }

    @Override
    public void open(URI address) {
        if (ALLOWED.contains(address.getScheme())) {
            services.showDocument(address.toString());
        }
    }

    @Override
    public void show(Path file) {
        services.showDocument(file.toUri().toString());
    }
}
