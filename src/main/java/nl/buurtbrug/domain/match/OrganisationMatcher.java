package nl.buurtbrug.domain.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import nl.buurtbrug.domain.match.Match.Doubt;
import nl.buurtbrug.domain.match.Match.Likely;
import nl.buurtbrug.domain.match.Match.Sure;

/// Tells which organisation a row is about, among the kept ones and those that other rows make.
public final class OrganisationMatcher {

    private final OrganisationIndex kept;
    private final OrganisationIndex made;
    private final IntFunction<List<OrganisationFace>> faces;

    /// @param faces what an organisation is recognised by; several when others were merged into it
    public OrganisationMatcher(OrganisationIndex kept, OrganisationIndex made, IntFunction<List<OrganisationFace>> faces) {
        this.kept = kept;
        this.made = made;
        this.faces = faces;
    }

    /// Where more than one fits equally, the one that knows all the row says goes first, and then the one where its person works.
    public Match match(OrganisationFace face, IntPredicate worksThere) {
        var found = new LinkedHashSet<Integer>();
        kept.findSame(face, found);
        made.findSame(face, found);
        var doubts = new ArrayList<Likely>(0);
        var surest = surest(face, found, doubts);
        if (!surest.isEmpty()) {
            return settled(face, surest, worksThere);
        }
        var similar = kept.findSimilar(face);
        similar.addAll(made.findSimilar(face));
        similar.removeAll(found);
        surest(face, similar, doubts);
        return doubts.isEmpty() ? Match.UNKNOWN : new Doubt(List.copyOf(doubts));
    }

    private List<Integer> surest(OrganisationFace face, Collection<Integer> candidates, List<Likely> doubts) {
        var best = new ArrayList<Integer>(1);
        int strength = 0;
        for (int number : candidates) {
            var evidence = Evidence.best(faces.apply(number), known -> OrganisationEvidence.weigh(face, known));
            if (evidence.isDoubt()) {
                doubts.add(new Likely(number, evidence.doubt()));
            } else if (evidence.isSure() && evidence.strength() >= strength) {
                if (evidence.strength() > strength) {
                    best.clear();
                    strength = evidence.strength();
                }
                best.add(number);
            }
        }
        return best;
    }

    private Match settled(OrganisationFace face, List<Integer> surest, IntPredicate worksThere) {
        if (surest.size() == 1) {
            return new Sure(surest.getFirst());
        }
        var containing = surest.stream().filter(number -> faces.apply(number).stream().anyMatch(face::isContainedIn)).sorted().toList();
        if (containing.isEmpty()) {
            return new Doubt(surest.stream().map(number -> new Likely(number, "import.doubt.several")).toList());
        }
        return new Sure(containing.stream().filter(worksThere::test).findFirst().orElse(containing.getFirst()));
    }
}
