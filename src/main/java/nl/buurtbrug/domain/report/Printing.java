package nl.buurtbrug.domain.report;

/// How printing a report ended.
public sealed interface Printing {

    record Printed() implements Printing {
    }

    /// The user closed the dialog of the system without printing.
    record Cancelled() implements Printing {
    }

    /// This computer has no printer.
    record NoPrinter() implements Printing {
    }

    /// The printer refused; the reason is in the words of the system.
    record Refused(String reason) implements Printing {
    }
}
