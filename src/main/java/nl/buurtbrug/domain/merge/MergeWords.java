package nl.buurtbrug.domain.merge;

import static nl.buurtbrug.language.Text.text;

import java.util.Optional;

/// How what was changed since a merge is called.
final class MergeWords {

    private MergeWords() {
    }

    /// @param column "" for the row as a whole
    /// @return empty for what nobody sees
    static Optional<String> of(String table, String column) {
        return switch (table) {
            case "affiliation" -> Optional.of(text("merge.kept.role"));
            case "partnership_phase" -> Optional.of(text("merge.kept.phase"));
            case "organisation_tag" -> Optional.of(text("merge.kept.tag"));
            case "audience_access" -> Optional.of(text("merge.kept.audience"));
            case "organisation_extra", "person_extra" -> Optional.of(text("merge.kept.extra"));
            case "moment_organisation", "moment_person" -> Optional.of(text("merge.kept.moment"));
            case "follow_up" -> Optional.of(text("merge.kept.followUp"));
            case "organisation" -> key(ofOrganisation(column));
            case "person" -> key(ofPerson(column));
            default -> Optional.empty();
        };
    }

    private static Optional<String> key(String key) {
        return key.isEmpty() ? Optional.empty() : Optional.of(text(key));
    }

    private static String ofOrganisation(String column) {
        return switch (column) {
            case "name" -> "organisation.name";
            case "kind_id" -> "organisation.kind";
            case "visiting_street", "visiting_house_number", "visiting_postcode", "visiting_city" -> "organisation.visiting";
            case "postal_street", "postal_house_number", "postal_postcode", "postal_city" -> "organisation.postal";
            case "neighbourhood_id" -> "organisation.neighbourhood";
            case "email" -> "organisation.email";
            case "phone" -> "organisation.phone";
            case "website" -> "organisation.website";
            case "kvk" -> "organisation.kvk";
            case "owner_id" -> "organisation.owner";
            case "contact_interval_days" -> "organisation.contactInterval";
            case "note" -> "organisation.note";
            case "archived_at" -> "merge.kept.archive";
            default -> "";
        };
    }

    private static String ofPerson(String column) {
        return switch (column) {
            case "first_name", "prefix", "last_name" -> "person.name";
            case "emails" -> "person.emails";
            case "phones" -> "person.phones";
            case "preferred_channel" -> "person.channel";
            case "best_time" -> "person.bestTime";
            case "do_not_mail" -> "person.doNotMail";
            case "do_not_call" -> "person.doNotCall";
            case "note" -> "person.note";
            case "legal_basis" -> "person.legalBasis";
            case "keep_until" -> "person.keepUntil";
            case "archived_at" -> "merge.kept.archive";
            default -> "";
        };
    }
}
