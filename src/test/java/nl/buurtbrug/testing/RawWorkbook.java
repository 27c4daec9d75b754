package nl.buurtbrug.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook written part by part, also such as no spreadsheet would write.
public final class RawWorkbook {

    /// Writes the bytes of a part that is too large to hold.
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final Map<String, Content> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder places = new StringBuilder();
    private String properties = "";
    private int count;

    public static RawWorkbook of(String rows) {
        return new RawWorkbook().sheet("Blad1", rows);
    }

    public RawWorkbook sheet(String name, String rows) {
        return sheet(name, "visible", out -> out.write(("<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8)));
    }

    public RawWorkbook hidden(String name, String rows) {
        return sheet(name, "hidden", out -> out.write(("<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8)));
    }

    /// A sheet of which the rows are written bit by bit.
    public RawWorkbook sheet(String name, Content rows) {
        return sheet(name, "visible", out -> {
            out.write(("<worksheet " + MAIN + "><sheetData>").getBytes(StandardCharsets.UTF_8));
            rows.writeTo(out);
            out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        });
    }

    private RawWorkbook sheet(String name, String state, Content content) {
        count++;
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>".formatted(name, count, state, count));
        places.append("<Relationship Id=\"rId%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(count, count));
        return part("xl/worksheets/sheet" + count + ".xml", content);
    }

    public RawWorkbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /// @param items the shared texts, as `<si>`
    public RawWorkbook texts(String items) {
        return part("xl/sharedStrings.xml", "<sst " + MAIN + ">" + items + "</sst>");
    }

    /// The number formats of cells, in the order in which `s` names them from 1 on.
    public RawWorkbook formats(String... codes) {
        var formats = new StringBuilder();
        var cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int index = 0; index < codes.length; index++) {
            formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(164 + index, codes[index].replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")));
            cells.append("<xf numFmtId=\"%d\"/>".formatted(164 + index));
        }
        return part("xl/styles.xml", "<styleSheet " + MAIN + "><numFmts>" + formats + "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>" + cells + "</cellXfs></styleSheet>");
    }

    public RawWorkbook part(String name, String text) {
        return part(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    public RawWorkbook part(String name, Content content) {
        parts.put(name, content);
        return this;
    }

    public Path write(Path file) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", out -> out.write("<Types/>".getBytes(StandardCharsets.UTF_8)));
            if (!parts.containsKey("xl/workbook.xml")) {
                put(zip, "xl/workbook.xml", out -> out.write(("<workbook " + MAIN + ">" + properties + "<sheets>" + sheets + "</sheets></workbook>").getBytes(StandardCharsets.UTF_8)));
            }
            put(zip, "xl/_rels/workbook.xml.rels", out -> out.write(("<Relationships>" + places + "</Relationships>").getBytes(StandardCharsets.UTF_8)));
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
            return file;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void put(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.writeTo(zip);
        zip.closeEntry();
    }
}
