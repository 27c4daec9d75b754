package nl.buurtbrug.platform.pdf;

/// How a sheet of A4 is held.
public enum PaperFormat {
    PORTRAIT,
    LANDSCAPE
}
