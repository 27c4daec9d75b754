package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.file.SheetFormat.Sheet;
import nl.buurtbrug.domain.transfer.file.TextFormat;

/// Says in plain words how a file is written.
final class FormatWords {

    private FormatWords() {
    }

    static String encoding(String name) {
        return switch (name) {
            case "UTF-8" -> text("wizard.encoding.utf");
            case "windows-1252" -> text("wizard.encoding.windows");
            case "UTF-16LE" -> text("wizard.encoding.unicode");
            case "UTF-16BE" -> text("wizard.encoding.unicodeTurned");
            case "macintosh" -> text("wizard.encoding.mac");
            case "IBM850" -> text("wizard.encoding.dos");
            case "ISO-8859-15" -> text("wizard.encoding.latin");
            case "windows-1254" -> text("wizard.encoding.turkish");
            case "windows-1250" -> text("wizard.encoding.central");
            case "windows-1251" -> text("wizard.encoding.cyrillic");
            default -> name;
        };
    }

    static String separator(char separator) {
        return switch (separator) {
            case ';' -> text("wizard.separator.semicolon");
            case ',' -> text("wizard.separator.comma");
            case '\t' -> text("wizard.separator.tab");
            case '|' -> text("wizard.separator.bar");
            case ':' -> text("wizard.separator.colon");
            case ' ' -> text("wizard.separator.space");
            default -> String.valueOf(separator);
        };
    }

    static String subject(ListSubject subject) {
        return switch (subject) {
            case CONTACTS -> text("import.subject.contacts");
            case ACTIVITIES -> text("import.subject.activities");
            case MOMENTS -> text("import.subject.moments");
        };
    }

    static String quote(char quote) {
        return switch (quote) {
            case '"' -> text("wizard.quote.double");
            case '\'' -> text("wizard.quote.single");
            case TextFormat.NONE -> text("wizard.quote.none");
            default -> String.valueOf(quote);
        };
    }

    static String sheet(Sheet sheet) {
        return sheet.hidden() ? text("wizard.sheet.hidden", sheet.name()) : sheet.name();
    }

    static String header(int line) {
        return line == 0 ? text("wizard.header.none") : text("wizard.header.line", line);
    }

    static String footer(int line) {
        return line == 0 ? text("wizard.footer.none") : text("wizard.footer.line", line);
    }
}
