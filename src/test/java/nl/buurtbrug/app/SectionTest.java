package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.Selection;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.Test;

class SectionTest {

    private static Section of(Report report) {
        return Section.of(new Place.Print(report));
    }

    @Test
    void aPaperIsWhereItsRecordsAre() {
        assertThat(of(Report.Dossiers.of(Selection.picked(PartnerSort.NAME, 1L)))).isEqualTo(Section.PARTNERS);
        assertThat(of(new Report.Reach(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), false))).isEqualTo(Section.REACH);
        assertThat(of(new Report.Activity(1, false))).isEqualTo(Section.ACTIVITIES);
        assertThat(of(new Report.Attendance(1, Optional.empty()))).isEqualTo(Section.ACTIVITIES);
        assertThat(of(new Report.Quiet())).isEqualTo(Section.START);
    }
}
