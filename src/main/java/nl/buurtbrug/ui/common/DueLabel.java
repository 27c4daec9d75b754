package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.language.Formats;

/// How long there is for a follow-up, or how late it is.
public final class DueLabel {

    private DueLabel() {
    }

    public static Label of(FollowUpDetails followUp, LocalDate today) {
        var label = label(followUp, today);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label label(FollowUpDetails followUp, LocalDate today) {
        if (followUp.isDone()) {
            return Chips.badge(new Badge(Icon.DONE, text("followUp.isDone"), Tone.SUCCESS));
        }
        var late = followUp.daysLate(today);
        return late > 0 ? Chips.badge(new Badge(Icon.LATE, text("followUp.late", late), Tone.DANGER)) : Texts.muted(Formats.dayNear(followUp.due(), today));
    }
}
