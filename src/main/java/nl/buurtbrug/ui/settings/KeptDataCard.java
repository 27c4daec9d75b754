package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.backup.KeptSummary;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Hint;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;

/// The data that were replaced, each with what it takes and a way to let go of it; not shown when there are none.
final class KeptDataCard extends VBox {

    private final KeptDataViewModel model;
    private final VBox list = new VBox();

    KeptDataCard(KeptDataViewModel model) {
        this.model = model;
        setId("kept-data");
        model.all().addListener((ListChangeListener<KeptSummary>) _ -> show());
        model.troubleProperty().subscribe(this::show);
        visibleProperty().bind(Bindings.isNotEmpty(model.all()));
        managedProperty().bind(visibleProperty());
        getChildren().add(new Card(text("backup.kept")).containing(Card.body(Texts.body(text("backup.kept.help"))), list));
    }

    private void show() {
        var trouble = model.troubleProperty().get();
        var hint = trouble.isEmpty() ? Stream.<Node>empty() : Stream.<Node>of(Card.body(new Hint(Tone.WARNING, trouble)));
        list.getChildren().setAll(Stream.concat(hint, model.all().stream().map(this::row)).toList());
    }

    private Node row(KeptSummary kept) {
        var remove = Buttons.plain(text("backup.kept.remove"), () -> model.remove(kept));
        remove.getStyleClass().add("remove-kept");
        remove.setAccessibleText(text("backup.kept.removeOf", model.moment(kept)));
        return Card.row(Texts.body(text("backup.kept.since", model.moment(kept))), Texts.gap(), Texts.muted(Formats.size(kept.size())), remove);
    }
}
