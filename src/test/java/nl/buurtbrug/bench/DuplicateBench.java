package nl.buurtbrug.bench;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.PersonName;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.duplicate.DuplicateService;
import nl.buurtbrug.domain.duplicate.Lookalikes;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.person.PersonDetails;

/// How long it takes to look for doubles: over the whole file, and at each key of a new partner or person.
final class DuplicateBench {

    private static final int ROUNDS = 3;
    private static final List<String> NAMES = List.of("Voetbalclub De Brug 7", "Stichting Oranje", "Wijkvereniging Het Kompas 412", "Bakkerij Molenzigt 90");
    private static final List<String> PEOPLE = List.of("Jan van der Meer12", "F. Bakker", "Oksana Kowalska4", "Zoë Öztürk");
    private static final double SECONDS = 20;
    private static final double KEY = 50;

    private final DuplicateService duplicates;
    private final Lookalikes lookalikes;

    DuplicateBench(DuplicateService duplicates, Lookalikes lookalikes) {
        this.duplicates = duplicates;
        this.lookalikes = lookalikes;
    }

    List<Measurement> run() {
        var wholeFile = new Percentiles();
        for (var kind : RecordKind.values()) {
            wholeFile.time(() -> duplicates.find(kind, Progress.UNWATCHED));
            lookalikes.getReady(kind);
        }
        typeAll(new Percentiles(), new Percentiles());
        var partners = new Percentiles();
        var people = new Percentiles();
        for (int i = 0; i < ROUNDS; i++) {
            typeAll(partners, people);
        }
        return List.of(
                Measurement.atMost("Doubles among 100,000 partners and 100,000 people, the slower", wholeFile.millis(100) / 1000, "s", SECONDS),
                Measurement.atMost("Warning for a double partner, each key, p95", partners.millis(95), "ms", KEY),
                Measurement.atMost("Warning for a double person, each key, p95", people.millis(95), "ms", KEY));
    }

    private void typeAll(Percentiles partners, Percentiles people) {
        for (var name : NAMES) {
            for (int length = 1; length <= name.length(); length++) {
                var typed = OrganisationDetails.EMPTY.withName(name.substring(0, length));
                partners.time(() -> lookalikes.partners(typed, 0));
            }
        }
        for (var name : PEOPLE) {
            for (int length = 1; length <= name.length(); length++) {
                var parts = PersonName.parse(name.substring(0, length));
                var typed = PersonDetails.EMPTY.withName(parts.first(), parts.prefix(), parts.last()).withReach(List.of("info@club777.example"), List.of());
                people.time(() -> lookalikes.people(typed, 0, Optional.empty()));
            }
        }
    }
}
