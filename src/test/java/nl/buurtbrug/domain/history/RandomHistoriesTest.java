package nl.buurtbrug.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.PersonRow;
import nl.buurtbrug.testing.TableStates;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.testing.Town;
import org.junit.jupiter.api.Test;

class RandomHistoriesTest {

    private static final int HISTORIES = Integer.getInteger("histories", 250);
    private static final int LONGEST = 4;
    private static final int TOLD_TOGETHER = 10;
    private static final List<String> TEXTS = List.of("", "Ålesund & Co", "'; drop table person; --", "regel 1\nregel 2", "“aan”haling", "🎈 feest", "{0} {1}");

    private final TestOffice office = new TestOffice();
    private final Random random = new Random(20261124);
    private final Deque<Runnable> undos = new ArrayDeque<>();

    /// Keeps what is told of each record short enough to be quick.
    private void forget() {
        office.database.write(session -> {
            session.createMutationQuery("delete from RecordChange").executeUpdate();
            session.createMutationQuery("delete from ChangeSet").executeUpdate();
        });
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private long partner() {
        return one(office.organisations.rows().stream().map(OrganisationRow::id).sorted().toList());
    }

    private long person() {
        return one(office.people.rows().stream().map(PersonRow::id).sorted().toList());
    }

    private void doSomething() {
        switch (random.nextInt(8)) {
            case 0, 1 -> editPartner();
            case 2 -> editPerson();
            case 3 -> giveOwner();
            case 4 -> hangTag();
            case 5 -> addPhaseAndAudience();
            case 6 -> archiveOrBin();
            default -> addRole();
        }
    }

    /// Undone by putting back from the history what it says was there.
    private void editPartner() {
        var id = partner();
        var before = office.organisations.get(id);
        var after = before.withNote(one(TEXTS)).withVisiting(new Address(one(TEXTS).strip(), "1", "", before.visiting().city()))
                .withName(random.nextBoolean() ? before.name() : "Nieuw " + random.nextInt());
        assertThat(office.organisations.change(id, before, after)).isTrue();
        var told = office.history.ofOrganisation(id);
        var fields = told.stream().filter(entry -> entry.changeSet() == told.getFirst().changeSet()).filter(HistoryEntry::restorable).toList();
        if (!before.equals(after)) {
            assertThat(fields).doesNotHaveDuplicates().isNotEmpty();
            undos.push(() -> fields.forEach(entry -> assertThat(office.history.putBack(entry)).isInstanceOf(PutBack.Done.class)));
        }
    }

    private void editPerson() {
        var id = person();
        var before = office.people.get(id);
        var after = before.withReach(List.of("a" + random.nextInt() + "@voorbeeld.example", "b@voorbeeld.example"), before.phones()).withNote(one(TEXTS));
        assertThat(office.people.change(id, before, after)).isTrue();
        var told = office.history.ofPerson(id);
        var fields = told.stream().filter(entry -> entry.changeSet() == told.getFirst().changeSet()).filter(HistoryEntry::restorable).toList();
        undos.push(() -> fields.forEach(entry -> assertThat(office.history.putBack(entry)).isInstanceOf(PutBack.Done.class)));
    }

    private void giveOwner() {
        var owner = Optional.of(one(office.staff.all()).id()).filter(_ -> random.nextBoolean());
        var had = office.organisations.giveOwners(Map.of(partner(), owner));
        undos.push(() -> office.organisations.giveOwners(had));
    }

    private void hangTag() {
        var tag = one(office.lists.tags()).id();
        var added = office.tags.add(List.of(partner(), partner()), tag);
        undos.push(() -> office.tags.remove(added, tag));
    }

    private void addPhaseAndAudience() {
        var id = partner();
        var phase = office.phases.add(List.of(id), new PhaseDetails(one(List.of(Stage.values())), LocalDate.of(2026, 1 + random.nextInt(12), 1), one(TEXTS)));
        var access = office.audiences.add(id, new AccessDetails(one(office.audiences.groups()).id(), AccessKind.STAFF, random.nextInt(500), Trust.LOW, one(TEXTS)));
        undos.push(() -> {
            assertThat(office.audiences.takeBack(access)).isTrue();
            assertThat(office.phases.takeBack(phase)).isTrue();
        });
    }

    private void archiveOrBin() {
        var ids = List.of(partner());
        if (random.nextBoolean() && !office.organisations.rows(ids).getFirst().archived()) {
            office.organisations.archive(ids);
            undos.push(() -> office.organisations.unarchive(ids));
        } else {
            office.bin.binOrganisations(ids);
            undos.push(() -> office.bin.putBackOrganisations(ids));
        }
    }

    private void addRole() {
        var person = person();
        var role = office.affiliations.add(person, partner(), new AffiliationDetails(one(TEXTS).strip(), Optional.empty(), Optional.empty(), false, random.nextBoolean()));
        undos.push(() -> assertThat(office.affiliations.takeBack(role)).isTrue());
    }

    @Test
    void undoingWhatWasDoneLeavesEverythingAsItWas() {
        new Town(office).withPeople();
        var before = TableStates.of(office.database);

        for (int history = 0; history < HISTORIES; history++) {
            for (int step = random.nextInt(LONGEST); step >= 0; step--) {
                doSomething();
            }
            while (!undos.isEmpty()) {
                undos.pop().run();
            }
            assertThat(TableStates.of(office.database)).as("history %d", history).isEqualTo(before);
            if (history % TOLD_TOGETHER == 0) {
                forget();
            }
        }
    }
}
