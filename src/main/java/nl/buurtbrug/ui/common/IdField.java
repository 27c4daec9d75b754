package nl.buurtbrug.ui.common;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/// A field to choose one value of a list by its name.
public final class IdField {

    private IdField() {
    }

    public static ComboBox<Long> of(ObjectProperty<Long> id, Choices choices) {
        var box = new ComboBox<Long>();
        offer(box, id, choices);
        box.valueProperty().bindBidirectional(id);
        nameList(box);
        box.addEventHandler(KeyEvent.KEY_TYPED, key -> next(box, key.getCharacter()));
        return box;
    }

    /// Gives the list that opens the name of its field, for a screen reader.
    public static void nameList(ComboBox<?> box) {
        box.skinProperty().subscribe(skin -> {
            if (skin instanceof ComboBoxListViewSkin<?> list) {
                list.getPopupContent().setAccessibleText(box.getAccessibleText());
            }
        });
    }

    /// A letter goes to the next value that begins with it.
    private static void next(ComboBox<Long> box, String letter) {
        if (letter.isBlank()) {
            return;
        }
        var values = box.getItems();
        var now = values.indexOf(box.getValue());
        for (int i = 1; i <= values.size(); i++) {
            var value = values.get((now + i + values.size()) % values.size());
            if (box.getConverter().toString(value).regionMatches(true, 0, letter, 0, letter.length())) {
                box.setValue(value);
                return;
            }
        }
    }

    /// Offers other values; the one chosen stays.
    public static void offer(ComboBox<Long> box, ObjectProperty<Long> id, Choices choices) {
        var chosen = id.get();
        box.setConverter(words(choices::name));
        box.getItems().setAll(choices.offeredWith(chosen == null ? Choices.NONE : chosen));
        id.set(chosen);
    }

    /// Shows values in words; for choosing only, since words are not read back.
    public static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {

            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String words) {
                throw new UnsupportedOperationException("words are not typed here");
            }
        };
    }
}
