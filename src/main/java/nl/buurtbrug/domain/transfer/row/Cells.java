package nl.buurtbrug.domain.transfer.row;

import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;

/// The cells of one row as they stand in the file, packed so that a long list fits in memory; those of forbidden columns are left out.
public final class Cells {

    /// Of a row that is not in a file.
    public static final Cells NONE = new Cells("", new int[0]);

    private final String text;
    private final int[] ends;

    private Cells(String text, int[] ends) {
        this.text = text;
        this.ends = ends;
    }

    public static Cells of(List<String> cells, ImportMapping mapping) {
        var text = new StringBuilder();
        var ends = new int[cells.size()];
        for (int i = 0; i < ends.length; i++) {
            if (i >= mapping.columns().size() || mapping.columns().get(i).field() != TargetField.FORBIDDEN) {
                text.append(cells.get(i));
            }
            ends[i] = text.length();
        }
        return new Cells(text.toString(), ends);
    }

    public List<String> list() {
        var cells = new ArrayList<String>(ends.length);
        int start = 0;
        for (int end : ends) {
            cells.add(text.substring(start, end));
            start = end;
        }
        return cells;
    }
}
