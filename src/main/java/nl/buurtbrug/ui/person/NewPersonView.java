package nl.buurtbrug.ui.person;

import static nl.buurtbrug.language.Text.text;

import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.PhoneNumber;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.DoubleHint;
import nl.buurtbrug.ui.common.DoublesCard;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.NewExtrasCard;
import nl.buurtbrug.ui.common.PageHead;
import nl.buurtbrug.ui.common.PageScroll;
import nl.buurtbrug.ui.common.RecordChoice;
import nl.buurtbrug.ui.common.RecordField;
import nl.buurtbrug.ui.common.Suggestions;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.TwoColumns;

/// The page where a person is typed in; who it may be already stands beside it.
final class NewPersonView extends StackPane {

    private final NewPersonViewModel model;
    private final Background background;
    private final Form form = new Form();

    NewPersonView(NewPersonViewModel model, Background background) {
        this.model = model;
        this.background = background;
        fields();
        var foot = new HBox(Buttons.primary(text("person.add"), model::save), Buttons.plain(text("action.cancel"), model::cancel));
        foot.getStyleClass().add("section-foot");
        var main = new VBox(new Card(text("person.who")).containing(Card.body(form, foot)), new NewExtrasCard(model.extras()));
        var page = new VBox(new PageHead(Texts.title(text("person.new"))), new TwoColumns(main, new VBox(new DoublesCard(text("person.alike"), text("person.alike.none"), model.doubles()))));
        page.getStyleClass().add("page");
        getChildren().add(new PageScroll(page));
        model.problems().addListener((ListChangeListener<Problem>) _ -> form.show(model.problems()));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField) {
                key.consume();
                model.save();
            }
        });
    }

    private void fields() {
        var name = form.add("person.fullName", new TextField());
        name.textProperty().bindBidirectional(model.name);
        form.help("person.fullName", text("person.fullName.help"));
        form.add("person.firstName", new TextField(), 4).textProperty().bindBidirectional(model.firstName);
        form.add("person.prefix", new TextField(), 3).textProperty().bindBidirectional(model.prefix);
        form.add("person.lastName", new TextField(), 5).textProperty().bindBidirectional(model.lastName);
        form.required("person.lastName");
        DoubleHint.under(form, "person.fullName", model.doubles(), DoubleHint.ABOUT_NAME);
        var phone = form.add("person.phones", new TextField(), 6);
        phone.textProperty().bindBidirectional(model.phone);
        phone.focusedProperty().subscribe((_, focused) -> {
            if (!focused && !phone.getText().isBlank()) {
                phone.setText(PhoneNumber.parse(phone.getText().strip()).display());
            }
        });
        form.add("person.emails", new TextField(), 6).textProperty().bindBidirectional(model.email);
        DoubleHint.under(form, "person.phones", model.doubles(), DoubleHint.ABOUT_PHONE);
        DoubleHint.under(form, "person.emails", model.doubles(), DoubleHint.ABOUT_EMAIL);
        var organisation = new RecordField(Icon.PARTNER, text("affiliation.organisation.prompt"), model.organisation, background, model.choices()::organisations);
        organisation.textProperty().bindBidirectional(model.typedOrganisation);
        form.add("affiliation.organisation", organisation, 6);
        var role = form.add("affiliation.role", new TextField(), 6);
        role.textProperty().bindBidirectional(model.role);
        Suggestions.under(role, background, model.choices()::roles, words -> new RecordChoice(0, words, ""), model.role::set);
        var main = new CheckBox(text("affiliation.mainContact"));
        main.selectedProperty().bindBidirectional(model.mainContact);
        form.addNode(main, 12);
    }
}
