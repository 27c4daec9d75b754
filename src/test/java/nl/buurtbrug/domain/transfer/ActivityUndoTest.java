package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.Approach;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.WholeActivity;
import nl.buurtbrug.domain.strategy.StrategyDetails;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an import of activities did, taken back or removed since.
class ActivityUndoTest {

    private static final String HEADER = "Activiteit;Datum;Van;Tot;Locatie;Wijk;Partners;Rol;Strategie;Doelgroep;Leeftijd;Aantal;Hoe geteld;Via;Status;Kosten;Uren;Notitie";

    @TempDir
    private Path folder;
    private WorkOffice office;

    @BeforeEach
    void openOffice() {
        office = new WorkOffice(folder);
    }

    private WholeActivity only() {
        assertThat(office.kept()).hasSize(1);
        return office.kept().getFirst();
    }

    @Test
    void whatWasChangedSinceStaysAsAWholeAndIsListed() {
        var run = office.run(office.activities("Activiteit;Datum;Doelgroep;Aantal;Partner", "Burendag;14-3-2026;kinderen;22;De Spil", "Kookavond;15-3-2026;ouders;9;Het Veer")).run();
        var activity = office.kept().getFirst();
        office.office.activities.change(activity.activity(), activity.activity().details().withNote("Volgend jaar weer"));

        var undone = (UndoResult.Undone) office.lists.imports.undo(run);

        assertThat(undone.kept()).extracting(KeptRecord::kind, KeptRecord::name)
                .containsExactly(tuple(KeptRecord.Kind.ACTIVITY, "Burendag"), tuple(KeptRecord.Kind.ORGANISATION, "De Spil"));
        assertThat(only().reach()).hasSize(1);
        assertThat(office.lists.imports.history().getFirst().state()).isEqualTo(RunState.PARTLY_UNDONE);
    }

    @Test
    void whatTheUserAddedToAnImportedActivityIsNotLostByTakingItBack() {
        var run = office.run(office.activities("Activiteit;Datum;Doelgroep;Aantal", "Burendag;14-3-2026;kinderen;22")).run();
        office.office.sessions.add(only().activity().id(), List.of(SessionDetails.on(LocalDate.of(2026, 9, 1))));

        var undone = (UndoResult.Undone) office.lists.imports.undo(run);

        assertThat(undone.kept()).hasSize(1);
        assertThat(only().sessions()).hasSize(2);
    }

    @Test
    void undoingGivesAnExistingActivityBackAsItWas() {
        office.office.activities.create(ActivityDetails.EMPTY.withTitle("Burendag").withNote("Ons idee"), List.of(), List.of(SessionDetails.on(LocalDate.of(2026, 3, 14))), Origin.TYPED);
        office.office.strategies.all();
        var before = office.dump();

        var run = office.run(office.activities(HEADER, "Burendag;14-3-2026;14:00;16:00;Plein;Molenwijk;De Spil;gastheer;Gesprek;kinderen;;35;geteld;De Spil;;100;3;Erbij",
                "Burendag;15-3-2026;;;;;;;;ouders;;5;;;;;;")).run();
        assertThat(office.dump()).isNotEqualTo(before);
        var undone = (UndoResult.Undone) office.lists.imports.undo(run);

        assertThat(undone.kept()).isEmpty();
        assertThat(office.dump()).isEqualTo(before);
    }

    @Test
    void anActivityOfWhichTheOldStrategyIsNoMoreStaysAndIsListed() {
        office.office.strategies.all();
        var old = office.office.strategies.create(new StrategyDetails("Buurtpicknick", "", "", true));
        office.office.activities.create(ActivityDetails.EMPTY.withTitle("Burendag").with(new Approach(Optional.of(old), Set.of(), Set.of())), List.of(),
                List.of(SessionDetails.on(LocalDate.of(2026, 3, 14))), Origin.TYPED);
        var run = office.run(office.overwriting(ListSubject.ACTIVITIES, "Activiteit;Datum;Strategie", "Burendag;14-3-2026;Gesprek")).run();
        assertThat(office.office.strategies.remove(old)).isTrue();

        var undone = (UndoResult.Undone) office.lists.imports.undo(run);

        assertThat(undone.kept()).extracting(KeptRecord::name).containsExactly("Burendag");
    }

    @Test
    void nothingOfAnImportIsRememberedOfAnActivityOrAPartnerThatIsRemovedForGood() {
        office.run(office.activities("Activiteit;Datum;Doelgroep;Aantal;Partner;Inbreng", "Burendag;14-3-2026;kinderen;22;De Spil;Anna zet koffie", "Kookavond;14-3-2026;ouders;9;;"));
        var remembered = "select count(t) from ImportRow t where t.entity in (PARTICIPATION, SESSION, REACH)";
        assertThat(count(remembered)).isEqualTo(5);

        office.office.bin.binOrganisations(List.of(only("Burendag").partners().getFirst().details().organisation()));
        office.office.bin.removeForGood(office.office.bin.all());
        assertThat(count(remembered)).isEqualTo(4);

        office.office.activities.bin(List.of(only("Kookavond").activity().id()));
        office.office.bin.removeForGood(office.office.bin.all());
        assertThat(count(remembered)).isEqualTo(2);
    }

    private WholeActivity only(String title) {
        return office.kept().stream().filter(activity -> activity.activity().details().title().equals(title)).findFirst().orElseThrow();
    }

    private long count(String query) {
        return office.office.database.read(session -> session.createSelectionQuery(query, Long.class).getSingleResult());
    }
}
