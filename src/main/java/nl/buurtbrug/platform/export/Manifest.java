package nl.buurtbrug.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.buurtbrug.platform.database.BackupFailed;
import nl.buurtbrug.platform.database.BackupFailed.Reason;
import nl.buurtbrug.platform.database.Schema;
import tools.jackson.databind.json.JsonMapper;

/// Which files belong to an export, how many rows each has, and by what it is known that a file is unchanged.
///
/// @param schema the number of the last migration of the tables
record Manifest(int schema, List<Part> parts) {

    static final String FILE = "manifest.json";

    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    /// One file.
    ///
    /// @param table the name of the table in it; "" for one about the others
    record Part(String file, String table, long rows, String sha256) {
    }

    void write(Path folder) throws IOException {
        var json = JSON.createObjectNode();
        json.put("program", "Buurtbrug");
        json.put("format", FORMAT);
        json.put("schema", schema);
        var files = json.putArray("files");
        for (var part : parts) {
            files.addObject().put("file", part.file()).put("table", part.table()).put("rows", part.rows()).put("sha256", part.sha256());
        }
        Files.writeString(folder.resolve(FILE), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
    }

    /// Reads it and looks whether every file is there, unchanged.
    ///
    /// @throws BackupFailed when it is not so; its place is the file that is wrong
    static Manifest checked(Path folder) {
        var manifest = read(folder.resolve(FILE));
        for (var part : manifest.parts()) {
            var file = folder.resolve(part.file()).normalize();
            try {
                if (!file.getParent().equals(folder.normalize()) || !sha256(file).equals(part.sha256())) {
                    throw new BackupFailed(Reason.NOT_A_BACKUP, file, 0, null);
                }
            } catch (IOException e) {
                throw new BackupFailed(Reason.NOT_A_BACKUP, file, 0, e);
            }
        }
        return manifest;
    }

    private static Manifest read(Path file) {
        try {
            var json = JSON.readTree(Files.readString(file));
            var parts = json.required("files").valueStream().map(part -> new Part(part.required("file").asString(), part.required("table").asString(),
                    part.required("rows").asLong(), part.required("sha256").asString())).toList();
            var manifest = new Manifest(json.required("schema").asInt(), parts);
            if (manifest.schema() > Schema.VERSION || json.required("format").asInt() > FORMAT) {
                throw new BackupFailed(Reason.NEWER_VERSION, file, 0, null);
            }
            return manifest;
        } catch (BackupFailed e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new BackupFailed(Reason.NOT_A_BACKUP, file, 0, e);
        }
    }

    static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
