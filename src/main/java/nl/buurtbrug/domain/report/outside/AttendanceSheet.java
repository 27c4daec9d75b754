package nl.buurtbrug.domain.report.outside;

import static java.util.stream.Collectors.joining;
import static nl.buurtbrug.language.Text.text;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtbrug.domain.activity.PublicActivity;
import nl.buurtbrug.platform.pdf.Paper;
import nl.buurtbrug.platform.pdf.PaperTitle;

/// A sheet on which visitors write themselves in; what the template `attendance` shows. It is thrown away after counting.
///
/// @param lines to write on
public record AttendanceSheet(Paper paper, int lines) {

    private static final int LINES = 25;

    /// @param session for which one; empty for one whose day is written in by hand
    /// @param paper   a sheet that does not say whose program this is
    public static AttendanceSheet of(PublicActivity activity, Optional<PublicActivity.Occasion> session, Function<PaperTitle, Paper> paper) {
        var when = session.map(one -> Stream.of(ActivityWriter.day(one.time()), one.place()).filter(words -> !words.isEmpty()).collect(joining(", ")))
                .orElseGet(() -> text("report.attendance.day"));
        return new AttendanceSheet(paper.apply(new PaperTitle(activity.sender(), activity.title(), when)), LINES);
    }
}
