package nl.buurtbrug.domain.transfer;

import static nl.buurtbrug.domain.transfer.plan.RowDecision.CHANGED;
import static nl.buurtbrug.domain.transfer.plan.RowDecision.DOUBTFUL;
import static nl.buurtbrug.domain.transfer.plan.RowDecision.NEW;
import static nl.buurtbrug.domain.transfer.plan.RowDecision.REFUSED;
import static nl.buurtbrug.domain.transfer.plan.RowDecision.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.column.WorkProposer;
import nl.buurtbrug.domain.transfer.plan.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MomentImportTest {

    private static final String HEADER = "Datum;Tijd;Soort contact;Contactpersoon;Partner;Samenvatting;Minuten;Door";

    @TempDir
    private Path folder;
    private WorkOffice office;
    private long club;
    private long bram;
    private long marieke;

    @BeforeEach
    void openOffice() {
        office = new WorkOffice(folder);
        club = office.office.organisation("De Meerkoeten");
        bram = office.office.person("Bram", "van der", "Meer");
        office.office.affiliations.add(bram, club, AffiliationDetails.ofRole("voorzitter"));
        marieke = office.office.staff.create(new StaffDetails("Marieke Vos", "MV", "", true));
    }

    private List<MomentDetails> kept() {
        return office.office.contacts.all().stream().map(moment -> moment.details()).toList();
    }

    @Test
    void aRowIsAMomentWithThePeopleAndPartnersItNames() {
        office.run(office.moments(HEADER, "19-11-2026;19.40;gebeld;Bram van der Meer;De Meerkoeten;Over de kantine.;12;MV"));

        assertThat(kept()).containsExactly(new MomentDetails(LocalDate.of(2026, 11, 19), Optional.of(LocalTime.of(19, 40)), ContactKind.CALL, 12, "Over de kantine.", Optional.of(marieke),
                Set.of(bram), Set.of(club)));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var lines = new String[]{HEADER, "19-11-2026;19:40;gebeld;Bram van der Meer;;Over de kantine.;12;Marieke Vos", "19-11-2026;;mail;;De Meerkoeten;Folder gestuurd;;", "1-10-2026;;bezoek;Aylin Demir;Buurthuis De Spil;;60;Iemand Anders"};
        office.run(office.moments(lines));

        var again = office.moments(lines);

        assertThat(WorkOffice.decisions(again)).containsOnly(SAME);
        assertThat(kept()).hasSize(3);
        assertThat(kept().getLast().summary()).isEqualTo("Iemand Anders");
    }

    @Test
    void whoIsNotKnownIsMadeWithARoleAtThePartnerOrTheRowIsRefused() {
        var file = office.lists.file(HEADER, "19-11-2026;;gebeld;Aylin Demir;Buurthuis De Spil;Kennisgemaakt;;");
        var mapping = office.mapping(ListSubject.MOMENTS, file);

        assertThat(WorkOffice.decisions(office.with(mapping.withKnownOnly(true), file))).containsExactly(REFUSED);
        var done = office.run(office.with(mapping, file));

        assertThat(done.counts().newPeople()).isEqualTo(1);
        assertThat(done.counts().newOrganisations()).isEqualTo(1);
        assertThat(done.counts().newAffiliations()).isEqualTo(1);
        assertThat(kept()).singleElement().satisfies(moment -> assertThat(moment.people()).hasSize(1));
    }

    @Test
    void somebodyOfTheSameNameElsewhereIsADoubt() {
        var plan = office.moments(HEADER, "19-11-2026;;gebeld;Bram van der Meer;Buurthuis De Spil;Kennisgemaakt;;");

        assertThat(WorkOffice.decisions(plan)).containsExactly(DOUBTFUL);
        assertThat(plan.rows().getFirst().isDoubtAboutPerson()).isTrue();
        assertThat(plan.candidates(plan.rows().getFirst())).extracting(candidate -> candidate.title()).containsExactly("Bram van der Meer");
        var decided = plan.with(plan.resolutions().decided(plan.rows().getFirst(), Choice.LIKELIEST));
        office.run(decided);
        assertThat(kept().getFirst().people()).containsExactly(bram);
    }

    @Test
    void whatIsEmptyIsFilledAndWhatWasSaidStays() {
        office.office.contacts.log(new MomentDetails(LocalDate.of(2026, 11, 19), Optional.empty(), ContactKind.CALL, 0, "", Optional.empty(), Set.of(bram), Set.of()), List.of(), Origin.TYPED);
        office.office.contacts.log(new MomentDetails(LocalDate.of(2026, 11, 18), Optional.of(LocalTime.NOON), ContactKind.CALL, 5, "Anders", Optional.empty(), Set.of(bram), Set.of()), List.of(), Origin.TYPED);

        var plan = office.moments(HEADER, "19-11-2026;;gebeld;Bram van der Meer;;Over de kantine.;12;", "18-11-2026;12:00;gebeld;Bram van der Meer;;Over de kantine.;;");

        assertThat(WorkOffice.decisions(plan)).containsExactly(CHANGED, SAME);
        assertThat(WorkOffice.reasons(plan, 1)).contains("wat er is besproken");
        office.run(plan);
        assertThat(kept()).extracting(MomentDetails::summary).containsExactly("Over de kantine.", "Anders");
    }

    @Test
    void twoTalksOnOneDayStayTwoAndTheSameRowTwiceIsOne() {
        var plan = office.moments(HEADER, "19-11-2026;;gebeld;Bram van der Meer;;Over de kantine.;;", "19-11-2026;;gebeld;Bram van der Meer;;Toch maar niet.;;", "19-11-2026;;gebeld;Bram van der Meer;;Over de kantine.;;");

        assertThat(WorkOffice.decisions(plan)).containsExactly(NEW, NEW, SAME);
        assertThat(WorkOffice.reasons(plan, 2)).contains("regel 2");
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReason() {
        var plan = office.moments(HEADER, "24-11-2026;;gebeld;Bram van der Meer;;morgen;;", ";;gebeld;Bram van der Meer;;;;", "19-11-2026;;gebeld;;;niemand;;", "19-11-2026;;per duif;Bram van der Meer;;;;", "19-11-2026;;gebeld;Bram van der Meer;;;lang;");

        assertThat(WorkOffice.decisions(plan)).containsOnly(REFUSED);
        assertThat(WorkOffice.reasons(plan, 0)).contains("moet nog komen");
        assertThat(WorkOffice.reasons(plan, 3)).contains("per duif");
    }

    @Test
    void undoingTakesTheMomentsAndThePeopleBackAgain() {
        office.office.contacts.log(new MomentDetails(LocalDate.of(2026, 11, 19), Optional.empty(), ContactKind.CALL, 0, "", Optional.empty(), Set.of(bram), Set.of()), List.of(), Origin.TYPED);
        var before = office.dump();
        var run = office.run(office.moments(HEADER, "19-11-2026;;gebeld;Bram van der Meer;;Over de kantine.;12;", "1-10-2026;;bezoek;Aylin Demir;Buurthuis De Spil;Koffie;60;MV")).run();

        var undone = (UndoResult.Undone) office.lists.imports.undo(run);

        assertThat(undone.kept()).isEmpty();
        assertThat(office.dump()).isEqualTo(before);
    }

    @Test
    void nothingThatWasSaidIsRememberedOfAPersonWhoIsRemovedForGood() {
        office.run(office.moments(HEADER, "1-10-2026;;bezoek;Bram van der Meer;De Meerkoeten;Koffie;60;MV"));
        office.run(office.overwriting(ListSubject.MOMENTS, HEADER, "1-10-2026;;bezoek;Bram van der Meer;De Meerkoeten;Koffie;75;MV"));
        var remembered = "select count(t) from ImportRow t where t.entity = MOMENT";
        assertThat(office.office.database.<Long>read(session -> session.createSelectionQuery(remembered, Long.class).getSingleResult())).isEqualTo(2);

        office.office.bin.binPeople(List.of(bram));
        office.office.bin.removeForGood(office.office.bin.all());

        assertThat(office.office.database.<Long>read(session -> session.createSelectionQuery("select count(m) from ContactMoment m", Long.class).getSingleResult())).isEqualTo(1);
        assertThat(office.office.database.<Long>read(session -> session.createSelectionQuery(remembered, Long.class).getSingleResult())).isZero();
    }

    @Test
    void aMomentInWhichSomethingWasPromisedSinceStays() {
        var run = office.run(office.moments(HEADER, "1-10-2026;;bezoek;Bram van der Meer;;Koffie;60;MV", "2-10-2026;;bezoek;Bram van der Meer;;Thee;60;MV")).run();
        var moment = office.office.contacts.all().getFirst();
        office.office.contacts.add(new FollowUpDetails("Terugbellen", LocalDate.of(2026, 12, 1), Debtor.BUREAU, Optional.empty(), Optional.empty(),
                new FollowUpDetails.About(Optional.empty(), Optional.of(bram), Optional.of(moment.id()))));

        var undone = (UndoResult.Undone) office.lists.imports.undo(run);

        assertThat(undone.kept()).extracting(KeptRecord::kind).containsExactly(KeptRecord.Kind.MOMENT);
        assertThat(kept()).hasSize(1);
        assertThat(office.office.contacts.allFollowUps()).hasSize(1);
    }

    @Test
    void ourOwnListIsReadBackAsTheSame() {
        office.run(office.moments(HEADER, "19-11-2026;19:40;gebeld;Bram van der Meer;De Meerkoeten;Over de kantine.;12;MV", "1-10-2026;;bezoek;;De Meerkoeten;;60;"));
        var file = folder.resolve("moments.csv");
        new ContactExport(office.office.contacts, office.office.organisations, office.office.people, office.office.activities, office.office.staff).moments("").write(file);

        assertThat(WorkProposer.subjectOf(office.lists.imports.open(file).headers())).isEqualTo(ListSubject.MOMENTS);
        assertThat(WorkOffice.decisions(office.plan(ListSubject.MOMENTS, file))).containsExactly(SAME, SAME);
    }
}
