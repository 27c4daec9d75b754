package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.Icon;

/// A card about the one at the keyboard, above the colleagues.
final class MyselfView extends VBox {

    MyselfView(MyselfViewModel model, VBox colleagues) {
        var someoneElse = new MenuButton(text("myself.someoneElse"));
        someoneElse.getStyleClass().add("flat");
        model.members().addListener((ListChangeListener<StaffSummary>) _ -> someoneElse.getItems().setAll(
                model.members().stream().map(member -> Buttons.item(Icon.STAFF, member.name(), () -> model.choose(member))).toList()));
        var form = new Form();
        form.add("staff.name", new TextField(), 5).textProperty().bindBidirectional(model.nameProperty());
        form.add("staff.initials", new TextField(), 2).textProperty().bindBidirectional(model.initialsProperty());
        form.add("staff.email", new TextField(), 5).textProperty().bindBidirectional(model.emailProperty());
        model.problems().subscribe(() -> form.show(model.problems()));
        var save = Buttons.plain(text("action.save"), () -> model.save(() -> { }));
        save.setId("save-myself");
        var foot = new HBox(save);
        foot.getStyleClass().add("section-foot");
        var card = new Card(text("myself.title")).with(someoneElse).containing(Card.body(form, foot));
        card.visibleProperty().bind(model.workplace().userProperty().map(Optional::isPresent));
        card.managedProperty().bind(card.visibleProperty());
        getStyleClass().add("settings-content");
        getChildren().addAll(card, colleagues);
    }
}
