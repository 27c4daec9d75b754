package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.duplicate.DuplicateWords;
import nl.buurtbrug.domain.duplicate.Lookalike;

/// Beside a form: the kept records that what is typed may be, with why, and a way to open each.
public final class DoublesCard extends VBox {

    private final DoubleCheck check;
    private final String none;
    private final VBox list = new VBox();

    /// @param none what it says while nothing is alike
    public DoublesCard(String title, String none, DoubleCheck check) {
        this.check = check;
        this.none = none;
        getChildren().add(new Card(title).containing(list));
        check.found().subscribe(this::show);
        show();
    }

    private void show() {
        list.getChildren().setAll(check.found().isEmpty() ? List.of(EmptyState.small(none)) : check.found().stream().map(this::row).toList());
    }

    private Node row(Lookalike alike) {
        var record = alike.record();
        var name = new HBox(Texts.strong(record.name()));
        name.getStyleClass().add("second-line");
        if (record.archived()) {
            name.getChildren().add(Chips.chip(text("duplicate.archived")));
        }
        var words = new VBox(name);
        if (!record.detail().isEmpty()) {
            words.getChildren().add(Texts.caption(record.detail()));
        }
        words.getChildren().add(Texts.caption(DuplicateWords.of(alike.likeness())));
        HBox.setHgrow(words, Priority.ALWAYS);
        var open = Buttons.link(text("action.open"), () -> check.open(record));
        open.setAccessibleText(text("duplicate.openNamed", record.name()));
        return Card.row(words, open);
    }
}
