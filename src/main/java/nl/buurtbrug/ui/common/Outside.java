package nl.buurtbrug.ui.common;

import java.net.URI;
import java.nio.file.Path;

/// What lies outside the program: the clipboard, and the programs for mail and the web.
public interface Outside {

    void copy(String words);

    /// Opens a `mailto:`, `tel:`, `http:` or `https:` address in the program the system has for it.
    void open(URI address);

    /// Opens a file of ours in the program the system has for it, or a folder where its files are shown.
    void show(Path file);
}
