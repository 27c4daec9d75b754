package nl.buurtbrug.platform.pdf;

/// What every paper has, whatever stands on it.
public record Paper(PaperFormat format, Letterhead letterhead, PaperTitle title, PaperFoot foot) {

    String stylesheet() {
        return PaperStyle.of(format);
    }
}
