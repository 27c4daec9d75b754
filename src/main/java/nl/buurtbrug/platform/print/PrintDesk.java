package nl.buurtbrug.platform.print;

import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.util.List;

/// Printers and the dialog of the system; an interface, so that a test can print without a printer and answer the dialog.
public interface PrintDesk {

    /// The printers there are, the usual one first.
    List<String> printers();

    /// Shows the dialog and prints; false when the user closed it without printing.
    boolean print(Pageable pages, PrintOrder order) throws PrinterException;
}
