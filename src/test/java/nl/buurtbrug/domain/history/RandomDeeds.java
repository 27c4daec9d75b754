package nl.buurtbrug.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.domain.person.PersonRow;
import nl.buurtbrug.domain.transfer.ImportResult;
import nl.buurtbrug.domain.transfer.ImportService;
import nl.buurtbrug.domain.transfer.UndoResult;
import nl.buurtbrug.domain.transfer.mapping.ExistingValue;
import nl.buurtbrug.domain.transfer.plan.Choice;
import nl.buurtbrug.testing.RandomList;
import nl.buurtbrug.testing.TestOffice;

/// Does something at random that the screens can do too, and gives what takes it back; that says whether it was done.
final class RandomDeeds {

    private static final List<String> TEXTS = List.of("", "Ålesund & Co", "'; drop table person; --", "regel 1\nregel 2", "“aan”haling", "🎈 feest", "{0} {1}");
    private static final List<String> TAGS = List.of("jeugd", "eigen ruimte", "nieuw label", "Ñandú");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private final TestOffice office;
    private final ImportService imports;
    private final Path folder;
    private final Random random;

    RandomDeeds(TestOffice office, Path folder, long seed) {
        this.office = office;
        this.folder = folder;
        imports = new ImportService(office.database, office.changes, TestOffice.CLOCK);
        random = new Random(seed);
    }

    /// @param importing whether it may be an import
    Callable<Boolean> next(boolean importing) {
        return switch (random.nextInt(importing ? 13 : 12)) {
            case 0, 1 -> editPartner();
            case 2 -> editPerson();
            case 3 -> giveOwners();
            case 4 -> tag();
            case 5 -> addPhase();
            case 6 -> alterPhase();
            case 7 -> alterAudience();
            case 8 -> archive();
            case 9 -> bin();
            case 10 -> addRole();
            case 11 -> alterRole();
            default -> importList();
        };
    }

    private <T> T one(Collection<T> all) {
        return List.copyOf(all).get(random.nextInt(all.size()));
    }

    private String words() {
        return one(TEXTS);
    }

    private long partner() {
        return one(office.organisations.rows().stream().map(OrganisationRow::id).sorted().toList());
    }

    private List<Long> partners() {
        return List.of(partner(), partner(), partner()).stream().distinct().toList();
    }

    private long person() {
        return one(office.people.rows().stream().map(PersonRow::id).sorted().toList());
    }

    private Callable<Boolean> editPartner() {
        var id = partner();
        var before = office.organisations.get(id);
        var after = before.withNote(words()).withVisiting(new Address(words().replace("\n", " "), "1", "", before.visiting().city()))
                .withName(random.nextBoolean() ? before.name() : "Nieuw " + random.nextInt());
        assertThat(office.organisations.change(id, before, after)).isTrue();
        return () -> office.organisations.change(id, after, before);
    }

    private Callable<Boolean> editPerson() {
        var id = person();
        var before = office.people.get(id);
        var after = before.withReach(List.of("a" + random.nextInt() + "@voorbeeld.example", "b@voorbeeld.example"), before.phones()).withNote(words());
        assertThat(office.people.change(id, before, after)).isTrue();
        return () -> office.people.change(id, after, before);
    }

    private Callable<Boolean> giveOwners() {
        var owner = Optional.of(one(office.staff.all()).id()).filter(_ -> random.nextBoolean());
        var had = office.organisations.giveOwners(partners().stream().collect(Collectors.toMap(Function.identity(), _ -> owner)));
        return () -> office.organisations.giveBackOwners(had, owner);
    }

    private Callable<Boolean> tag() {
        var done = random.nextBoolean() ? Optional.of(office.tags.add(partners(), one(TAGS))) : office.tags.remove(partners(), one(TAGS));
        return () -> done.isEmpty() || office.tags.takeBack(done.get());
    }

    private PhaseDetails phase() {
        return new PhaseDetails(one(List.of(Stage.values())), DAY.plusDays(random.nextInt(300)), words());
    }

