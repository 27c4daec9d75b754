package nl.buurtbrug.domain.transfer.file;

/// How a list is written, as it was found or chosen, and where in the file it stands. Lines are those of the file or the sheet, from 1.
public sealed interface FileFormat permits TextFormat, SheetFormat {

    /// The line on which the headers stand; 0 for none.
    int headerLine();

    /// The line on which the table begins, the headers included.
    int firstLine();

    /// The first line that is no longer part of the table; 0 when it runs to the end.
    int footerLine();

    /// The same with the headers on another line; 0 for none.
    FileFormat withHeaderLine(int line);

    /// The same, but with everything from a line on left out; 0 for nothing.
    FileFormat endingBefore(int line);

    /// All there is as a table without headers, to see what is left out too.
    FileFormat whole();
}
