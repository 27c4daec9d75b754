package nl.buurtbrug.domain.contact;

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

    public static String of(Debtor debtor) {
        return switch (debtor) {
            case BUREAU -> text("followUp.owedBy.bureau");
            case PARTNER -> text("followUp.owedBy.partner");
        };
    }
}
