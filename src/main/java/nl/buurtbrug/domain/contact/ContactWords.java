package nl.buurtbrug.domain.contact;

import java.time.LocalDate;
import nl.buurtbrug.language.Formats;

import static nl.buurtbrug.language.Text.text;

/// How the kinds of contact, and who owes something, are called on screen and on paper.
public final class ContactWords {

    private ContactWords() {
    }

    public static String of(ContactKind kind) {
        return switch (kind) {
            case CALL -> text("moment.kind.call");
            case VISIT -> text("moment.kind.visit");
            case MEETING -> text("moment.kind.meeting");
            case EMAIL -> text("moment.kind.email");
            case MESSAGE -> text("moment.kind.message");
            case ONLINE -> text("moment.kind.online");
        };
    }

    /// When it was: "ma 23 nov, 19.40 uur"; the day alone when the time is not known.
    public static String when(MomentRow moment, LocalDate today) {
        return when(Formats.dayNear(moment.on(), today), moment);
    }

    /// When it was, as on paper: "23 nov 2026, 19.40 uur".
    public static String onPaper(MomentRow moment) {
        return when(Formats.date(moment.on()), moment);
    }

    private static String when(String day, MomentRow moment) {
        return moment.at() == null ? day : text("moment.dayAndTime", day, Formats.time(moment.at()));
    }

    public static String of(Debtor debtor) {
        return switch (debtor) {
            case BUREAU -> text("followUp.owedBy.bureau");
            case PARTNER -> text("followUp.owedBy.partner");
        };
    }
}
