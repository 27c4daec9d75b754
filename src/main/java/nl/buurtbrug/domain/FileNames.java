package nl.buurtbrug.domain;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;

/// What a report or a list is called as a file: its title and the day, in characters that every computer takes.
public final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() {
    }

    /// @param extension "pdf"
    public static String of(String title, LocalDate day, String extension) {
        var plain = title.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\\\/:*?\"<>|]+", " ").replaceAll(" +", " ").strip();
        var end = Math.min(LONGEST, plain.length());
        var fitting = plain.substring(0, end > 0 && Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end).strip();
        return (fitting.isEmpty() ? text("app.name") : fitting) + " " + day + "." + extension;
    }
}
