package nl.buurtbrug.domain.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntFunction;
import nl.buurtbrug.domain.match.Match.Doubt;
import nl.buurtbrug.domain.match.Match.Likely;
import nl.buurtbrug.domain.match.Match.Sure;

/// Tells which person a row is about, among the kept ones and those that other rows make.
public final class PersonMatcher {

    private static final String NAMESAKE = "import.doubt.sameNameElsewhere";

    private final PersonIndex kept;
    private final PersonIndex made;
    private final IntFunction<List<PersonFace>> faces;
    private final Works works;

    /// Whether a person has a role at an organisation.
    public interface Works {
        boolean at(int person, int organisation);
    }

    /// @param faces what a person is recognised by; several when others were merged into them
    public PersonMatcher(PersonIndex kept, PersonIndex made, IntFunction<List<PersonFace>> faces, Works works) {
        this.kept = kept;
        this.made = made;
        this.faces = faces;
        this.works = works;
    }

    /// @param organisation the number of the organisation in the row; -1 for none
    public Match match(PersonFace face, int organisation) {
        var found = new LinkedHashSet<Integer>();
        kept.find(face, organisation, found);
        made.find(face, organisation, found);
        int best = -1;
        int strength = 0;
        var doubts = new ArrayList<Likely>(0);
        for (int number : found) {
            var evidence = Evidence.best(faces.apply(number), known -> PersonEvidence.weigh(face, known, organisation >= 0, organisation >= 0 && works.at(number, organisation)));
            if (evidence.strength() > strength) {
                best = number;
                strength = evidence.strength();
            }
            if (evidence.isDoubt()) {
                doubts.add(new Likely(number, evidence.doubt()));
            }
        }
        if (best >= 0) {
            return new Sure(best);
        }
        var telling = withoutNamesakes(doubts);
        return telling.isEmpty() ? Match.UNKNOWN : new Doubt(telling);
    }

    private static List<Likely> withoutNamesakes(List<Likely> doubts) {
        var namesakes = doubts.stream().filter(PersonMatcher::isNamesake).count();
        return namesakes > PersonLikeness.MOST_NAMESAKES ? doubts.stream().filter(likely -> !isNamesake(likely)).toList() : List.copyOf(doubts);
    }

    private static boolean isNamesake(Likely likely) {
        return likely.reasonKey().equals(NAMESAKE);
    }
}
