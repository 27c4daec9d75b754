package nl.buurtbrug.platform.pdf;

/// A filled template: well-formed, escaped, and without characters that no font of ours can show.
public final class PaperHtml {

    private final String text;

    PaperHtml(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
