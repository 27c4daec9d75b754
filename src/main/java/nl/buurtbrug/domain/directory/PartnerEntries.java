package nl.buurtbrug.domain.directory;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.TagLink;

/// Makes the entries of the list of partners.
final class PartnerEntries implements Entries<OrganisationRow, PartnerSummary> {

    static final List<Facet> FACETS = List.of(Facet.STAGE, Facet.QUIET, Facet.KIND, Facet.NEIGHBOURHOOD, Facet.OWNER, Facet.TAG, Facet.AUDIENCE);

    private static final long NONE = 0;

    private final FacetValues facets;
    private final Records records;
    private final Names names;
    private final ExtraColumns extras;
    private final LocalDate today;
    private final Map<String, String> sameTexts = new HashMap<>();

    PartnerEntries(FacetValues facets, Records records, Names names, ExtraColumns extras, LocalDate today) {
        this.facets = facets;
        this.records = records;
        this.names = names;
        this.extras = extras;
        this.today = today;
    }

    @Override
    public Entry<PartnerSummary> of(OrganisationRow row) {
        var roles = RoleOrder.of(records.rolesAt().getOrDefault(row.id(), List.of()), records, today);
        var tags = ids(records.tags().get(row.id()), TagLink::tagId);
        var audiences = ids(records.accesses().get(row.id()), AccessSummary::audienceGroupId);
        var summary = summary(row, roles, tags, audiences);
        return new Entry<>(summary, row.id(), row.archived(), () -> searchText(summary, roles),
                extras.after(codes(row, summary, tags, audiences), facets, summary.extras()));
    }

    /// Without streams where there is nothing: most partners have no tags, and there are very many partners.
    private static <T> List<Long> ids(List<T> links, Function<T, Long> id) {
        return links == null ? List.of() : links.stream().map(id).distinct().toList();
    }

    @Override
    public long id(OrganisationRow row) {
        return row.id();
    }

    @Override
    public String sortKey(OrganisationRow row) {
        return PartnerFormat.sortKey(row.name());
    }

    private PartnerSummary summary(OrganisationRow row, List<RoleSummary> roles, List<Long> tags, List<Long> audiences) {
        var phase = records.phases().get(row.id());
        var first = roles.stream().filter(RoleSummary::current).findFirst();
        var firstPerson = first.map(role -> records.people().get(role.personId()));
        return new PartnerSummary(row.id(), row.name(), names.kinds().getOrDefault(row.kindId(), ""),
                phase == null ? Stage.IDENTIFIED : phase.stage(), phase == null ? today : phase.from(),
                names.neighbourhoods().getOrDefault(row.neighbourhoodId(), ""),
                new Address(same(row.street()), row.houseNumber(), row.postcode(), same(row.city())),
                row.email(), row.phone(), row.website(), row.kvk(),
                names.staff().getOrDefault(row.ownerId(), ""),
                namesOf(tags, names.tags()), namesOf(audiences, names.audiences()),
                first.map(RoleSummary::person).orElse(""),
                firstPerson.flatMap(person -> person.phones().stream().findFirst()).orElse(""),
                row.archived() ? Optional.empty() : records.silence().of(row.id(), Optional.ofNullable(phase), today),
                row.archived(), row.sample(), extras.of(row.id()));
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
        parts.addAll(extras.words(row.extras()));
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

    private int[][] codes(OrganisationRow row, PartnerSummary summary, List<Long> tags, List<Long> audiences) {
        return new int[][] {
            facets.codes(Facet.STAGE, summary.stage().ordinal()),
            facets.codes(Facet.QUIET, summary.quiet().isPresent() ? Facet.YES : Facet.NO),
            facets.codes(Facet.KIND, row.kindId()),
            facets.codes(Facet.NEIGHBOURHOOD, row.neighbourhoodId()),
            facets.codes(Facet.OWNER, row.ownerId()),
            facets.codes(Facet.TAG, orNone(tags)),
            facets.codes(Facet.AUDIENCE, orNone(audiences))};
    }

    private static long[] orNone(List<Long> ids) {
        return ids.isEmpty() ? new long[] {NONE} : ids.stream().mapToLong(Long::longValue).toArray();
    }

    /// Empty values come last; equal ones are in the order of their names.
    static int[] order(List<PartnerSummary> byName, PartnerSort sort, ExtraColumns extras) {
        return switch (sort) {
            case PartnerSort.Extra(long field) -> extras.order(byName, field, PartnerSummary::extras);
            case PartnerSort.Fixed.NAME -> SortKeys.asTheyAre(byName);
            case PartnerSort.Fixed.KIND -> SortKeys.byText(byName, PartnerSummary::kind);
            case PartnerSort.Fixed.STAGE -> SortKeys.by(byName, PartnerSummary::stage);
            case PartnerSort.Fixed.SINCE -> SortKeys.by(byName, PartnerSummary::since);
            case PartnerSort.Fixed.NEIGHBOURHOOD -> SortKeys.byText(byName, PartnerSummary::neighbourhood);
            case PartnerSort.Fixed.CITY -> SortKeys.byText(byName, row -> row.address().city());
            case PartnerSort.Fixed.POSTCODE -> SortKeys.byText(byName, row -> row.address().postcode());
            case PartnerSort.Fixed.OWNER -> SortKeys.byText(byName, PartnerSummary::owner);
            case PartnerSort.Fixed.MAIN_CONTACT -> SortKeys.byText(byName, PartnerSummary::mainContact);
            case PartnerSort.Fixed.EMAIL -> SortKeys.byText(byName, PartnerSummary::email);
            case PartnerSort.Fixed.TAGS -> SortKeys.byText(byName, row -> String.join(" ", row.tags()));
        };
    }
}
