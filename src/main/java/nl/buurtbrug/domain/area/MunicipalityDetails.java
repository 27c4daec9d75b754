package nl.buurtbrug.domain.area;

import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.domain.Problem;

/// What the user can read and change about a municipality.
///
/// @param cbsCode the code of Statistics Netherlands, "GM0344", kept with its letters; "" when not known
public record MunicipalityDetails(String name, String cbsCode) {

    public MunicipalityDetails {
        name = name.strip();
        cbsCode = CbsCode.normalise(cbsCode);
    }

    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        Problem.required("municipality.name", name, Municipality.NAME_LENGTH).ifPresent(problems::add);
        if (!cbsCode.isEmpty() && !CbsCode.isOfMunicipality(cbsCode)) {
            problems.add(new Problem("area.cbsCode", "problem.municipalityCode"));
        }
        return problems;
    }
}
