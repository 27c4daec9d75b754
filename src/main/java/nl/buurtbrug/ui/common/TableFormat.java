package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

/// The kinds of file that a list is saved as for a spreadsheet.
public enum TableFormat {
    WORKBOOK("xlsx"),
    CSV("csv");

    private final String extension;

    TableFormat(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }

    public FileKind kind() {
        return new FileKind(switch (this) {
            case WORKBOOK -> text("export.workbook");
            case CSV -> text("export.csv");
        }, "*." + extension);
    }
}
