package nl.buurtbrug.domain.transfer.row;

import static nl.buurtbrug.language.Text.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.language.Formats;

/// A role in words, for a note where it cannot be kept as a role.
final class RoleWords {

    private RoleWords() {
    }

    /// "voorzitter, sinds 1 jul 2025"; "" for nothing.
    static String of(AffiliationDetails role) {
        return Stream.of(role.role(), dates(role)).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String dates(AffiliationDetails role) {
        var from = role.from().map(Formats::date).orElse("");
        var until = role.until().map(Formats::date).orElse("");
        if (from.isEmpty()) {
            return until.isEmpty() ? "" : text("affiliation.upTo", until);
        }
        return until.isEmpty() ? text("affiliation.since", from) : text("affiliation.fromUntil", from, until);
    }
}
