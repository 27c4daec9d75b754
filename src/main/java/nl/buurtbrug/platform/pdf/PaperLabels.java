package nl.buurtbrug.platform.pdf;

import java.util.ArrayList;
import java.util.List;

/// Labels to print on sheets, each a few lines; the first sheet may be one of which the first labels are gone.
public record PaperLabels(String title, LabelSheet sheet, int alreadyUsed, List<List<String>> labels) {

    private static final int LINES_IN_COMMON_TYPE = 5;
    private static final double CHARACTERS_PER_MILLIMETRE = 0.5;

    public PaperLabels {
        labels = List.copyOf(labels);
        if (alreadyUsed < 0 || alreadyUsed >= sheet.labels()) {
            throw new IllegalArgumentException("%d labels used of a sheet of %d".formatted(alreadyUsed, sheet.labels()));
        }
    }

    /// The labels of each sheet; the first sheet has less of them when some were already used.
    List<List<Label>> sheets() {
        var sheets = new ArrayList<List<Label>>();
        for (var number = 0; number < labels.size(); number++) {
            var place = (number + alreadyUsed) % sheet.labels();
            if (number == 0 || place == 0) {
                sheets.add(new ArrayList<>());
            }
            sheets.getLast().add(new Label(sheet.style(place), isTight(labels.get(number)), labels.get(number)));
        }
        return sheets;
    }

    private boolean isTight(List<String> lines) {
        var room = (sheet.width() - 11) * CHARACTERS_PER_MILLIMETRE;
        return lines.stream().mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() / room))).sum() > LINES_IN_COMMON_TYPE;
    }

    record Label(String style, boolean tight, List<String> lines) {
    }
}
