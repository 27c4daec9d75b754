package nl.buurtbrug.domain.transfer.row;

import java.util.ArrayList;
import java.util.List;

/// What is found out about a row while it is read: remarks, reasons to refuse it, and what goes into a note because no field fits.
public final class RowFindings {

    private final List<Remark> remarks = new ArrayList<>(0);
    private final List<Remark> refusals = new ArrayList<>(0);
    private final List<String> notes = new ArrayList<>(0);

    public void remark(Remark remark) {
        remarks.add(remark);
    }

    public void refuse(Remark reason) {
        refusals.add(reason);
    }

    /// Keeps a text that fits no field in the note, so that it isn't lost.
    void note(String text) {
        notes.add(text);
    }

    public List<Remark> remarks() {
        return remarks.isEmpty() ? List.of() : List.copyOf(remarks);
    }

    public List<Remark> refusals() {
        return refusals.isEmpty() ? List.of() : List.copyOf(refusals);
    }

    /// A note with what was kept behind it.
    String noteWith(String note) {
        if (notes.isEmpty()) {
            return note;
        }
        var all = new ArrayList<String>();
        if (!note.isEmpty()) {
            all.add(note);
        }
        all.addAll(notes);
        notes.clear();
        return String.join("\n", all);
    }
}
