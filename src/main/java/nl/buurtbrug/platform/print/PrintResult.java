package nl.buurtbrug.platform.print;

/// How printing ended.
public sealed interface PrintResult {

    /// The pages are with the printer.
    record Printed() implements PrintResult {
    }

    /// The user closed the dialog without printing.
    record Cancelled() implements PrintResult {
    }

    /// This computer has no printer, or no screen to ask on.
    record NoPrinter() implements PrintResult {
    }

    /// The printer that was chosen before is not there any more.
    record UnknownPrinter(String name) implements PrintResult {
    }

    /// The printer refused; the reason is in the words of the system.
    record Refused(String reason) implements PrintResult {
    }
}
