package nl.buurtbrug.domain.transfer.row;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.KvkNumber;
import nl.buurtbrug.domain.Postcode;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.transfer.column.OrganisationMark;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ColumnIndex;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.row.Reading.OrganisationReading;

/// What the rows of a list are called by other rows: a person whose company is "base.res_partner_12" belongs to the row with that id.
public final class RowLinks {

    public static final RowLinks NONE = new RowLinks();

    private final Map<String, OrganisationDetails> organisations = new HashMap<>();
    private final Set<String> rows = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    private RowLinks() {
    }

    /// Goes through the rows where they have ids, and where they don't not at all.
    ///
    /// @param eachRow gives the cells of each row
    public static RowLinks of(ImportMapping mapping, Consumer<Consumer<List<String>>> eachRow) {
        var index = new ColumnIndex(mapping);
        if (index.columns(TargetField.ROW_ID).isEmpty()) {
            return NONE;
        }
        var links = new RowLinks();
        eachRow.accept(cells -> links.learn(new RowView(index, cells)));
        eachRow.accept(cells -> links.learnOrganisation(new RowView(index, cells)));
        return links;
    }

    private void learn(RowView row) {
        rows.addAll(row.values(TargetField.ROW_ID));
        named.addAll(row.values(TargetField.ORGANISATION_ID));
        var parent = row.value(TargetField.ORGANISATION_NAME);
        if (!parent.isEmpty()) {
            named.add(parent);
        }
    }

    private void learnOrganisation(RowView row) {
        var ids = row.values(TargetField.ROW_ID);
        var view = MixedRow.of(row, this).view();
        var name = view.value(TargetField.ORGANISATION_NAME);
        if (isOrganisation(row) && !name.isEmpty()) {
            var details = identity(view, name);
            ids.forEach(id -> organisations.putIfAbsent(id, details));
        }
    }

    /// What tells it from others with the same name.
    private static OrganisationDetails identity(RowView row, String name) {
        var postcode = Postcode.normalise(row.value(TargetField.ADDRESS_POSTCODE));
        var address = new Address("", "", Postcode.isValid(postcode) ? postcode : "", row.value(TargetField.ADDRESS_CITY));
        var kvk = KvkNumber.normalise(row.value(TargetField.ORGANISATION_KVK));
        return new OrganisationDetails(name, 0, address.isEmpty() ? Address.EMPTY : address, Address.EMPTY, Optional.empty(), "", "", "", KvkNumber.isValid(kvk) ? kvk : "",
                Optional.empty(), 0, "");
    }

    /// Whether a row is an organisation: it says so, or other rows belong to it.
    boolean isOrganisation(RowView row) {
        return row.tellsWhatItIs() ? OrganisationMark.isOrganisation(row.text(TargetField.IS_ORGANISATION)) : row.values(TargetField.ROW_ID).stream().anyMatch(named::contains);
    }

    /// Whether a row belongs to another one.
    boolean belongs(RowView row) {
        return parents(row).anyMatch(organisations::containsKey);
    }

    private Stream<String> parents(RowView row) {
        var name = row.value(TargetField.ORGANISATION_NAME);
        return Stream.concat(row.values(TargetField.ORGANISATION_ID).stream(), Stream.of(name).filter(this::isId));
    }

    /// Also one that only looks like an id: better no organisation than one with such a name.
    private boolean isId(String text) {
        return rows.contains(text) || text.contains("res_partner_") || text.startsWith("__export__.") || text.startsWith("__import__.");
    }

    /// The row with the name of its organisation in the place of an id; an id that leads nowhere is told.
    Linked follow(RowView row, RowFindings findings) {
        var parents = parents(row).toList();
        if (parents.isEmpty()) {
            return new Linked(row, Optional.empty());
        }
        var found = parents.stream().filter(organisations::containsKey).map(organisations::get).findFirst();
        if (found.isPresent()) {
            return new Linked(row.at(found.get().name()), found);
        }
        var name = row.value(TargetField.ORGANISATION_NAME);
        if (!name.isEmpty() && !isId(name)) {
            return new Linked(row, Optional.empty());
        }
        findings.remark(Remark.of("import.remark.linkUnknown", parents.getFirst()));
        return new Linked(isId(name) ? row.without(Set.of(TargetField.ORGANISATION_NAME)) : row, Optional.empty());
    }

    /// A row, and the organisation it names by an id.
    record Linked(RowView view, Optional<OrganisationDetails> organisation) {

        /// An organisation of which the row tells no more than the name is the one with the id.
        OrganisationReading identified(OrganisationReading reading) {
            var named = organisation.filter(known -> known.name().equals(reading.details().name()) && reading.details().visiting().isEmpty() && reading.details().kvk().isEmpty());
            return named.map(reading::withDetails).orElse(reading);
        }
    }
}
