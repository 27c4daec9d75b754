package nl.buurtbrug.domain.report;

import java.nio.file.Path;
import nl.buurtbrug.domain.Saving;
import nl.buurtbrug.platform.print.PrintOrder;
import nl.buurtbrug.platform.print.PrintResult;
import nl.buurtbrug.platform.print.Printer;

/// Brings a report to a printer or into a file.
public final class ReportDelivery {

    private final Printer printer;

    public ReportDelivery(Printer printer) {
        this.printer = printer;
    }

    /// To the printers of this computer.
    public static ReportDelivery ofThisComputer() {
        return new ReportDelivery(Printer.ofThisComputer());
    }

    /// Shows the dialog of the system and prints; to be called on a thread that may wait for the user.
    public Printing print(Document document) {
        return switch (printer.print(document.pdf(), PrintOrder.once(document.title()))) {
            case PrintResult.Printed() -> new Printing.Printed();
            case PrintResult.Cancelled() -> new Printing.Cancelled();
            case PrintResult.NoPrinter() -> new Printing.NoPrinter();
            case PrintResult.UnknownPrinter(String name) -> new Printing.Refused(name);
            case PrintResult.Refused(String reason) -> new Printing.Refused(reason);
        };
    }

    public Saving save(Document document, Path file) {
        return Saving.of(file, () -> document.write(file));
    }
}
