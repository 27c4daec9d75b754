package nl.buurtbrug.ui.reach;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import nl.buurtbrug.domain.overview.Area;
import nl.buurtbrug.domain.overview.ReachOverview;
import nl.buurtbrug.domain.overview.Slice;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Icon;

/// A field of the matrix: a number, darker the larger it is, or a white spot with how many partners could open it.
final class MatrixField extends Button {

    private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");
    private static final PseudoClass HELPED = PseudoClass.getPseudoClass("helped");
    private static final List<String> HEATS = List.of("heat-0", "heat-1", "heat-2", "heat-3", "heat-4");

    private final Slice.Field field;
    private final Tooltip tip = new Tooltip();

    MatrixField(Slice.Field field) {
        this.field = field;
        setTooltip(tip);
        setMnemonicParsing(false);
        setMinSize(0, 0);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    Slice.Field field() {
        return field;
    }

    void show(ReachOverview overview, Layer layer, Heat heat) {
        var cell = overview.cell(field);
        var white = overview.isWhiteSpot(field);
        var partners = layer == Layer.PARTNERS || layer == Layer.BOTH && white;
        var number = partners ? cell.partners() : cell.figure().now();
        setText(number == 0 && field.group().isPresent() ? "" : Formats.number(number));
        setGraphic(white && layer == Layer.BOTH && number > 0 ? Icon.PARTNER.node() : null);
        getStyleClass().setAll("matrix-field", look(white && layer != Layer.PARTNERS, heat.level(number)));
        pseudoClassStateChanged(HELPED, white && layer == Layer.BOTH && number > 0);
        var words = FigureWords.field(overview, field);
        setAccessibleText(words);
        tip.setText(words);
    }

    private String look(boolean white, int level) {
        if (field.group().isEmpty()) {
            return "matrix-total";
        }
        if (field.area() instanceof Area.Municipality || field.area() instanceof Area.Everywhere) {
            return "matrix-subtotal";
        }
        return white ? "white-spot" : HEATS.get(level);
    }

    void showOpened(boolean opened) {
        pseudoClassStateChanged(OPENED, opened);
    }
}
