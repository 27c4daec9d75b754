package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.backup.BackupSummary;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.BackupDesk;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Hint;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;

/// Making back-ups, where they go, putting one back, and the way out.
final class BackupsView extends VBox {

    private final BackupDesk desk;
    private final VBox trouble = new VBox();
    private final VBox list = new VBox();

    BackupsView(BackupDesk desk, KeptDataViewModel kept) {
        this.desk = desk;
        desk.troubleProperty().subscribe(words -> trouble.getChildren().setAll(words.isEmpty() ? new Node[0] : new Node[] {new Hint(Tone.WARNING, words)}));
        trouble.managedProperty().bind(Bindings.isNotEmpty(trouble.getChildren()));
        desk.all().addListener((ListChangeListener<BackupSummary>) _ -> show());
        show();
        var make = Buttons.primary(text("backup.make"), desk::make);
        make.setId("make-backup");
        getChildren().addAll(trouble,
                new Card(text("settings.backups")).containing(Card.body(Texts.body(text("backup.help")),
                        row(make, Buttons.plain(text("backup.makeElsewhere"), desk::makeElsewhere), Buttons.plain(Icon.UNDO, text("backup.restoreOther"), desk::restoreChosen)))),
                second(),
                new Card(text("backup.list")).containing(list),
                new KeptDataCard(kept),
                new Card(text("backup.export.title")).containing(Card.body(Texts.body(text("backup.export.help")),
                        row(Buttons.plain(Icon.EXPORT, text("backup.export"), desk::export)))));
    }

    private static Node row(Node... nodes) {
        var row = new FlowPane(nodes);
        row.getStyleClass().add("settings-row");
        return row;
    }

    private Card second() {
        var place = Texts.body("");
        place.textProperty().bind(desk.secondPlaceProperty().map(chosen -> chosen.map(Path::toString).orElse(text("backup.second.none"))));
        var forget = Buttons.plain(text("backup.second.forget"), desk::forgetSecondPlace);
        forget.visibleProperty().bind(desk.secondPlaceProperty().map(Optional::isPresent));
        forget.managedProperty().bind(forget.visibleProperty());
        return new Card(text("backup.second")).containing(Card.body(Texts.muted(text("backup.second.help")), place,
                row(Buttons.plain(text("backup.second.choose"), desk::chooseSecondPlace), forget)));
    }

    private void show() {
        if (desk.all().isEmpty()) {
            list.getChildren().setAll(Card.body(Texts.muted(text("backup.none"))));
        } else {
            list.getChildren().setAll(desk.all().stream().map(this::row).toList());
        }
    }

    private Node row(BackupSummary backup) {
        var moment = desk.moment(backup.madeAt());
        var restore = Buttons.plain(text("backup.restore"), () -> desk.restore(backup.file()));
        restore.getStyleClass().add("restore-backup");
        restore.setAccessibleText(text("backup.restoreOf", moment));
        return Card.row(Texts.body(moment), Texts.muted(backup.why()), Texts.gap(), Texts.muted(Formats.size(backup.size())), restore);
    }
}
