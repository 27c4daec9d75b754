package nl.buurtbrug.app;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.Bridge;
import nl.buurtbrug.ui.common.Texts;

/// A page of its own for what has to be said before there are any data to show.
final class NoticeView extends StackPane {

    /// @param folder shown so that it can be copied
    NoticeView(Notice notice, Path folder, Button... buttons) {
        getStyleClass().addAll("frame", "notice-page");
        var place = new TextField(folder.toString());
        place.setEditable(false);
        place.setId("notice-folder");
        place.setAccessibleText(notice.folderLabel());
        var actions = new HBox(buttons);
        actions.getStyleClass().add("notice-actions");
        var card = new VBox(Bridge.town(0.63), Texts.title(notice.title()), Texts.body(notice.words()), place, actions);
        card.getStyleClass().addAll("bb-card", "notice");
        card.setId("notice");
        getChildren().add(card);
    }
}
