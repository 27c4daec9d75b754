package nl.buurtbrug.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PrinterTest {

    private static final PrintOrder ORDER = PrintOrder.once("Partnerlijst");

    @Test
    void pagesGoToThePrinterAtTheirOwnSize() throws IOException {
        var desk = new Desk(List.of("Kantoor"), true);

        var result = new Printer(desk).print(twoPages(), ORDER);

        assertThat(result).isEqualTo(new PrintResult.Printed());
        assertThat(desk.widths).containsExactly(595, 595);
    }

    @Test
    void aClosedDialogIsNoPrint() throws IOException {
        assertThat(new Printer(new Desk(List.of("Kantoor"), false)).print(twoPages(), ORDER)).isEqualTo(new PrintResult.Cancelled());
    }

    @Test
    void withoutAPrinterItSaysSo() throws IOException {
        assertThat(new Printer(new Desk(List.of(), true)).print(twoPages(), ORDER)).isEqualTo(new PrintResult.NoPrinter());
    }

    @Test
    void aPrinterThatWentAwayIsNamed() throws IOException {
        var order = new PrintOrder("Partnerlijst", "Zolder", 2, true);

        assertThat(new Printer(new Desk(List.of("Kantoor"), true)).print(twoPages(), order)).isEqualTo(new PrintResult.UnknownPrinter("Zolder"));
    }

    @Test
    void aPrinterThatRefusesIsHeard() throws IOException {
        var desk = new Desk(List.of("Kantoor"), true) {
            @Override
            public boolean print(Pageable pages, PrintOrder order) throws PrinterException {
                throw new PrinterException("papier op");
            }
        };

        assertThat(new Printer(desk).print(twoPages(), ORDER)).isEqualTo(new PrintResult.Refused("papier op"));
    }

    @Test
    void aComputerWithoutAScreenHasNoPrinter() throws IOException {
        var printer = Printer.ofThisComputer();

        assertThat(printer.names()).isEmpty();
        assertThat(printer.print(twoPages(), ORDER)).isEqualTo(new PrintResult.NoPrinter());
    }

    private static byte[] twoPages() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.addPage(new PDPage(PDRectangle.A4));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static class Desk implements PrintDesk {

        private final List<String> printers;
        private final boolean agrees;
        private final List<Integer> widths = new ArrayList<>();

        Desk(List<String> printers, boolean agrees) {
            this.printers = printers;
            this.agrees = agrees;
        }

        @Override
        public List<String> printers() {
            return printers;
        }

        @Override
        public boolean print(Pageable pages, PrintOrder order) throws PrinterException {
            for (var page = 0; page < pages.getNumberOfPages(); page++) {
                widths.add((int) pages.getPageFormat(page).getWidth());
            }
            return agrees;
        }
    }
}
