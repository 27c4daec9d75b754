package nl.buurtbrug.domain.history;

import static nl.buurtbrug.language.Text.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.Additionality;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Basis;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.Decision;
import nl.buurtbrug.domain.activity.SessionPart;
import nl.buurtbrug.domain.activity.Share;
import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.AccessWords;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.domain.contact.ContactWords;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.StageWords;
import nl.buurtbrug.domain.person.LegalBasis;
import nl.buurtbrug.domain.person.PersonWords;
import nl.buurtbrug.domain.person.PreferredChannel;
import nl.buurtbrug.language.Formats;

/// The values of fields as the user reads them.
final class ValueWords {

    private static final String NOTHING = "0";

    private final LinkNames links;

    ValueWords(LinkNames links) {
        this.links = links;
    }

    /// @param value as it was noted; "" for nothing
    String of(String field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return links.isLink(field) ? links.of(field, value) : switch (field) {
            case "decision" -> ActivityWords.of(Decision.valueOf(value));
            case "additionality" -> ActivityWords.of(Additionality.valueOf(value));
            case "part" -> ActivityWords.of(SessionPart.valueOf(value));
            case "newToUs", "notMotivated", "strangersMet", "wentOn" -> ActivityWords.of(Share.valueOf(value));
            case "basis" -> ActivityWords.of(Basis.valueOf(value));
            case "counted" -> ActivityWords.of(Counted.valueOf(value));
            case "ageBand" -> ActivityWords.of(AgeBand.valueOf(value));
            case "owedBy" -> ContactWords.of(Debtor.valueOf(value));
            case "stage" -> StageWords.of(Stage.valueOf(value));
            case "how" -> AccessWords.how(AccessKind.valueOf(value));
            case "trust" -> AccessWords.trust(Trust.valueOf(value));
            case "preferredChannel" -> PersonWords.of(PreferredChannel.valueOf(value));
            case "legalBasis" -> PersonWords.of(LegalBasis.valueOf(value));
            case "cost", "hours" -> Formats.amount(new BigDecimal(value));
            case "atTime", "startTime", "endTime" -> Formats.time(LocalTime.parse(value));
            case "fromDate", "untilDate", "keepUntil", "due", "onDate", "triedOn", "decidedOn" -> Formats.date(LocalDate.parse(value));
            case "doNotMail", "doNotCall", "mainContact", "keyFigure", "active", "sample", "cancelled", "inTotal" -> yesOrNo(value);
            case "contactIntervalDays", "sizeEstimate" -> value.equals(NOTHING) ? "" : value;
            case "logo" -> text("history.picture");
            default -> value.replace("\n", ", ");
        };
    }

    private static String yesOrNo(String value) {
        return value.equals("true") ? text("history.yes") : text("history.no");
    }
}
