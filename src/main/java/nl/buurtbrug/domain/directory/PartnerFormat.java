package nl.buurtbrug.domain.directory;

import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.contact.Quiet;
import nl.buurtbrug.domain.organisation.Stage;

/// Partners as bytes.
final class PartnerFormat implements RowFormat<PartnerSummary> {

    private static final Stage[] STAGES = Stage.values();

    @Override
    public void write(PartnerSummary row, PackedWriter out) {
        out.number(row.id());
        out.text(row.name());
        out.text(row.kind());
        out.number(row.stage().ordinal());
        out.day(row.since());
        out.text(row.neighbourhood());
        out.text(row.address().street());
        out.text(row.address().houseNumber());
        out.text(row.address().postcode());
        out.text(row.address().city());
        out.text(row.email());
        out.text(row.phone());
        out.text(row.website());
        out.text(row.kvk());
        out.text(row.owner());
        out.list(row.tags(), out::text);
        out.list(row.audiences(), out::text);
        out.text(row.mainContact());
        out.text(row.mainContactPhone());
        out.list(row.quiet().stream().toList(), quiet -> {
            out.number(quiet.days());
            out.number(quiet.wanted());
            out.flag(quiet.logged());
        });
        out.flag(row.archived());
        out.flag(row.sample());
        out.extras(row.extras());
    }

    @Override
    public PartnerSummary read(PackedReader in) {
        return new PartnerSummary(in.number(), in.text(), in.text(), STAGES[(int) in.number()], in.day(), in.text(),
                new Address(in.text(), in.text(), in.text(), in.text()), in.text(), in.text(), in.text(), in.text(), in.text(),
                in.list(in::text), in.list(in::text), in.text(), in.text(),
                in.list(() -> new Quiet(in.number(), (int) in.number(), in.flag())).stream().findFirst(), in.flag(), in.flag(), in.extras());
    }

    @Override
    public String sortKey(PartnerSummary row) {
        return sortKey(row.name());
    }

    static String sortKey(String name) {
        return SearchKey.nameKey(name);
    }
}
