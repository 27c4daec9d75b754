package nl.buurtbrug.ui.activity;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.SessionPart;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.activity.SessionInput.Repeat;
import nl.buurtbrug.ui.common.Choices;
import nl.buurtbrug.ui.common.DateField;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.IdField;
import nl.buurtbrug.ui.common.Texts;

/// The fields of a session, or of a series of them, in a form.
final class SessionFields {

    private static final int HALF = 6;

    private final Form form;
    private final Clock clock;

    SessionFields(Form form, Clock clock) {
        this.form = form;
        this.clock = clock;
    }

    /// @param series whether it may come back
    void show(SessionInput input, boolean series, Choices neighbourhoods) {
        form.add("session.on", new DateField(clock)).textProperty().bindBidirectional(input.on);
        form.add("session.start", new TextField(), HALF).textProperty().bindBidirectional(input.from);
        form.add("session.end", new TextField(), HALF).textProperty().bindBidirectional(input.to);
        form.add("session.place", new TextField()).textProperty().bindBidirectional(input.place);
        form.add("session.neighbourhood", IdField.of(input.neighbourhood, neighbourhoods.orNone(text("session.neighbourhoodOfActivity"))));
        ActivityPanelViews.choose(form, "session.part", input.part, List.of(SessionPart.values()), ActivityWords::of);
        if (series) {
            repeat(input);
        }
    }

    private void repeat(SessionInput input) {
        ComboBox<Repeat> repeat = ActivityPanelViews.choose(form, "session.repeat", input.repeat, List.of(Repeat.values()), SessionFields::words);
        var until = form.add("session.until", new DateField(clock));
        until.textProperty().bindBidirectional(input.until);
        until.disableProperty().bind(repeat.valueProperty().isEqualTo(Repeat.ONCE));
        var days = Texts.caption("");
        days.setId("session-days");
        days.textProperty().bind(Bindings.createStringBinding(() -> words(input), input.on, input.repeat, input.until));
        form.addNode(days, Form.WHOLE);
    }

    private static String words(SessionInput input) {
        var days = input.days();
        return days.isEmpty() ? "" : text("session.days", days.size(), Formats.day(days.getFirst()), Formats.day(days.getLast()));
    }

    private static String words(Repeat repeat) {
        return switch (repeat) {
            case ONCE -> text("session.repeat.once");
            case WEEK -> text("session.repeat.week");
            case SECOND_WEEK -> text("session.repeat.secondWeek");
            case MONTH -> text("session.repeat.month");
        };
    }
}
