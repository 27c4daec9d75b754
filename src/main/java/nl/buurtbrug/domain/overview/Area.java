package nl.buurtbrug.domain.overview;

/// Where people were reached: a row of the matrix.
public sealed interface Area {

    record Everywhere() implements Area {
    }

    record Municipality(long id) implements Area {
    }

    record Neighbourhood(long id) implements Area {
    }

    /// In several neighbourhoods at once, or in none that is known.
    record Elsewhere() implements Area {
    }
}
