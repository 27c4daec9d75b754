package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValueService;

/// The extra fields of a record in a form, each with the control of its type.
public final class ExtraForm {

    private static final int HALF = 6;

    private ExtraForm() {
    }

    public static Form of(ExtraTyped typed, Clock clock) {
        var form = new Form();
        for (var field : typed.offered()) {
            var key = ExtraValueService.name(field.id());
            form.add(key, field.name(), control(field, typed.property(field.id()), clock), HALF);
            if (field.type() == ExtraType.NUMBER) {
                form.help(key, text("extra.numberHelp"));
            }
        }
        return form;
    }

    private static Control control(ExtraFieldSummary field, StringProperty typed, Clock clock) {
        return switch (field.type()) {
            case TEXT, NUMBER -> bound(new TextField(), typed);
            case DATE -> bound(new DateField(clock), typed);
            case CHOICE -> choice(field, typed);
        };
    }

    private static TextField bound(TextField field, StringProperty typed) {
        field.textProperty().bindBidirectional(typed);
        return field;
    }

    /// A choice that is no longer offered is there for the record that has it.
    private static ComboBox<String> choice(ExtraFieldSummary field, StringProperty typed) {
        var ids = new ArrayList<>(List.of(""));
        field.choices().stream().filter(choice -> choice.active() || choice.id().toString().equals(typed.get())).map(choice -> choice.id().toString()).forEach(ids::add);
        var box = new ComboBox<>(FXCollections.observableList(ids));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String id) {
                return id == null || id.isEmpty() ? text("extra.nothing") : field.choices().stream().filter(choice -> choice.id().toString().equals(id))
                        .findFirst().map(ListEntry::name).orElse("");
            }

            @Override
            public String fromString(String words) {
                throw new UnsupportedOperationException("words are not typed here");
            }
        });
        box.valueProperty().bindBidirectional(typed);
        return box;
    }
}
