package nl.buurtbrug.ui.person;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import nl.buurtbrug.domain.EmailAddress;
import nl.buurtbrug.domain.PhoneNumber;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.person.LegalBasis;
import nl.buurtbrug.domain.person.PersonWords;
import nl.buurtbrug.domain.person.PreferredChannel;
import nl.buurtbrug.ui.common.DateField;
import nl.buurtbrug.ui.common.DoubleCheck;
import nl.buurtbrug.ui.common.DoubleHint;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.LinesField;
import nl.buurtbrug.ui.person.PersonDraft.Section;

/// The forms of the sections of a person.
record PersonForms(PersonDraft draft, DoubleCheck doubles, Clock clock) {

    Form of(Section section) {
        return switch (section) {
            case DETAILS -> details();
            case NOTE -> note();
            case PRIVACY -> privacy();
        };
    }

    void show(Form form, List<? extends Problem> problems) {
        form.show(List.copyOf(problems));
    }

    private Form details() {
        var form = new Form();
        form.add("person.firstName", new TextField(), 4).textProperty().bindBidirectional(draft.firstName);
        form.add("person.prefix", new TextField(), 3).textProperty().bindBidirectional(draft.prefix);
        form.add("person.lastName", new TextField(), 5).textProperty().bindBidirectional(draft.lastName);
        form.required("person.lastName");
        var phones = form.add("person.phones", phones(), 6);
        phones.bind(draft.phones);
        var emails = form.add("person.emails", emails(), 6);
        emails.bind(draft.emails);
        form.help("person.phones", text("person.firstIsFirst"));
        DoubleHint.under(form, "person.lastName", doubles, DoubleHint.ABOUT_NAME);
        DoubleHint.under(form, "person.phones", doubles, DoubleHint.ABOUT_PHONE);
        DoubleHint.under(form, "person.emails", doubles, DoubleHint.ABOUT_EMAIL);
        form.add("person.channel", choice(List.of(PreferredChannel.values()), PersonWords::of, draft.channel), 6);
        form.add("person.bestTime", new TextField(), 6).textProperty().bindBidirectional(draft.bestTime);
        var noCalls = new CheckBox(text("person.doNotCall"));
        noCalls.selectedProperty().bindBidirectional(draft.doNotCall);
        var noMail = new CheckBox(text("person.doNotMail"));
        noMail.selectedProperty().bindBidirectional(draft.doNotMail);
        var flags = new FlowPane(noCalls, noMail);
        flags.getStyleClass().add("flags");
        form.addNode(flags, 12);
        return form;
    }

    static LinesField phones() {
        return new LinesField(number -> PhoneNumber.parse(number).understood(), number -> PhoneNumber.parse(number).display());
    }

    static LinesField emails() {
        return new LinesField(address -> EmailAddress.isValid(EmailAddress.normalise(address)), EmailAddress::normalise);
    }

    private Form note() {
        var form = new Form();
        var note = form.add("person.note", new TextArea());
        note.setPrefRowCount(6);
        note.textProperty().bindBidirectional(draft.note);
        form.help("person.note", text("person.noteHelp"));
        return form;
    }

    private Form privacy() {
        var form = new Form();
        form.add("person.legalBasis", choice(List.of(LegalBasis.values()), PersonWords::of, draft.legalBasis));
        form.add("person.keepUntil", new DateField(clock)).textProperty().bindBidirectional(draft.keepUntil);
        form.help("person.keepUntil", text("person.keepUntil.help"));
        return form;
    }

    private static <T> ChoiceBox<T> choice(List<T> values, Function<T, String> words, ObjectProperty<T> chosen) {
        var box = new ChoiceBox<T>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String said) {
                return values.stream().filter(value -> words.apply(value).equals(said)).findFirst().orElseThrow();
            }
        });
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }
}
