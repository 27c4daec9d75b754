package nl.buurtbrug.domain;

import java.util.List;

/// One value of a list the bureau keeps itself, such as the kinds of organisation.
///
/// @param active false for a value that is no longer offered; records that have it keep it
public record ListEntry(Long id, String name, boolean active) {

    public static final int NAME_LENGTH = 100;

    public static List<Problem> problems(String name) {
        return Problem.required("list.name", name.strip(), NAME_LENGTH).stream().toList();
    }
}
