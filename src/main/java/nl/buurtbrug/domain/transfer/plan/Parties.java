package nl.buurtbrug.domain.transfer.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.PersonName;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.match.Match;
import nl.buurtbrug.domain.match.OrganisationFace;
import nl.buurtbrug.domain.match.PersonFace;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.plan.PlanRow.OpenDoubt;
import nl.buurtbrug.domain.transfer.row.Cells;
import nl.buurtbrug.domain.transfer.row.DoubtPart;
import nl.buurtbrug.domain.transfer.row.ReadRow;
import nl.buurtbrug.domain.transfer.row.Reading;

/// The partners and people that rows of a list name, recognised by their names alone. A doubt about a name is settled once for the whole list.
public final class Parties {

    /// The place of a person who works nowhere that a row tells of.
    public static final int NOWHERE = -1;
    /// The place of a person at a partner that is still to be made.
    public static final int NEW = Integer.MAX_VALUE;

    private final KnownRecords known;
    private final OrganisationBook organisations;
    private final PersonBook people;
    private final Resolutions resolutions;
    private final Candidates candidates;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Map<Long, Integer> personNumbers = new HashMap<>();

    public Parties(KnownRecords known, ColumnIndex columns, Resolutions resolutions) {
        this.known = known;
        this.organisations = new OrganisationBook(known, columns);
        this.people = new PersonBook(known);
        this.resolutions = resolutions;
        this.candidates = new Candidates(organisations, people, new ExtraMerge(known.extras(), columns, Take.by(columns)), known.lists());
    }

    /// Who a name is of.
    public sealed interface Found {
    }

    /// @param number its place in the plan
    public record Settled(int number) implements Found {
    }

    /// @param wanted whether the user said that it is a new one, though it looks like another
    public record Unknown(boolean wanted) implements Found {
    }

    /// The user is to say it.
    public static final class InDoubt implements Found {

        private final OpenDoubt doubt;

        private InDoubt(OpenDoubt doubt) {
            this.doubt = doubt;
        }

        public PlanRow row(ReadRow reading) {
            return PlanRow.doubtful(reading, doubt);
        }
    }

    /// Whether this is the name of one partner, without any doubt.
    public boolean isName(String organisation) {
        return organisations.match(face(organisation), _ -> false) instanceof Match.Sure;
    }

    public Found organisation(String name) {
        return found(organisations.match(face(name), _ -> false), name, DoubtPart.ofName(SearchKey.of(name), false));
    }

    /// @param organisation the number of where they work; [#NOWHERE] when the row does not tell
    public Found person(String name, int organisation) {
        return found(people.match(face(PersonName.parse(name)), organisation), name, DoubtPart.ofName(SearchKey.of(name), true));
    }

    private Found found(Match match, String name, DoubtPart part) {
        return switch (match) {
            case Match.Sure(int number) -> new Settled(number);
            case Match.Unknown() -> new Unknown(false);
            case Match.Doubt doubt -> decided(new OpenDoubt(part, name, doubt.candidates(), NOWHERE, false));
        };
    }

    private Found decided(OpenDoubt doubt) {
        var choice = resolutions.of(doubt.part());
        if (choice.isEmpty()) {
            return new InDoubt(doubt);
        }
        return switch (choice.get()) {
            case Choice.AddNew() -> new Unknown(true);
            case Choice.Skip() -> new InDoubt(doubt.leftOut());
            case Choice.UpdateLikeliest() -> new Settled(doubt.candidates().getFirst().record());
            case Choice.Update(RecordKey key, var _) -> doubt.candidates().stream().map(Match.Likely::record)
                    .filter(number -> (doubt.person() ? people.key(number) : organisations.key(number)).equals(key)).findFirst().<Found>map(Settled::new).orElseGet(() -> new InDoubt(doubt));
        };
    }

    /// What records of the plan name it by.
    public long refersTo(Settled organisation) {
        return reference(organisation.number());
    }

    /// The same for what a row tells of, so that it is counted.
    public long referTo(Settled organisation) {
        organisations.touch(organisation.number());
        return reference(organisation.number());
    }

    public long referToPerson(Settled person) {
        people.touch(person.number());
        return personReference(person.number());
    }

    /// A new partner of that name.
    public long make(String organisation, int line) {
        return reference(organisations.make(reading(organisation), face(organisation), line).number());
    }

    /// A new person of that name, with a role where they work.
    ///
    /// @param organisation the number of where they work; [#NOWHERE] when the row does not tell
    public long makePerson(String name, int organisation, int line) {
        var parsed = PersonName.parse(name);
        var person = people.make(details(parsed), face(parsed), line);
        if (organisation != NOWHERE) {
            people.role(person, organisation, AffiliationDetails.EMPTY, line);
        }
        return personReference(person.number());
    }

    /// Names an organisation in what a plan makes: its id, or below 0 for one that is still to be made.
    private long reference(int number) {
        return number < known.organisations().size() ? known.organisations().get(number).id() : -1L - number;
    }

    private long personReference(int number) {
        return number < known.people().size() ? known.people().get(number).id() : -1L - number;
    }

    /// The number in the plan of what a reference names; empty when it is not in the list, as what lies in the bin.
    public Optional<Integer> number(long reference) {
        return number(reference, numbers, known.organisations());
    }

    private static Optional<Integer> number(long reference, Map<Long, Integer> numbers, List<? extends KnownRecords.Known<?, ?>> records) {
        if (reference < 0) {
            return Optional.of((int) (-1L - reference));
        }
        if (numbers.isEmpty()) {
            for (int i = 0; i < records.size(); i++) {
                numbers.put(records.get(i).id(), i);
            }
        }
        return Optional.ofNullable(numbers.get(reference));
    }

    /// "" for who lies in the bin.
    public String name(long organisation) {
        return number(organisation).map(number -> organisations.details(number).name()).orElse("");
    }

    public String personName(long person) {
        return number(person, personNumbers, known.people()).map(number -> people.details(number).fullName()).orElse("");
    }

    /// What a doubtful row may be about.
    public List<Candidate> candidates(PlanRow row) {
        return row.doubt().map(doubt -> candidates.of(new Reading(row.line(), Cells.NONE, reading(""), person(), List.of(), List.of()), doubt)).orElse(List.of());
    }

    public PlanCounts counts(List<PlanRow> rows, WorkCounts work) {
        return PlanCounter.count(rows, organisations, people, work);
    }

    /// @param kind of partners that are made; 0 for "overig"
    public Outcome outcome(long kind) {
        return new Outcome(List.copyOf(organisations.touched()), List.copyOf(people.touched()), people.roles().stream().flatMap(List::stream).toList(), kind, List.of(), known);
    }

    private static OrganisationFace face(String name) {
        return OrganisationFace.of(OrganisationDetails.EMPTY.withName(name));
    }

    private static PersonFace face(PersonName name) {
        return PersonFace.of(details(name));
    }

    private static PersonDetails details(PersonName name) {
        return PersonDetails.EMPTY.withName(name.first(), name.prefix(), name.last());
    }

    private static Reading.OrganisationReading reading(String name) {
        return new Reading.OrganisationReading(OrganisationDetails.EMPTY.withName(name), List.of(), List.of(), Optional.empty(), List.of(), Map.of());
    }

    private static Reading.PersonReading person() {
        return new Reading.PersonReading(PersonDetails.EMPTY, AffiliationDetails.EMPTY, List.of(), Map.of());
    }
}
