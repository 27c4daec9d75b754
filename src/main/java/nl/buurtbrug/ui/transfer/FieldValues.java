package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.Arrays;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.StageWords;
import nl.buurtbrug.domain.transfer.mapping.RecordField;
import nl.buurtbrug.language.Formats;

/// Says the value of a field in the words of the screen, on one line.
final class FieldValues {

    private FieldValues() {
    }

    static String words(RecordField field, String value) {
        return switch (field) {
            case STAGE -> Arrays.stream(Stage.values()).filter(stage -> stage.name().equals(value)).findFirst().map(StageWords::of).orElse(value);
            case CHANNEL -> switch (value) {
                case "CALL" -> text("channel.call");
                case "EMAIL" -> text("channel.email");
                case "MESSAGE" -> text("channel.message");
                default -> value;
            };
            case ROLE_FROM, ROLE_UNTIL -> value.isEmpty() ? "" : Formats.date(LocalDate.parse(value));
            default -> value.strip().replaceAll("\\s+", " ");
        };
    }
}
