package nl.buurtbrug.platform.database;

/// What reading a table to the last row found.
///
/// @param rows    how many could be read
/// @param problem the code of the database for what is wrong; "" when all is well
public record TableState(String name, long rows, String problem) {

    public boolean isGood() {
        return problem.isEmpty();
    }
}
