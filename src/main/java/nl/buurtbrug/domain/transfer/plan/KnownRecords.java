package nl.buurtbrug.domain.transfer.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buurtbrug.domain.match.OrganisationFace;
import nl.buurtbrug.domain.match.OrganisationIndex;
import nl.buurtbrug.domain.match.PersonFace;
import nl.buurtbrug.domain.match.PersonIndex;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.transfer.row.ListValues;

/// What the database held when a plan was made, in the form a plan needs: each record has a number, its place in the list.
///
/// @param moment names the state of the database, see `RecordChanges`
public record KnownRecords(
        List<Known<OrganisationDetails, OrganisationFace>> organisations,
        OrganisationIndex organisationIndex,
        List<Known<PersonDetails, PersonFace>> people,
        PersonIndex personIndex,
        Map<Long, List<KnownRole>> roles,
        Map<Integer, Standing> standings,
        Map<String, String> tagNames,
        ListValues lists,
        KnownExtras extras,
        long moment) {

    /// A record that is kept: its details, and what it is recognised by.
    ///
    /// @param formers by what those were recognised that were merged into it
    public record Known<D, F>(long id, int version, D details, F face, boolean archived, List<F> formers) {

        /// All it is recognised by, if this is what it is recognised by now.
        List<F> faces(F now) {
            return formers.isEmpty() ? List.of(now) : Stream.concat(Stream.of(now), formers.stream()).toList();
        }
    }

    public record KnownRole(long id, int version, AffiliationDetails details) {
    }

    /// The tags of an organisation as they compare, the audience groups it opens, and its stage; null when it has none.
    static final class Standing {

        private final List<String> tags = new ArrayList<>(2);
        private final List<Long> audiences = new ArrayList<>(0);
        private Stage stage;

        List<String> tags() {
            return tags;
        }

        List<Long> audiences() {
            return audiences;
        }

        Stage stage() {
            return stage;
        }

        void reaches(Stage newest) {
            stage = newest;
        }
    }

    static long pair(int person, int organisation) {
        return (long) person << 32 | organisation;
    }

    static <K, V> Map<K, V> sized(int size) {
        return HashMap.newHashMap(size);
    }
}
