package nl.buurtbrug.domain.directory.view;

import java.util.List;
import java.util.stream.Stream;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.Problem;

/// What is kept under a name.
public record SavedViewDetails(String name, ViewContent content) {

    public SavedViewDetails {
        name = name.strip();
    }

    public List<Problem> problems() {
        return Stream.concat(Problem.required("view.name", name, ListEntry.NAME_LENGTH).stream(), content.problems().stream()).toList();
    }
}
