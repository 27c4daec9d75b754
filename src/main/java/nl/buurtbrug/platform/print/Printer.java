package nl.buurtbrug.platform.print;

import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

/// Prints a PDF at its true size, after the system's own dialog; to be called on a thread that may wait for the user.
public final class Printer {

    private final PrintDesk desk;

    public Printer(PrintDesk desk) {
        this.desk = desk;
    }

    /// The printers of this computer.
    public static Printer ofThisComputer() {
        return new Printer(new SystemPrintDesk());
    }

    /// The names of the printers, the usual one first; empty when there is none.
    public List<String> names() {
        return desk.printers();
    }

    public PrintResult print(byte[] pdf, PrintOrder order) {
        var printers = desk.printers();
        if (printers.isEmpty()) {
            return new PrintResult.NoPrinter();
        }
        if (!order.printer().isEmpty() && !printers.contains(order.printer())) {
            return new PrintResult.UnknownPrinter(order.printer());
        }
        try (var document = Loader.loadPDF(pdf)) {
            return desk.print(new PDFPageable(document), order) ? new PrintResult.Printed() : new PrintResult.Cancelled();
        } catch (PrinterAbortException _) {
            return new PrintResult.Cancelled();
        } catch (PrinterException e) {
            return new PrintResult.Refused(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
