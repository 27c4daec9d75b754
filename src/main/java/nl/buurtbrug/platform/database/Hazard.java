package nl.buurtbrug.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Why a place is unsafe for a database that is written all day.
public enum Hazard {

    /// Another program copies the files while they are written.
    SYNCED,
    /// The files are on another computer.
    NETWORK;

    private static final Pattern SYNCED_FOLDER = Pattern.compile(
            "onedrive( -.*)?|dropbox( \\(.*\\))?|google drive|googledrive|icloud drive|iclouddrive|com~apple~clouddocs|mobile documents"
                    + "|nextcloud|owncloud|stack|tresorit|pcloud drive|box sync|syncthing|sync\\.com");
    private static final Set<String> NETWORK_STORES = Set.of(
            "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "davfs", "davfs2", "webdav", "afpfs", "9p", "ncpfs");

    static Optional<Hazard> of(Path folder) {
        return of(folder.toString(), store(folder));
    }

    /// @param store the type of the file store, as the system calls it
    static Optional<Hazard> of(String folder, String store) {
        if (folder.startsWith("\\\\") || folder.startsWith("//") || NETWORK_STORES.contains(store.toLowerCase(Locale.ROOT))) {
            return Optional.of(NETWORK);
        }
        for (var part : folder.toLowerCase(Locale.ROOT).split("[/\\\\]")) {
            if (SYNCED_FOLDER.matcher(part).matches()) {
                return Optional.of(SYNCED);
            }
        }
        return Optional.empty();
    }

    private static String store(Path folder) {
        var existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            return existing == null ? "" : Files.getFileStore(existing).type();
        } catch (IOException _) {
            return "";
        }
    }
}
