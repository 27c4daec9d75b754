package nl.buurtbrug.platform.database;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders as a whole: what is in them, how large they are, on disk for sure, moved, gone.
public final class FileTree {

    private FileTree() {
    }

    /// Folders before what is in them; nothing when there is no such folder.
    static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }

    public static void delete(Path folder) throws IOException {
        for (var file : filesIn(folder).reversed()) {
            Files.delete(file);
        }
    }

    public static long size(Path folder) throws IOException {
        var size = 0L;
        for (var file : filesIn(folder)) {
            size += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
        return size;
    }

    /// Waits until a file, or a folder with all that is in it, is on disk.
    public static void forceToDisk(Path path) throws IOException {
        for (var file : filesIn(path)) {
            forceOne(file);
        }
    }

    /// Moves to a place where nothing is; after this it is there, also when the power fails.
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        forceOne(to.toAbsolutePath().getParent());
    }

    private static void forceOne(Path path) throws IOException {
        var isFolder = Files.isDirectory(path);
        // Windows keeps its folders itself and opens none
        if (!isFolder || File.separatorChar == '/') {
            try (var channel = FileChannel.open(path, isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }
}
