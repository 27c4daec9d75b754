package nl.buurtbrug.domain.report;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.pdf.LabelSheet;

/// The kinds of label sheets there are.
public enum LabelKind {
    THREE_BY_EIGHT(LabelSheet.THREE_BY_EIGHT),
    TWO_BY_SEVEN(LabelSheet.TWO_BY_SEVEN),
    THREE_BY_SEVEN(LabelSheet.THREE_BY_SEVEN);

    private final LabelSheet sheet;

    LabelKind(LabelSheet sheet) {
        this.sheet = sheet;
    }

    LabelSheet sheet() {
        return sheet;
    }

    public int columns() {
        return sheet.columns();
    }

    public int rows() {
        return sheet.rows();
    }

    public int labels() {
        return sheet.labels();
    }

    /// "24 etiketten van 70 × 37 mm".
    public String words() {
        return text("report.labels.kind", labels(), Formats.measure(sheet.width()), Formats.measure(sheet.height()));
    }
}
