package nl.buurtbrug.ui.start;

import static nl.buurtbrug.language.Text.text;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.Appearance;
import nl.buurtbrug.ui.common.BackupDesk;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;

final class FirstStartView extends StackPane {

    FirstStartView(FirstStartViewModel model, Appearance appearance, Optional<BackupDesk> backups) {
        setId("first-start");
        getChildren().add(new WelcomePage(appearance, text("firstStart.title"), text("firstStart.explanation"),
                new QuestionField("1", "firstStart.bureau", text("firstStart.bureau.help"), model.bureauProperty()).showing(model.problems()),
                new QuestionField("2", "firstStart.user", text("firstStart.user.help"), model.userProperty()).showing(model.problems()),
                begin(model, backups)));
    }

    private static Node begin(FirstStartViewModel model, Optional<BackupDesk> backups) {
        var button = Buttons.primary(Icon.FORWARD, text("firstStart.begin"), model::begin);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setDefaultButton(true);
        button.setId("begin");
        var foot = new VBox(button, Texts.caption(text("firstStart.then")));
        backups.map(FirstStartView::restore).ifPresent(foot.getChildren()::add);
        foot.getStyleClass().add("welcome-foot");
        return foot;
    }

    private static Node restore(BackupDesk desk) {
        var link = Buttons.link(text("firstStart.restore"), desk::restoreChosen);
        link.setId("first-start-restore");
        return link;
    }
}
