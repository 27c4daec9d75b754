package nl.buurtbrug.domain.merge;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.domain.duplicate.DuplicatePair;
import nl.buurtbrug.domain.duplicate.Twin;
import nl.buurtbrug.domain.extra.ExtraFieldDetails;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.domain.match.Likeness;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.LegalBasis;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.person.PreferredChannel;
import nl.buurtbrug.testing.TestOffice;

/// A few partners and people with whatever may hang on them, the same for the same seed.
final class RandomHistory {

    private static final List<String> NAMES = List.of("De Linde", "SV De Linde", "Stichting de Linde", "Het Anker", "’t Anker");
    private static final List<String> ROLES = List.of("", "voorzitter", "Voorzitter", "secretaris");
    private static final List<String> TEXTS = List.of("", "", "a@club.example", "b@club.example");
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    private final TestOffice office;
    private final Random random;
    private final List<Long> partners = new ArrayList<>();
    private final List<Long> people = new ArrayList<>();
    private final List<Long> fields = new ArrayList<>();
    private final List<String> surprises = new ArrayList<>();

    RandomHistory(TestOffice office, long seed) {
        this.office = office;
        random = new Random(seed);
    }

    TestOffice office() {
        return office;
    }

    RandomHistory grow() {
        var kinds = List.of(office.club(), office.lists.createKind("overig"));
        var groups = List.of(office.audiences.createGroup("ouders"), office.audiences.createGroup("jongeren"));
        for (var subject : ExtraSubject.values()) {
            fields.add(office.extraFields.create(new ExtraFieldDetails(subject, "Kleur", ExtraType.TEXT)));
            fields.add(office.extraFields.create(new ExtraFieldDetails(subject, "Teams", ExtraType.NUMBER)));
        }
        for (int i = 0; i < 4; i++) {
            partners.add(office.organisations.create(partner(pick(kinds)), random.nextInt(5) == 0 ? Origin.SAMPLE : Origin.TYPED,
                    new PhaseDetails(pick(List.of(Stage.values())), day(), "")));
            people.add(office.people.create(person(), random.nextInt(5) == 0 ? Origin.SAMPLE : Origin.TYPED));
        }
        for (int i = 0; i < 16; i++) {
            hang(groups);
        }
        partners.forEach(partner -> give(ExtraSubject.ORGANISATION, partner, fields.subList(0, 2)));
        people.forEach(person -> give(ExtraSubject.PERSON, person, fields.subList(2, 4)));
        return this;
    }

    private void give(ExtraSubject subject, long owner, List<Long> own) {
        office.extras.change(subject, owner, ExtraValues.NONE,
                ExtraValues.NONE.with(own.getFirst(), pick(List.of("", "rood", "groen", "rood; wit"))).with(own.getLast(), pick(List.of("", "1", "12.5"))));
    }

    private OrganisationDetails partner(long kind) {
        return new OrganisationDetails(pick(NAMES), kind, random.nextBoolean() ? Address.EMPTY : new Address("Laan", "1", "9990 AB", "Beekerdam"), Address.EMPTY, Optional.empty(),
                pick(TEXTS), "", "", random.nextBoolean() ? "" : "01234567", Optional.empty(), random.nextInt(2) * 30, pick(List.of("", "Een.", "Twee.\nDrie.")));
    }

    private PersonDetails person() {
        return new PersonDetails(pick(List.of("", "J.", "Jan")), pick(List.of("", "de")), "Vries", List.of(pick(TEXTS), pick(TEXTS)), List.of(pick(List.of("", "06 12345678", "06-12345678"))),
                pick(List.of(PreferredChannel.values())), "", random.nextBoolean(), random.nextBoolean(), pick(List.of("", "Een.", "Twee.")),
                pick(List.of(LegalBasis.values())), random.nextBoolean() ? Optional.empty() : Optional.of(day()));
    }

