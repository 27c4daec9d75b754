package nl.buurtbrug.domain.duplicate;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.match.OrganisationFace;
import nl.buurtbrug.domain.match.OrganisationIndex;
import nl.buurtbrug.domain.match.OrganisationLikeness;
import nl.buurtbrug.domain.organisation.OrganisationRow;

/// Looks through all partners for pairs that may be one. Only those are laid beside each other that share a key.
final class PartnerPairs implements PairSearch {

    private static final int STEP = 500;

    private final List<OrganisationRow> rows;

    /// @param rows in the order they were made
    PartnerPairs(List<OrganisationRow> rows) {
        this.rows = rows;
    }

    @Override
    public List<DuplicatePair> run(Progress progress) {
        var index = new OrganisationIndex(true);
        var faces = new ArrayList<OrganisationFace>(rows.size());
        for (var row : rows) {
            var face = OrganisationFace.of(row);
            index.add(face, faces.size());
            faces.add(face);
        }
        var pairs = new FoundPairs();
        for (int i = 0; i < faces.size(); i++) {
            if (i % STEP == 0) {
                progress.step(i, faces.size());
            }
            for (int other : index.find(faces.get(i))) {
                if (pairs.isNew(i, other) && !(rows.get(i).archived() && rows.get(other).archived())) {
                    pairs.take(i, other, OrganisationLikeness.of(faces.get(i), faces.get(other)));
                }
            }
        }
        return pairs.all(place -> twin(rows.get(place)));
    }

    static Twin twin(OrganisationRow row) {
        var address = new Address(row.street(), row.houseNumber(), row.postcode(), row.city());
        var place = Stream.of(address.streetLine(), address.cityLine()).filter(part -> !part.isEmpty()).collect(joining(", "));
        var detail = Stream.of(place, row.email(), row.phone()).filter(part -> !part.isEmpty()).findFirst().orElse("");
        return new Twin(RecordKind.ORGANISATION, row.id(), row.name(), detail, row.archived());
    }
}
