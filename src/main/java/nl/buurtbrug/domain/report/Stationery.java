package nl.buurtbrug.domain.report;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.buurtbrug.domain.bureau.BureauService;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.pdf.Letterhead;
import nl.buurtbrug.platform.pdf.Logo;
import nl.buurtbrug.platform.pdf.Paper;
import nl.buurtbrug.platform.pdf.PaperFoot;
import nl.buurtbrug.platform.pdf.PaperFormat;
import nl.buurtbrug.platform.pdf.PaperTitle;

/// The paper of the bureau: its letterhead, the day, and that it is for internal use.
final class Stationery {

    private final BureauService bureau;
    private final Clock clock;

    Stationery(BureauService bureau, Clock clock) {
        this.bureau = bureau;
        this.clock = clock;
    }

    Paper sheet(PaperFormat format, PaperTitle title) {
        return new Paper(format, letterhead(), title, new PaperFoot(text("report.internal"), Formats.day(today())));
    }

    /// A sheet that may leave the bureau.
    Paper outgoing(PaperFormat format, PaperTitle title, String notice) {
        return new Paper(format, letterhead(), title, new PaperFoot(notice, Formats.day(today())));
    }

    /// A sheet that lies where visitors see it: who made it stays away, because that could keep people from coming in.
    static Paper plain(PaperTitle title, String notice) {
        return new Paper(PaperFormat.PORTRAIT, Letterhead.NONE, title, new PaperFoot(notice, ""));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Letterhead letterhead() {
        var kept = bureau.letterhead().orElse(nl.buurtbrug.domain.bureau.Letterhead.EMPTY);
        var lines = Stream.of(kept.address(), kept.contact()).filter(line -> !line.isBlank()).toList();
        var logo = Logo.of(kept.logo()).orElseGet(Logo::ofTheProgram);
        return new Letterhead(kept.name().isBlank() ? text("app.name") : kept.name(), lines, logo);
    }
}