    private Callable<Boolean> addPhase() {
        var done = office.phases.add(partners(), phase());
        return () -> office.phases.takeBack(done);
    }

    private Callable<Boolean> alterPhase() {
        var phase = one(office.phases.all());
        var done = random.nextBoolean() ? office.phases.change(phase, phase()) : office.phases.remove(phase);
        return () -> done.isEmpty() || office.phases.takeBack(done);
    }

    private AccessDetails audience() {
        return new AccessDetails(one(office.audiences.groups()).id(), AccessKind.STAFF, random.nextInt(500), Trust.LOW, words());
    }

    private Callable<Boolean> alterAudience() {
        var there = office.audiences.accesses();
        var done = there.isEmpty() || random.nextInt(3) == 0 ? office.audiences.add(partner(), audience())
                : random.nextBoolean() ? office.audiences.change(one(there), audience()) : office.audiences.remove(one(there));
        return () -> office.audiences.takeBack(done);
    }

    private Callable<Boolean> archive() {
        if (random.nextBoolean()) {
            var people = List.of(person());
            var done = random.nextBoolean() ? office.people.archive(people) : office.people.unarchive(people);
            return () -> office.people.takeBack(done);
        }
        var partners = partners();
        var done = random.nextBoolean() ? office.organisations.archive(partners) : office.organisations.unarchive(partners);
        return () -> office.organisations.takeBack(done);
    }

    private Callable<Boolean> bin() {
        var inBin = office.bin.all();
        if (!inBin.isEmpty() && random.nextBoolean()) {
            var done = office.bin.putBack(List.of(one(inBin)));
            return () -> office.bin.takeBack(done);
        }
        if (random.nextBoolean()) {
            var done = office.bin.binPeople(List.of(person()));
            return () -> office.bin.takeBackPeople(done);
        }
        var done = office.bin.binOrganisations(partners());
        return () -> office.bin.takeBackOrganisations(done);
    }

    private AffiliationDetails role() {
        return new AffiliationDetails(words().replace("\n", " "), Optional.empty(), Optional.empty(), random.nextInt(4) == 0, random.nextBoolean());
    }

    private Callable<Boolean> addRole() {
        var done = office.affiliations.add(person(), partner(), role());
        return () -> office.affiliations.takeBack(done);
    }

    private Callable<Boolean> alterRole() {
        var roles = office.affiliations.ofPeople(office.people.rows().stream().map(PersonRow::id).toList());
        if (roles.isEmpty()) {
            return addRole();
        }
        var role = one(roles.stream().sorted(Comparator.comparing(AffiliationRow::id)).toList());
        var done = switch (random.nextInt(3)) {
            case 0 -> office.affiliations.change(role, role());
            case 1 -> office.affiliations.remove(role);
            default -> office.affiliations.movedOn(role, DAY, Optional.of(partner()), "coach");
        };
        return () -> office.affiliations.takeBack(done);
    }

    /// Overwrites what is there, and takes what looks like something known for it, or for something new.
    private Callable<Boolean> importList() {
        var source = imports.open(file(new RandomList(random.nextLong()).lines(1 + random.nextInt(12))));
        var mapping = imports.propose(source).mapping();
        for (int i = 0; i < mapping.columns().size(); i++) {
            mapping = mapping.withExisting(i, ExistingValue.OVERWRITE);
        }
        var plan = imports.plan(source, mapping, Progress.UNWATCHED);
        var run = ((ImportResult.Done) imports.run(plan.with(plan.resolutions().otherwise(one(List.of(Choice.NEW, Choice.LIKELIEST)))), 0, Progress.UNWATCHED)).run();
        return () -> run == 0 || imports.undo(run) instanceof UndoResult.Undone(int _, int _, List<?> kept) && kept.isEmpty();
    }

    private Path file(List<String> lines) {
        try {
            return Files.writeString(folder.resolve("lijst.csv"), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
