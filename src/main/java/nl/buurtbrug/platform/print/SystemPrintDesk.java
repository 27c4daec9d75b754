package nl.buurtbrug.platform.print;

import java.awt.GraphicsEnvironment;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.DialogTypeSelection;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;

/// The printers of this computer; it has none where there is no screen for their dialog.
final class SystemPrintDesk implements PrintDesk {

    @Override
    public List<String> printers() {
        return services().map(PrintService::getName).toList();
    }

    @Override
    public boolean print(Pageable pages, PrintOrder order) throws PrinterException {
        var job = PrinterJob.getPrinterJob();
        job.setJobName(order.name());
        var chosen = services().filter(service -> order.printer().isEmpty() || service.getName().equals(order.printer())).findFirst();
        if (chosen.isPresent()) {
            job.setPrintService(chosen.get());
        }
        job.setPageable(pages);
        var wishes = wishes(order);
        if (!job.printDialog(wishes)) {
            return false;
        }
        job.print(wishes);
        return true;
    }

    private static PrintRequestAttributeSet wishes(PrintOrder order) {
        var wishes = new HashPrintRequestAttributeSet();
        wishes.add(DialogTypeSelection.NATIVE);
        wishes.add(MediaSizeName.ISO_A4);
        wishes.add(new JobName(order.name(), null));
        wishes.add(new Copies(order.copies()));
        wishes.add(order.bothSides() ? Sides.DUPLEX : Sides.ONE_SIDED);
        return wishes;
    }

    private static Stream<PrintService> services() {
        if (GraphicsEnvironment.isHeadless()) {
            return Stream.empty();
        }
        var usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
        var all = Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null));
        return Stream.concat(usual.stream(), all.filter(service -> !service.equals(usual.orElse(null))));
    }
}
