package nl.buurtbrug.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.platform.settings.Account;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class TrailTest {

    private final TestOffice office = new TestOffice();

    private List<String> told() {
        return office.database.read(session -> session.createSelectionQuery("""
                select c.kind || ' ' || c.entity || ' ' || c.field || ' ' || c.oldValue || '>' || c.newValue from RecordChange c order by c.id""", String.class)
                .getResultList());
    }

    private void forget() {
        office.database.write(session -> {
            session.createMutationQuery("delete from RecordChange").executeUpdate();
            session.createMutationQuery("delete from ChangeSet").executeUpdate();
        });
    }

    @Test
    void aNewPartnerIsToldOnceWithAllThatComesWithIt() {
        office.club();
        forget();

        office.organisation("De Kajuit");

        assertThat(told()).containsExactly("CREATED Organisation  >");
    }

    @Test
    void anEditIsToldFieldByField() {
        var id = office.organisation("De Kajuit");
        forget();
        var before = office.organisations.get(id);

        office.organisations.change(id, before, before.withName("De Kombuis").withVisiting(new Address("Dorpsstraat", "4", "", "")));

        assertThat(told()).containsExactlyInAnyOrder("CHANGED Organisation name De Kajuit>De Kombuis",
                "CHANGED Organisation visiting/street >Dorpsstraat", "CHANGED Organisation visiting/houseNumber >4");
    }

    @Test
    void whenSomethingWasChangedIsWhatTheClockOfTheOfficeSays() {
        office.organisation("De Kajuit");

        assertThat(office.database.<List<Instant>>read(session -> session.createSelectionQuery("select distinct s.madeAt from ChangeSet s", Instant.class).getResultList()))
                .containsExactly(TestOffice.CLOCK.instant());
    }

    @Test
    void nothingIsToldWhenNothingChanged() {
        var id = office.organisation("De Kajuit");
        forget();

        office.organisations.change(id, office.organisations.get(id), office.organisations.get(id));

        assertThat(told()).isEmpty();
    }

    @Test
    void whatWasChangedTwiceInOneGoIsToldOnce() {
        var id = office.organisation("De Kajuit");
        forget();

        office.database.write(_ -> {
            office.organisations.change(id, office.organisations.get(id), office.organisations.get(id).withName("Tussendoor"));
            office.organisations.change(id, office.organisations.get(id), office.organisations.get(id).withName("De Kombuis"));
        });

        assertThat(told()).containsExactly("CHANGED Organisation name De Kajuit>De Kombuis");
    }

    @Test
    void aKindThatIsPutBackIsWhatItWas() {
        var kind = office.lists.createKind("buurthuis");
        var entry = office.lists.kinds().getFirst();
        office.lists.removeKind(kind);

        office.lists.putBackKind(entry);

        assertThat(office.lists.kinds()).containsExactly(entry);
        assertThat(told().getLast()).startsWith("CREATED OrganisationKind");
    }

    @Test
    void aPhaseIsToldWithWhatItWas() {
        var id = office.organisation("De Kajuit");
        forget();

        office.phases.add(List.of(id), new PhaseDetails(Stage.ACTIVE, java.time.LocalDate.of(2026, 3, 1), "gestart"));

        assertThat(told()).hasSize(1).first().asString().startsWith("CREATED PartnershipPhase").contains("\"stage\":\"ACTIVE\"").contains("gestart");
    }

    @Test
    void theOneAtTheKeyboardIsNamed() {
        var marieke = office.staff.create(new StaffDetails("Marieke Vos", "MV", "", true));
        office.staff.recognise(Account.name(), marieke);
        forget();

        new Reason(Reason.Kind.IMPORT, "lijst.csv").during(() -> office.lists.createKind("school"));

        String told = office.database.read(session -> session.createSelectionQuery(
                "select s.who || ' ' || cast(s.reason as String) || ' ' || s.detail from ChangeSet s", String.class).getSingleResult());
        assertThat(told).isEqualTo("Marieke Vos IMPORT lijst.csv");
    }

    @Test
    void aFailedTransactionLeavesNoHistory() {
        forget();

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> office.database.write(_ -> {
            office.lists.createKind("school");
            throw new IllegalStateException("no");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(told()).isEmpty();
        assertThat(office.lists.kinds()).isEmpty();
    }
}
