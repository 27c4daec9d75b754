package nl.buurtbrug.ui.settings;

import static nl.buurtbrug.language.Text.text;

import java.io.ByteArrayInputStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;

final class LetterheadView extends VBox {

    private static final double LOGO_HEIGHT = 64;

    LetterheadView(LetterheadViewModel model) {
        var form = new Form();
        form.add("bureau.name", new TextField()).textProperty().bindBidirectional(model.nameProperty());
        form.add("bureau.address", new TextField()).textProperty().bindBidirectional(model.addressProperty());
        form.add("bureau.contact", new TextField()).textProperty().bindBidirectional(model.contactProperty());
        form.addNode(logo(model), 12);
        form.required("bureau.name").help("bureau.name", text("firstStart.bureau.help"));
        model.problems().addListener((ListChangeListener<Problem>) _ -> form.show(model.problems()));
        var foot = new HBox(Buttons.primary(text("action.save"), () -> model.save(() -> { })));
        foot.getStyleClass().add("section-foot");
        getChildren().add(new Card(text("settings.letterhead")).containing(Card.body(form, foot)));
    }

    private static Node logo(LetterheadViewModel model) {
        var picture = new ImageView();
        picture.setFitHeight(LOGO_HEIGHT);
        picture.setFitWidth(LOGO_HEIGHT * 4);
        picture.setPreserveRatio(true);
        picture.setAccessibleText(text("bureau.logo"));
        var none = Texts.muted(text("bureau.noLogo"));
        var remove = Buttons.plain(text("bureau.removeLogo"), model::removeLogo);
        model.logoProperty().subscribe(bytes -> {
            picture.setImage(bytes.length == 0 ? null : new Image(new ByteArrayInputStream(bytes)));
            picture.setManaged(bytes.length > 0);
            none.setVisible(bytes.length == 0);
            none.setManaged(bytes.length == 0);
            remove.setVisible(bytes.length > 0);
        });
        var row = new FlowPane(picture, none, Buttons.plain(Icon.FILE, text("bureau.chooseLogo"), model::chooseLogo), remove);
        row.getStyleClass().add("settings-row");
        return new VBox(Texts.styled(text("bureau.logo"), "field-label"), row);
    }
}
