package nl.buurtbrug.domain.transfer.row;

import java.util.List;

/// A row of a list as it was understood, before it is compared with anything.
public interface ReadRow {

    /// The line of the file on which it starts (1-based).
    int line();

    Cells cells();

    /// What to tell the user though the row can be kept.
    List<Remark> remarks();

    /// Why the row can't be kept; empty when it can.
    List<Remark> refusals();

    /// What it is called in a list; "" when it has no name.
    String title();

    /// The organisation as it names it; "" for none.
    String organisationName();

    /// The person as it names them; "" for none.
    String personName();

    /// What else tells it from others, such as a role or a day; "" for nothing.
    String detail();

    /// What the user may have decided about it.
    List<DoubtPart> parts();
}
