package nl.buurtbrug.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.buurtbrug.testing.RawWorkbook;

/// A workbook as an office has it: a sheet with an explanation, one with the list, and one that is hidden.
final class WorkbookList {

    private WorkbookList() {
    }

    static Path write() {
        try {
            return new RawWorkbook()
                    .sheet("Toelichting", row(1, "Deze lijst is van team Oost"))
                    .sheet("Partners 2026", row(1, "Partners van team Oost") + row(3, "Organisatie", "Soort", "Plaats", "E-mail", "Fase", "Laatste contact")
                            + row(4, "Sportclub Vlietland", "Voetbal en fitness", "Beekerdam", "info@vlietland.example", "lopend gesprek", "12-3-2026")
                            + row(5, "De Brug Oost", "supportersclubje", "Beekerdam", "brug@oost.example", "actief", "2-2-2026 gebeld over de zaal")
                            + row(6, "Zonnehof", "Sportverenging", "Beekerdam", "zon@hof.example", "lopend gesprek", ""))
                    .hidden("Oud", row(1, "Naam", "Plaats") + row(2, "Weg", "Oost"))
                    .write(Files.createTempDirectory("tour").resolve("partners-oost.xlsx"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String row(int number, String... cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (var cell : cells) {
            row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        return row + "</row>";
    }
}
