package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Popover;
import java.time.Clock;
import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.buurtbrug.language.Formats;

/// A date to type or to pick from a calendar; what is typed stays as it is until it can be read.
public final class DateField extends CustomTextField {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Clock clock;

    public DateField(Clock clock) {
        this.clock = clock;
        getStyleClass().add("date-field");
        setPromptText(text("date.prompt"));
        var pick = Buttons.icon(Icon.DATE, text("date.pick"), this::pick);
        pick.setFocusTraversable(false);
        setRight(pick);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                tidy();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN && key.isAltDown()) {
                key.consume();
                pick();
            }
        });
    }

    public DateInput.Read read() {
        return DateInput.read(getText(), today());
    }

    private void tidy() {
        var read = read();
        pseudoClassStateChanged(INVALID, read instanceof DateInput.Wrong);
        if (read instanceof DateInput.Day(LocalDate date)) {
            setText(Formats.date(date));
        }
    }

    private void pick() {
        var calendar = new Calendar(read() instanceof DateInput.Day(LocalDate date) ? date : today());
        var popover = new Popover(calendar);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        calendar.valueProperty().subscribe((_, chosen) -> {
            setText(Formats.date(chosen));
            tidy();
            popover.hide();
        });
        popover.show(this);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
