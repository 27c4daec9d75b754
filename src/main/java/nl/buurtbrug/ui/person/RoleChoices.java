package nl.buurtbrug.ui.person;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.directory.Relevance;
import nl.buurtbrug.ui.common.RecordChoice;

/// What is offered while an organisation or a role is typed.
record RoleChoices(PersonScreens.Services services) {

    private static final int OFFERED = 8;

    List<RecordChoice> organisations(String typed) {
        var found = services.directory().partners(Query.all(PartnerSort.NAME).withText(typed)).rows();
        return Relevance.best(found, typed, PartnerSummary::name, OFFERED).stream().map(RoleChoices::choice).toList();
    }

    /// The roles in use that contain what was typed, the most used first.
    List<String> roles(String typed) {
        var key = SearchKey.of(typed);
        return services.affiliations().roles().stream()
                .filter(role -> SearchKey.of(role).contains(key) && !role.equals(typed)).limit(OFFERED).toList();
    }

    static RecordChoice choice(PartnerSummary partner) {
        var where = Stream.of(partner.kind(), partner.neighbourhood(), partner.address().city())
                .filter(part -> !part.isEmpty()).limit(2).collect(Collectors.joining(", "));
        return new RecordChoice(partner.id(), partner.name(), where);
    }
}
