package nl.buurtbrug.domain.report;

import static nl.buurtbrug.language.Text.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.organisation.StageWords;
import nl.buurtbrug.language.Formats;

/// What may stand beside the names in a list of partners, in the order of the paper.
public enum PartnerColumn {
    KIND(19),
    STAGE(14),
    SINCE(14),
    NEIGHBOURHOOD(18),
    ADDRESS(20),
    PHONE_AND_EMAIL(29),
    MAIN_CONTACT(22),
    OWNER(15),
    TAGS(15),
    AUDIENCES(18);

    private final int width;

    PartnerColumn(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    public String title() {
        return switch (this) {
            case KIND -> text("report.partner.kind");
            case STAGE -> text("report.partner.stage");
            case SINCE -> text("report.partner.since");
            case NEIGHBOURHOOD -> text("report.partner.neighbourhood");
            case ADDRESS -> text("report.partner.address");
            case PHONE_AND_EMAIL -> text("report.phoneAndEmail");
            case MAIN_CONTACT -> text("report.partner.mainContact");
            case OWNER -> text("report.partner.owner");
            case TAGS -> text("report.partner.tags");
            case AUDIENCES -> text("report.partner.audiences");
        };
    }

    String cell(PartnerSummary row) {
        return switch (this) {
            case KIND -> row.kind();
            case STAGE -> StageWords.of(row.stage());
            case SINCE -> Formats.date(row.since());
            case NEIGHBOURHOOD -> row.neighbourhood();
            case ADDRESS -> lines(row.address().streetLine(), row.address().cityLine());
            case PHONE_AND_EMAIL -> lines(row.phone(), row.email());
            case MAIN_CONTACT -> lines(row.mainContact(), row.mainContactPhone());
            case OWNER -> row.owner();
            case TAGS -> String.join(", ", row.tags());
            case AUDIENCES -> String.join(", ", row.audiences());
        };
    }

    static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
