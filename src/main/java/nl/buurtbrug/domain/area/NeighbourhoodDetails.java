package nl.buurtbrug.domain.area;

import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.domain.Problem;

/// What the user can read and change about a neighbourhood.
///
/// @param municipality the id of the municipality it is part of
/// @param cbsCode      the code of Statistics Netherlands, "WK034401" or "BU03440101", kept with its letters; "" when not known
/// @param postcodes    four digits each
public record NeighbourhoodDetails(long municipality, String name, String cbsCode, List<String> postcodes) {

    private static final int POSTCODE_WITH_LINE_END = 5;

    public NeighbourhoodDetails {
        name = name.strip();
        cbsCode = CbsCode.normalise(cbsCode);
        postcodes = postcodes.stream().map(String::strip).filter(postcode -> !postcode.isEmpty()).distinct().sorted().toList();
    }

    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        Problem.required("neighbourhood.name", name, Neighbourhood.NAME_LENGTH).ifPresent(problems::add);
        if (!cbsCode.isEmpty() && !CbsCode.isOfNeighbourhood(cbsCode)) {
            problems.add(new Problem("area.cbsCode", "problem.neighbourhoodCode"));
        }
        if (!postcodes.stream().allMatch(postcode -> postcode.matches("[1-9][0-9]{3}"))) {
            problems.add(new Problem("neighbourhood.postcodes", "problem.fourDigits"));
        } else if (postcodes.size() * POSTCODE_WITH_LINE_END > Neighbourhood.POSTCODES_LENGTH) {
            problems.add(new Problem("neighbourhood.postcodes", "problem.tooLong"));
        }
        return problems;
    }
}
