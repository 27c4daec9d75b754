package nl.buurtbrug.domain.directory;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.TagLink;

/// Makes the entries of the list of partners.
final class PartnerEntries {

    private static final long NONE = 0;

    private final Records records;
    private final Names names;
    private final LocalDate today;
    private final Map<String, String> sameTexts = new HashMap<>();

    PartnerEntries(Records records, Names names, LocalDate today) {
        this.records = records;
        this.names = names;
        this.today = today;
    }

    Entry<PartnerSummary> of(OrganisationRow row) {
        var roles = RoleOrder.of(records.rolesAt().getOrDefault(row.id(), List.of()), records, today);
        var tags = records.tags().getOrDefault(row.id(), List.of()).stream().map(TagLink::tagId).toList();
        var audiences = records.accesses().getOrDefault(row.id(), List.of()).stream().map(AccessSummary::audienceGroupId).distinct().toList();
        var summary = summary(row, roles, tags, audiences);
        return new Entry<>(summary, row.id(), row.archived(), searchText(summary, roles), facets(row, summary.stage(), tags, audiences));
    }

    private PartnerSummary summary(OrganisationRow row, List<RoleSummary> roles, List<Long> tags, List<Long> audiences) {
        var phase = records.phases().get(row.id());
        var first = roles.stream().filter(RoleSummary::current).findFirst();
        var firstPerson = first.map(role -> records.people().get(role.personId()));
        return new PartnerSummary(row.id(), row.name(), names.kinds().getOrDefault(row.kindId(), ""),
                phase == null ? Stage.IDENTIFIED : phase.stage(), phase == null ? today : phase.from(),
                names.neighbourhoods().getOrDefault(row.neighbourhoodId(), ""),
                new Address(row.street(), row.houseNumber(), row.postcode(), same(row.city())),
                row.email(), row.phone(), row.website(), row.kvk(),
                names.staff().getOrDefault(row.ownerId(), ""),
                namesOf(tags, names.tags()), namesOf(audiences, names.audiences()),
                first.map(RoleSummary::person).orElse(""),
                firstPerson.flatMap(person -> person.phones().stream().findFirst()).orElse(""),
                row.archived(), row.sample());
    }

    private String same(String text) {
        return sameTexts.computeIfAbsent(text, Function.identity());
    }

    private static List<String> namesOf(List<Long> ids, Map<Long, String> names) {
        return ids.isEmpty() ? List.of() : ids.stream().map(id -> names.getOrDefault(id, "")).sorted(comparing(SearchKey::sort)).toList();
    }

    private String searchText(PartnerSummary row, List<RoleSummary> roles) {
        var parts = new ArrayList<>(List.of(row.name(), row.kind(), row.neighbourhood(), row.address().streetLine(), row.address().cityLine(),
                row.address().postcode().replace(" ", ""), row.email(), row.website(), row.kvk(), SearchText.digits(row.phone()), row.owner()));
        parts.addAll(row.tags());
        roles.stream().filter(RoleSummary::current).forEach(role -> {
            parts.add(role.person());
            var person = records.people().get(role.personId());
            if (person != null) {
                parts.addAll(person.emails());
                person.phones().forEach(phone -> parts.add(SearchText.digits(phone)));
            }
        });
        return SearchText.of(parts);
    }

    private static Map<Facet, long[]> facets(OrganisationRow row, Stage stage, List<Long> tags, List<Long> audiences) {
        var facets = new EnumMap<Facet, long[]>(Facet.class);
        facets.put(Facet.STAGE, new long[] {stage.ordinal()});
        facets.put(Facet.KIND, new long[] {row.kindId()});
        facets.put(Facet.NEIGHBOURHOOD, new long[] {row.neighbourhoodId()});
        facets.put(Facet.OWNER, new long[] {row.ownerId()});
        facets.put(Facet.TAG, orNone(tags));
        facets.put(Facet.AUDIENCE, orNone(audiences));
        return facets;
    }

    private static long[] orNone(List<Long> ids) {
        return ids.isEmpty() ? new long[] {NONE} : ids.stream().mapToLong(Long::longValue).toArray();
    }

    /// Empty values come last; equal ones are in the order of their names.
    static Comparator<Entry<PartnerSummary>> order(PartnerSort sort) {
        return switch (sort) {
            case NAME -> byName();
            case KIND -> by(PartnerSummary::kind);
            case STAGE -> comparing((Entry<PartnerSummary> entry) -> entry.row().stage()).thenComparing(byName());
            case SINCE -> comparing((Entry<PartnerSummary> entry) -> entry.row().since()).thenComparing(byName());
            case NEIGHBOURHOOD -> by(PartnerSummary::neighbourhood);
            case CITY -> by(row -> row.address().city());
            case POSTCODE -> by(row -> row.address().postcode());
            case OWNER -> by(PartnerSummary::owner);
            case MAIN_CONTACT -> by(PartnerSummary::mainContact);
            case EMAIL -> by(PartnerSummary::email);
            case TAGS -> by(row -> String.join(" ", row.tags()));
        };
    }

    private static Comparator<Entry<PartnerSummary>> byName() {
        return SortKeys.by(PartnerSummary::name, SearchKey::nameKey);
    }

    private static Comparator<Entry<PartnerSummary>> by(Function<PartnerSummary, String> text) {
        return SortKeys.by(text, SearchKey::sort).thenComparing(byName());
    }
}
