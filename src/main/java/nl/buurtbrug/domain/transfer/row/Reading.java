package nl.buurtbrug.domain.transfer.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.PersonDetails;

/// What one row of a list says, before it is compared with anything.
///
/// @param remarks  what to tell the user though the row can be kept
/// @param refusals why the row can't be kept; empty when it can
public record Reading(int line, Cells cells, OrganisationReading organisation, PersonReading person, List<Remark> remarks, List<Remark> refusals) implements ReadRow {

    @Override
    public String organisationName() {
        return organisation.details().name();
    }

    @Override
    public String personName() {
        return person.details().fullName();
    }

    @Override
    public String detail() {
        return person.role().role();
    }

    @Override
    public String title() {
        return organisationName().isEmpty() ? personName() : organisationName();
    }

    @Override
    public List<DoubtPart> parts() {
        return List.of(DoubtPart.ofRow(line, false), DoubtPart.ofRow(line, true));
    }

    /// The same, with something more to tell.
    Reading with(Remark remark) {
        var all = Stream.concat(Stream.of(remark), remarks.stream()).toList();
        return new Reading(line, cells, organisation, person, all, refusals);
    }

    /// @param details   of no kind (0) when the row doesn't tell one that is known
    /// @param audiences the ids of the groups it opens; below 0 for a group that is still to be made
    /// @param history   lines with their days, to go behind the note
    /// @param extras    see [ExtraCells]
    public record OrganisationReading(OrganisationDetails details, List<String> tags, List<Long> audiences, Optional<Stage> stage, List<String> history, Map<Long, String> extras) {

        static final OrganisationReading NONE = new OrganisationReading(OrganisationDetails.EMPTY, List.of(), List.of(), Optional.empty(), List.of(), Map.of());

        public boolean isThere() {
            return !details.name().isEmpty();
        }

        OrganisationReading withDetails(OrganisationDetails other) {
            return new OrganisationReading(other, tags, audiences, stage, history, extras);
        }
    }

    /// @param role   without a name and dates when the row doesn't tell
    /// @param extras see [ExtraCells]
    public record PersonReading(PersonDetails details, AffiliationDetails role, List<String> history, Map<Long, String> extras) {

        static final PersonReading NONE = new PersonReading(PersonDetails.EMPTY, AffiliationDetails.EMPTY, List.of(), Map.of());

        public boolean isThere() {
            return !details.lastName().isEmpty();
        }

        /// The same, with more of its history.
        PersonReading remembering(List<String> more) {
            return more.isEmpty() ? this : new PersonReading(details, role, DatedNotes.both(history, more), extras);
        }
    }
}
