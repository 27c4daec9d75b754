package nl.buurtbrug.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.buurtbrug.domain.directory.DirectoryService;
import nl.buurtbrug.domain.directory.Facet;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.organisation.Stage;

/// How long a key typed in a search field takes to give its rows, over both lists.
final class SearchBench {

    private static final List<String> TYPED = List.of("voetbalclub de brug", "jan van der meer", "0199-012345", "oztürk", "9991 ab", "turnclub zonne",
            "secretaris", "info@club777", "smit12", "beekerdam molenweg");
    private static final int ROUNDS = 6;
    private static final double FRAME = 16;

    private final DirectoryService directory;

    SearchBench(DirectoryService directory) {
        this.directory = directory;
    }

    List<Measurement> run() {
        typeAll(new Percentiles(), new Percentiles());
        var partners = new Percentiles();
        var people = new Percentiles();
        for (int i = 0; i < ROUNDS; i++) {
            typeAll(partners, people);
        }
        var narrowed = new Percentiles();
        for (int i = 0; i < ROUNDS; i++) {
            for (var stage : Stage.values()) {
                narrowed.time(() -> directory.partners(Query.all(PartnerSort.NAME).withChosen(Facet.STAGE, Set.of((long) stage.ordinal()))));
            }
        }
        return List.of(
                Measurement.atMost("Search as you type, 100,000 organisations, p95", partners.millis(95), "ms", FRAME),
                Measurement.atMost("Search as you type, 100,000 people, p95", people.millis(95), "ms", FRAME),
                Measurement.atMost("A facet ticked, 100,000 organisations, p95", narrowed.millis(95), "ms", FRAME * 2));
    }

    private void typeAll(Percentiles partners, Percentiles people) {
        var order = new ArrayList<>(TYPED);
        Collections.shuffle(order, new Random(7));
        for (var text : order) {
            for (int length = 1; length <= text.length(); length++) {
                var typed = text.substring(0, length);
                partners.time(() -> directory.partners(Query.all(PartnerSort.NAME).withText(typed)));
                people.time(() -> directory.people(Query.all(PersonSort.NAME).withText(typed)));
            }
        }
    }
}
