package nl.buurtbrug.domain.organisation;

import java.util.List;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.platform.database.Database;

/// What the list of partners is made of, whole tables at a time, by plain SQL: the first page is there before the mapping is.
final class OrganisationTables {

    private OrganisationTables() {
    }

    static List<OrganisationRow> organisations(Database database) {
        return organisations(database, " where binned_at is null");
    }

    static List<OrganisationRow> organisationsWithBin(Database database) {
        return organisations(database, "");
    }

    private static List<OrganisationRow> organisations(Database database, String which) {
        return database.select("""
                select id, version, name, kind_id, visiting_street, visiting_house_number, visiting_postcode, visiting_city,
                       neighbourhood_id, email, phone, website, kvk, owner_id, sample,
                       case when archived_at is null then false else true end
                from organisation""" + which,
                row -> new OrganisationRow(row.number(), (int) row.number(), row.text(), row.number(), row.text(), row.text(), row.text(), row.text(),
                        row.number(), row.text(), row.text(), row.text(), row.text(), row.number(), row.flag(), row.flag()));
    }

    /// Of those for which somebody chose one.
    static List<ContactInterval> contactIntervals(Database database) {
        return database.select("select id, contact_interval_days from organisation where contact_interval_days > 0", row -> new ContactInterval(row.number(), (int) row.number()));
    }

    /// Oldest first.
    static List<PhaseSummary> phases(Database database) {
        return database.select("select id, organisation_id, stage, from_date, reason from partnership_phase order by from_date, id",
                row -> new PhaseSummary(row.number(), row.number(), Stage.valueOf(row.text()), row.day(), row.text()));
    }

    static List<TagLink> tagLinks(Database database) {
        return database.select("select organisation_id, tag_id from organisation_tag", row -> new TagLink(row.number(), row.number()));
    }

    /// By name.
    static List<ListEntry> kinds(Database database) {
        return database.select("select id, name, active from organisation_kind order by name", row -> new ListEntry(row.number(), row.text(), row.flag()));
    }

    /// By name.
    static List<TagSummary> tags(Database database) {
        return database.select("""
                select id, name, (select count(*) from organisation_tag link join organisation on organisation.id = link.organisation_id
                        where link.tag_id = tag.id and organisation.binned_at is null)
                from tag order by name""",
                row -> new TagSummary(row.number(), row.text(), row.number()));
    }
}
