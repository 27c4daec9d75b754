package nl.buurtbrug.domain.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.contact.MomentRow;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.platform.pdf.PaperFormat;

/// Reads what is known about partners and makes overviews of it.
final class Dossiers {

    private static final int AT_ONCE = 100;
    private static final int MOMENTS = 5;

    private final ReportSources sources;
    private final WorkSources work;
    private final Stationery stationery;

    Dossiers(ReportSources sources, WorkSources work, Stationery stationery) {
        this.sources = sources;
        this.work = work;
        this.stationery = stationery;
    }

    /// Everything about some partners, by their ids.
    record Known(
            Map<Long, OrganisationDetails> organisations,
            Map<Long, List<RoleSummary>> roles,
            Map<Long, PersonDetails> people,
            Map<Long, List<AccessSummary>> accesses,
            Map<Long, List<PhaseSummary>> phases,
            ExtraFields fields,
            Map<Long, ExtraValues> extras,
            Map<Long, List<MomentRow>> moments,
            Map<Long, List<FollowUpSummary>> followUps,
            PartnerWork work) {
    }

    /// The overviews of these partners, in parts that fit in memory, each made when it is asked for.
    ///
    /// @param rows at least one
    Stream<DossierPile> parts(Rows<PartnerSummary> rows, Report.Dossiers report) {
        var all = rows.rows();
        var chosen = report.selection().isPicked() || rows.words().isEmpty() || all.size() == 1 ? "" : text("report.chosen", rows.words());
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> part(all.subList(from, Math.min(all.size(), from + AT_ONCE)), report, chosen));
    }

    private DossierPile part(List<PartnerSummary> rows, Report.Dossiers report, String chosen) {
        var known = known(rows.stream().map(PartnerSummary::id).collect(Collectors.toSet()), report.outgoing());
        var writer = new DossierWriter(known, report.parts(), report.outgoing());
        var sheets = rows.stream().map(writer::sheet).toList();
        var title = sheets.getFirst().title();
        var paper = report.outgoing() ? stationery.outgoing(PaperFormat.PORTRAIT, title, text("report.outgoing")) : stationery.sheet(PaperFormat.PORTRAIT, title);
        return new DossierPile(paper, sheets, report.outgoing() ? "" : chosen);
    }

    private Known known(Set<Long> ids, boolean outgoing) {
        var roles = sources.directory().rolesAt(ids);
        var people = roles.values().stream().flatMap(List::stream).map(RoleSummary::personId).collect(Collectors.toSet());
        return new Known(sources.organisations().details(ids), roles, sources.people().details(people),
                byOrganisation(ids, sources.audiences().accesses(ids), AccessSummary::organisationId),
                byOrganisation(ids, sources.phases().of(ids), PhaseSummary::organisationId),
                sources.extras().fields(), sources.extras().of(ExtraSubject.ORGANISATION, ids),
                ids.stream().collect(toMap(Function.identity(), id -> sources.contacts().ofOrganisation(id).stream().limit(MOMENTS).toList())),
                ids.stream().collect(toMap(Function.identity(), id -> sources.contacts().followUps(id).stream().filter(followUp -> !followUp.details().isDone()).toList())),
                PartnerWork.of(ids, work, sources.audiences().groups(), stationery.today(), outgoing));
    }

    private static <T> Map<Long, List<T>> byOrganisation(Set<Long> ids, List<T> rows, Function<T, Long> organisation) {
        var grouped = rows.stream().collect(groupingBy(organisation));
        return ids.stream().collect(toMap(Function.identity(), id -> grouped.getOrDefault(id, List.of())));
    }
}
