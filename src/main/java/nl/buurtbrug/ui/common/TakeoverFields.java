package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.LocalDate;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.contact.Takeover;

/// Asks in a form who takes over what is still open; nothing where nothing is.
public final class TakeoverFields {

    private static final int WHOLE_WIDTH = 12;

    private TakeoverFields() {
    }

    public static void add(Form form, Takeovers takeovers, Clock clock) {
        if (takeovers.isEmpty()) {
            return;
        }
        form.addNode(new VBox(Texts.strong(text("takeover.title")), Texts.caption(text("takeover.explanation"))), WHOLE_WIDTH);
        takeovers.followUps().forEach(followUp -> add(form, followUp, takeovers, LocalDate.now(clock)));
    }

    private static void add(Form form, FollowUpSummary followUp, Takeovers takeovers, LocalDate today) {
        var box = new ChoiceBox<Takeover>();
        box.setConverter(words(takeovers));
        box.getItems().setAll(takeovers.offered());
        box.valueProperty().bindBidirectional(takeovers.of(followUp));
        var details = followUp.details();
        form.add("takeover." + followUp.id(), details.what(), box, WHOLE_WIDTH);
        form.help("takeover." + followUp.id(), DueLabel.of(details, today).getText());
    }

    private static StringConverter<Takeover> words(Takeovers takeovers) {
        return IdField.words(takeover -> switch (takeover) {
            case Takeover.Stays() -> text("takeover.stays", takeovers.partner());
            case Takeover.GoesAlong() -> text("takeover.goesAlong", takeovers.person());
            case Takeover.To(long person) -> text("takeover.to", takeovers.colleague(person));
            case Takeover.Done() -> text("takeover.done");
        });
    }
}
