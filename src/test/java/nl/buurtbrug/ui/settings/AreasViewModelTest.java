package nl.buurtbrug.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.area.MunicipalityDetails;
import nl.buurtbrug.domain.area.MunicipalitySummary;
import nl.buurtbrug.domain.area.NeighbourhoodDetails;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Frame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AreasViewModelTest {

    private final TestOffice office = new TestOffice();
    private final Frame frame = TestFrame.going(_ -> { });
    private final MunicipalitiesViewModel municipalities = new MunicipalitiesViewModel(office.areas, frame);
    private final NeighbourhoodsViewModel neighbourhoods = new NeighbourhoodsViewModel(office.areas, frame);
    private long town;

    @BeforeEach
    void thereIsAMunicipality() {
        town = office.areas.create(new MunicipalityDetails("Beekerdam", "GM9990"));
        municipalities.load();
        neighbourhoods.load();
    }

    @Test
    void aMunicipalityIsKeptWithItsCode() {
        municipalities.nameProperty().set("Vlietdam");
        municipalities.codeProperty().set("9991");
        municipalities.save();

        assertThat(municipalities.rows()).extracting(MunicipalitySummary::name, MunicipalitySummary::cbsCode).contains(tuple("Vlietdam", "GM9991"));
        assertThat(municipalities.nameProperty().get()).isEmpty();
    }

    @Test
    void aWrongCodeIsSaidBesideItsFieldAndNothingIsKept() {
        municipalities.edit(municipalities.rows().getFirst());
        municipalities.codeProperty().set("WK999001");
        municipalities.save();

        assertThat(municipalities.problems()).containsExactly(new Problem("area.cbsCode", "problem.municipalityCode"));
        assertThat(office.areas.municipalities()).containsExactly(new MunicipalitySummary(town, "Beekerdam", "GM9990"));
    }

    @Test
    void aMunicipalityIsNotKeptTwiceButMayBeChanged() {
        municipalities.nameProperty().set("beekerdam");
        municipalities.save();
        assertThat(municipalities.problems()).containsExactly(new Problem("municipality.name", "problem.duplicate"));

        municipalities.edit(municipalities.rows().getFirst());
        municipalities.nameProperty().set("Beekerdam-Stad");
        municipalities.save();

        assertThat(office.areas.municipalities()).containsExactly(new MunicipalitySummary(town, "Beekerdam-Stad", "GM9990"));
    }

    @Test
    void aMunicipalityThatWasRemovedComesBackAsWhatItWas() {
        municipalities.remove(municipalities.rows().getFirst());
        assertThat(municipalities.rows()).isEmpty();
        frame.toasts().undo();

        assertThat(municipalities.rows()).containsExactly(new MunicipalitySummary(town, "Beekerdam", "GM9990"));
    }

    @Test
    void aMunicipalityWithNeighbourhoodsStays() {
        office.areas.create(new NeighbourhoodDetails(town, "Molenwijk", "", List.of()));
        municipalities.load();
        municipalities.remove(municipalities.rows().getFirst());

        assertThat(municipalities.rows()).hasSize(1);
        assertThat(frame.toasts().shown().getFirst().words()).contains("nog 1 keer in gebruik");
    }

    @Test
    void aNeighbourhoodIsKeptWithItsCodeAndPostcodes() {
        neighbourhoods.nameProperty().set("Molenwijk");
        neighbourhoods.codeProperty().set("999001");
        neighbourhoods.postcodesProperty().set("9990, 9989");
        neighbourhoods.save();

        assertThat(office.areas.neighbourhoodOf("9989 AB")).map(area -> area.cbsCode()).contains("WK999001");
    }

    @Test
    void aNeighbourhoodThatWasRemovedComesBack() {
        office.areas.create(new NeighbourhoodDetails(town, "Molenwijk", "WK999001", List.of("9990")));
        neighbourhoods.load();
        neighbourhoods.remove(neighbourhoods.rows().getFirst());
        assertThat(neighbourhoods.rows()).isEmpty();
        frame.toasts().undo();

        assertThat(neighbourhoods.rows()).extracting(area -> area.details()).containsExactly(new NeighbourhoodDetails(town, "Molenwijk", "WK999001", List.of("9990")));
    }

    @Test
    void aNeighbourhoodIsNotKeptTwiceInOneMunicipality() {
        office.areas.create(new NeighbourhoodDetails(town, "Molenwijk", "", List.of()));
        neighbourhoods.load();
        neighbourhoods.nameProperty().set("molenwijk");
        neighbourhoods.save();

        assertThat(neighbourhoods.problems()).containsExactly(new Problem("neighbourhood.name", "problem.duplicate"));
    }
}