    private void hang(List<Long> groups) {
        var partner = pick(partners);
        switch (random.nextInt(6)) {
            case 0 -> office.tags.add(List.of(partner), pick(List.of("jeugd", "sport")));
            case 1 -> office.phases.add(List.of(partner), new PhaseDetails(pick(List.of(Stage.values())), day(), pick(List.of("", "Omdat."))));
            case 2 -> office.audiences.add(partner, new AccessDetails(pick(groups), AccessKind.VISITORS, random.nextInt(2) * 10, Trust.LOW, ""));
            case 3 -> office.organisations.archive(List.of(partner));
            case 4 -> office.duplicates.sayTwo(pair(pick(partners), pick(partners)), "");
            default -> office.affiliations.add(pick(people), partner, new AffiliationDetails(pick(ROLES), random.nextBoolean() ? Optional.empty() : Optional.of(START),
                    random.nextInt(4) == 0 ? Optional.of(START.plusYears(1)) : Optional.empty(), random.nextInt(3) == 0, random.nextBoolean()));
        }
    }

    private static DuplicatePair pair(long one, long other) {
        return new DuplicatePair(new Twin(RecordKind.ORGANISATION, one, "", "", false), new Twin(RecordKind.ORGANISATION, other, "", "", false), Likeness.NONE);
    }

    /// Merges up to three pairs, with random choices; gives the numbers of the merges in their order.
    List<Long> mergeSome() {
        var merges = new ArrayList<Long>();
        for (int i = 0; i < 3; i++) {
            var kind = pick(List.of(RecordKind.values()));
            var records = kind == RecordKind.ORGANISATION ? partners : people;
            office.merges.compare(kind, pick(records), pick(records)).ifPresent(read -> {
                var sides = read.proposal();
                read.fields().forEach(field -> sides.put(field.field(), pick(field.mayJoin() ? List.of(Side.values()) : List.of(Side.FIRST, Side.SECOND))));
                var chosen = chosen(read, sides);
                if (office.merges.merge(read, sides, "") instanceof MergeResult.Done(long merge, long kept)) {
                    merges.add(merge);
                    look(kind, kept, read.second().id(), chosen);
                    records.remove(read.second().id());
                }
            });
        }
        return merges;
    }

    /// For each field of the bureau's own what was seen on the side that was chosen.
    private static Map<Long, String> chosen(Comparison read, Map<MergeField, Side> sides) {
        var chosen = new TreeMap<Long, String>();
        read.fields().forEach(pair -> {
            if (pair.field() instanceof OwnField own) {
                chosen.put(own.id(), switch (sides.get(own)) {
                    case FIRST -> pair.first();
                    case SECOND -> pair.second();
                    case BOTH -> Stream.of(pair.first(), pair.second()).filter(value -> !value.isEmpty()).distinct().collect(joining("; "));
                });
            }
        });
        return chosen;
    }

    private void look(RecordKind kind, long kept, long lost, Map<Long, String> chosen) {
        var subject = kind == RecordKind.ORGANISATION ? ExtraSubject.ORGANISATION : ExtraSubject.PERSON;
        var values = office.extras.of(subject, kept);
        office.extras.fields().of(subject).stream().filter(field -> !field.words(values.of(field.id())).equals(chosen.getOrDefault(field.id(), "")))
                .forEach(field -> surprises.add("%s of %s %d is %s, not %s".formatted(field.name(), kind, kept, values.of(field.id()), chosen.get(field.id()))));
        if (!office.extras.of(subject, lost).isEmpty()) {
            surprises.add("something is left with " + lost);
        }
    }

    /// Where the bureau's own fields turned out otherwise than was chosen; empty when all is well.
    List<String> surprises() {
        return surprises;
    }

    /// What hangs on any partner or person, whichever it is: tags, steps, groups, and who is what.
    Set<String> belongings() {
        var found = new TreeSet<String>();
        office.tags.links().forEach(link -> found.add("tag " + link.tagId()));
        office.audiences.accesses().forEach(access -> found.add("audience " + access.details()));
        office.affiliations.all().stream().filter(role -> !role.role().isEmpty()).forEach(role -> found.add("role " + SearchKey.of(role.role()) + role.until()));
        office.phases.all().stream().filter(phase -> !phase.reason().startsWith("Samengevoegd")).forEach(phase -> found.add("phase " + phase.details()));
        return found;
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(3) * 100L);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
