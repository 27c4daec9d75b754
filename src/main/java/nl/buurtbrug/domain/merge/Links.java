package nl.buurtbrug.domain.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtbrug.domain.RecordKind;

/// Everything in the database that points at a partner or a person: whoever adds a table that does, adds it here.
final class Links {

    static final String ROLES = "affiliation";
    static final String IMPORTS = "import_row";
    static final String NO_DOUBLES = "no_double";

    private static final List<Link> TO_ORGANISATIONS = List.of(
            Link.to("partnership_phase", "organisation_id"),
            Link.to("organisation_tag", "organisation_id"),
            Link.to("audience_access", "organisation_id"),
            Link.to(ROLES, "organisation_id"),
            Link.once("organisation_extra", "organisation_id", "field_id"),
            Link.to("moment_organisation", "organisation_id"),
            Link.to("follow_up", "organisation_id"),
            Link.to("activity_partner", "organisation_id"),
            Link.plain("reach", "through_id"),
            Link.plain("activity", "sender_id"),
            Link.where(IMPORTS, "entity_id", "entity", Set.of("ORGANISATION", "TAG_LINK")));

    private static final List<Link> TO_PEOPLE = List.of(
            Link.to(ROLES, "person_id"),
            Link.once("person_extra", "person_id", "field_id"),
            Link.to("moment_person", "person_id"),
            Link.to("follow_up", "person_id"),
            Link.where(IMPORTS, "entity_id", "entity", Set.of("PERSON")));

    private Links() {
    }

    static List<Link> to(RecordKind kind) {
        return kind == RecordKind.ORGANISATION ? TO_ORGANISATIONS : TO_PEOPLE;
    }

    /// Of all that points at a record, what people would say that it has.
    static List<Link> belongings(RecordKind kind) {
        return to(kind).stream().filter(link -> !link.table().equals(IMPORTS) && link.once().isEmpty()).toList();
    }

    /// What a record has in the bureau's own fields.
    static Link own(RecordKind kind) {
        return to(kind).stream().filter(link -> !link.once().isEmpty()).findFirst().orElseThrow();
    }

    /// The link of a table in which a record has each of something once at most.
    static Optional<Link> once(String table) {
        return Stream.of(RecordKind.values()).map(Links::own).filter(link -> link.table().equals(table)).findFirst();
    }

    /// The entity of a table, if its rows have a history.
    static Optional<String> entity(String table) {
        return switch (table) {
            case "organisation" -> Optional.of("Organisation");
            case "person" -> Optional.of("Person");
            case "affiliation" -> Optional.of("Affiliation");
            case "partnership_phase" -> Optional.of("PartnershipPhase");
            case "organisation_tag" -> Optional.of("OrganisationTag");
            case "audience_access" -> Optional.of("AudienceAccess");
            case "organisation_extra" -> Optional.of("OrganisationExtra");
            case "person_extra" -> Optional.of("PersonExtra");
            case "moment_person" -> Optional.of("MomentPerson");
            case "moment_organisation" -> Optional.of("MomentOrganisation");
            case "follow_up" -> Optional.of("FollowUp");
            case "activity_partner" -> Optional.of("ActivityPartner");
            case "activity" -> Optional.of("Activity");
            case "reach" -> Optional.of("Reach");
            default -> Optional.empty();
        };
    }

    /// The table that the records are in.
    static String table(RecordKind kind) {
        return kind == RecordKind.ORGANISATION ? "organisation" : "person";
    }
}
