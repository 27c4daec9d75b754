package nl.buurtbrug.ui.overview;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;

/// The name of a record in a row, that opens it; cut off where there is no room for all of it.
final class RowLink extends Hyperlink {

    RowLink(String words, Runnable open) {
        super(words);
        getStyleClass().addAll("record-link", "row-link");
        setMinWidth(0);
        setTooltip(new Tooltip(words));
        setOnAction(_ -> open.run());
    }
}
