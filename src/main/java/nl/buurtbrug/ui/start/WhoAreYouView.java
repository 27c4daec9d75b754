package nl.buurtbrug.ui.start;

import static nl.buurtbrug.language.Text.text;

import javafx.collections.ListChangeListener;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.ui.common.Appearance;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Icon;

final class WhoAreYouView extends StackPane {

    private final FlowPane members = new FlowPane();

    WhoAreYouView(WhoAreYouViewModel model, Appearance appearance) {
        setId("who-are-you");
        members.getStyleClass().add("welcome-members");
        model.members().addListener((ListChangeListener<StaffSummary>) _ -> show(model));
        show(model);
        var introduce = Buttons.primary(text("whoAreYou.introduce"), model::introduce);
        introduce.setId("introduce");
        var foot = new VBox(introduce);
        foot.getStyleClass().addAll("welcome-foot", "unnumbered");
        getChildren().add(new WelcomePage(appearance, text("whoAreYou.title"), text("whoAreYou.explanation"), members,
                new QuestionField("", "firstStart.user", text("whoAreYou.new"), model.nameProperty()).asking(text("whoAreYou.name")).showing(model.problems()), foot));
    }

    private void show(WhoAreYouViewModel model) {
        members.getChildren().setAll(model.members().stream()
                .map(member -> Buttons.plain(Icon.STAFF, member.name(), () -> model.choose(member))).toList());
    }
}
