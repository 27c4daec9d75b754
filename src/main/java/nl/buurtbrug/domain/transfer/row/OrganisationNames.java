package nl.buurtbrug.domain.transfer.row;

import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.EmailAddress;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.transfer.column.ColumnProposer;

/// Tells a name of an organisation from what lists have in its place: "idem", the name of a column, a whole row in one cell.
public final class OrganisationNames {

    private static final Set<String> DITTO = Set.of("idem", "id", "ibidem", "dito", "ditto", "zie boven", "zie hierboven", "zelfde", "dezelfde", "hetzelfde", "same", "same as above", "see above", "as above");

    private OrganisationNames() {
    }

    /// Why this can't be a name; empty when it can.
    public static Optional<Remark> problem(String name) {
        if (name.length() <= 20 && DITTO.contains(SearchKey.of(name))) {
            return Optional.of(Remark.of("import.refused.ditto", name));
        }
        if (ColumnProposer.isFieldWord(name)) {
            return Optional.of(Remark.of("import.refused.headerAsName", name));
        }
        return holdsColumns(name) ? Optional.of(Remark.of("import.refused.moreThanAName", name)) : Optional.empty();
    }

    /// An e-mail address, or columns that are kept apart by spaces.
    private static boolean holdsColumns(String name) {
        return name.contains("   ") || name.indexOf('@') > 0 && EmailAddress.split(name).stream().anyMatch(EmailAddress::isValid);
    }
}
