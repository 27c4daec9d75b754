package nl.buurtbrug.domain.directory;

import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.person.AffiliationRow;

/// People as bytes.
final class PersonFormat implements RowFormat<PersonSummary> {

    @Override
    public void write(PersonSummary row, PackedWriter out) {
        out.number(row.id());
        out.text(row.name());
        out.text(row.sortName());
        out.list(row.emails(), out::text);
        out.list(row.phones(), out::text);
        out.list(row.roles(), role -> write(role, out));
        out.flag(row.doNotMail());
        out.flag(row.doNotCall());
        out.flag(row.archived());
        out.flag(row.sample());
        out.extras(row.extras());
    }

    private static void write(RoleSummary role, PackedWriter out) {
        var row = role.row();
        out.number(row.id());
        out.number(row.version());
        out.number(row.organisationId());
        out.text(row.role());
        out.day(row.from());
        out.day(row.until());
        out.flag(row.mainContact());
        out.flag(row.keyFigure());
        out.text(role.organisation());
        out.flag(role.current());
    }

    @Override
    public PersonSummary read(PackedReader in) {
        var id = in.number();
        var name = in.text();
        return new PersonSummary(id, name, in.text(), in.list(in::text), in.list(in::text), in.list(() -> role(id, name, in)),
                in.flag(), in.flag(), in.flag(), in.flag(), in.extras());
    }

    private static RoleSummary role(long person, String name, PackedReader in) {
        var row = new AffiliationRow(in.number(), (int) in.number(), person, in.number(), in.text(), in.day(), in.day(), in.flag(), in.flag());
        return new RoleSummary(row, name, in.text(), in.flag());
    }

    @Override
    public String sortKey(PersonSummary row) {
        return SearchKey.sort(row.sortName());
    }
}
