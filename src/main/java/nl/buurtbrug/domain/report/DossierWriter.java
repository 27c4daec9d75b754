package nl.buurtbrug.domain.report;

import static java.util.stream.Collectors.toSet;
import static nl.buurtbrug.domain.report.PartnerColumn.lines;
import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.buurtbrug.domain.Address;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.audience.AccessWords;
import nl.buurtbrug.domain.contact.ContactWords;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.contact.MomentRow;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.domain.organisation.StageWords;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.pdf.PaperColumn;
import nl.buurtbrug.platform.pdf.PaperFact;
import nl.buurtbrug.platform.pdf.PaperTable;
import nl.buurtbrug.platform.pdf.PaperTitle;

/// Writes the overview of a partner out of what is known about it.
final class DossierWriter {

    private final Dossiers.Known known;
    private final Set<DossierPart> parts;
    private final boolean outgoing;

    DossierWriter(Dossiers.Known known, Set<DossierPart> parts, boolean outgoing) {
        this.known = known;
        this.parts = outgoing ? parts.stream().filter(DossierPart::mayGoOut).collect(toSet()) : parts;
        this.outgoing = outgoing;
    }

    DossierSheet sheet(PartnerSummary row) {
        var details = known.organisations().getOrDefault(row.id(), OrganisationDetails.EMPTY);
        return new DossierSheet(
                new PaperTitle(text("report.dossier"), row.name(), subtitle(row)),
                facts(row, details),
                part(DossierPart.PEOPLE, () -> people(known.roles().get(row.id()))),
                ifAny(DossierPart.FOLLOW_UPS, known.followUps().get(row.id()), DossierWriter::followUps),
                ifAny(DossierPart.CONTACT, known.moments().get(row.id()), DossierWriter::contact),
                ifAny(DossierPart.ACTIVITIES, known.work().activities(row.id()), known.work()::table),
                parts.contains(DossierPart.REACH) ? known.work().reach(row.id()) : Optional.empty(),
                part(DossierPart.AUDIENCES, () -> audiences(known.accesses().get(row.id()))),
                part(DossierPart.PHASES, () -> phases(known.phases().get(row.id()))),
                parts.contains(DossierPart.DETAILS) ? details(row, details) : List.of(),
                parts.contains(DossierPart.INTERNAL_NOTE) ? details.note() : "",
                parts.contains(DossierPart.ROOM_FOR_NOTES));
    }

    private Optional<PaperTable> part(DossierPart part, Supplier<PaperTable> table) {
        return parts.contains(part) ? Optional.of(table.get()) : Optional.empty();
    }

    /// A part that takes no room where there is nothing to say.
    private <T> Optional<PaperTable> ifAny(DossierPart part, List<T> rows, Function<List<T>, PaperTable> table) {
        return part(part, () -> table.apply(rows)).filter(_ -> !rows.isEmpty());
    }

    private String subtitle(PartnerSummary row) {
        var sentences = new ArrayList<String>();
        var kind = capitalised(row.kind());
        if (!kind.isEmpty()) {
            sentences.add(row.neighbourhood().isEmpty() ? text("report.dossier.kind", kind) : text("report.dossier.kindIn", kind, row.neighbourhood()));
        }
        if (outgoing) {
            return String.join(" ", sentences);
        }
        sentences.add(text("report.dossier.since", StageWords.of(row.stage()), Formats.fullDate(row.since())));
        if (!row.owner().isEmpty()) {
            sentences.add(text("report.dossier.owner", row.owner()));
        }
        if (row.archived()) {
            sentences.add(text("report.dossier.archived"));
        }
        return String.join(" ", sentences);
    }

    private static List<PaperFact> facts(PartnerSummary row, OrganisationDetails details) {
        var address = new ArrayList<>(addressLines(row.address()));
        if (!details.postal().isEmpty() && !details.postal().equals(row.address())) {
            address.add(text("report.dossier.postal", String.join(", ", addressLines(details.postal()))));
        }
        return List.of(
                new PaperFact(text("report.partner.address"), orNone(address, text("report.dossier.noAddress"))),
                new PaperFact(text("report.dossier.contact"), orNone(filled(row.phone(), row.email(), row.website()), text("report.dossier.noContact"))));
    }

    private static List<String> addressLines(Address address) {
        return filled(address.streetLine(), address.cityLine());
    }

    private static List<String> filled(String... lines) {
        return List.of(lines).stream().filter(line -> !line.isBlank()).toList();
    }

    private static List<String> orNone(List<String> lines, String none) {
        return lines.isEmpty() ? List.of(none) : lines;
    }

    private PaperTable people(List<RoleSummary> roles) {
        if (outgoing) {
            var shown = List.of(PaperColumn.name(text("report.person.name"), 40), PaperColumn.text(text("report.person.role"), 60));
            return new PaperTable(shown, roles.stream().filter(RoleSummary::current).map(PersonLine::outgoing).toList(), text("report.people.none"));
        }
        var columns = List.of(PaperColumn.name(text("report.person.name"), 24), PaperColumn.text(text("report.person.role"), 22),
                PaperColumn.text(text("report.phoneAndEmail"), 36), PaperColumn.text(text("report.person.reachable"), 20));
        var rows = roles.stream().filter(RoleSummary::current).map(role -> PersonLine.of(role, known.people().get(role.personId()))).toList();
        return new PaperTable(columns, rows, text("report.people.none"));
    }

    /// What is still open, the earliest due first.
    private static PaperTable followUps(List<FollowUpSummary> followUps) {
        var columns = List.of(PaperColumn.text(text("report.followUp.due"), 17), PaperColumn.text(text("report.followUp.what"), 60), PaperColumn.text(text("report.followUp.owedBy"), 18));
        var rows = followUps.stream().map(FollowUpSummary::details)
                .map(promise -> List.of(Formats.date(promise.due()), promise.what(), ContactWords.of(promise.owedBy()))).toList();
        return new PaperTable(columns, rows, "");
    }

    /// The latest first.
    private static PaperTable contact(List<MomentRow> moments) {
        var columns = List.of(PaperColumn.text(text("report.contact.on"), 17), PaperColumn.text(text("report.contact.kind"), 14), PaperColumn.text(text("report.contact.summary"), 64));
        var rows = moments.stream().map(moment -> List.of(ContactWords.onPaper(moment), ContactWords.of(moment.kind()), moment.summary())).toList();
        return new PaperTable(columns, rows, "");
    }

    private static PaperTable audiences(List<AccessSummary> accesses) {
        var columns = List.of(PaperColumn.text(text("report.audience"), 28), PaperColumn.number(text("report.audience.size"), 12),
                PaperColumn.text(text("report.audience.trust"), 14));
        return new PaperTable(columns, accesses.stream().map(DossierWriter::audience).toList(), text("report.audiences.none"));
    }

    private static List<String> audience(AccessSummary access) {
        var group = text("report.audience.how", capitalised(access.audienceGroup()), AccessWords.how(access.how()));
        var barrier = access.barrier().isBlank() ? "" : text("report.audience.barrier", access.barrier());
        return List.of(lines(group, barrier), AccessWords.size(access.sizeEstimate()), AccessWords.trust(access.trust()));
    }

    /// The newest one first.
    private static PaperTable phases(List<PhaseSummary> phases) {
        var columns = List.of(PaperColumn.text(text("report.phase.from"), 17), PaperColumn.text(text("report.phase.stage"), 16),
                PaperColumn.text(text("report.phase.reason"), 26));
        var rows = phases.reversed().stream().map(phase -> List.of(Formats.date(phase.from()), StageWords.of(phase.stage()), phase.reason())).toList();
        return new PaperTable(columns, rows, text("report.phases.none"));
    }

    private List<DossierSheet.Detail> details(PartnerSummary row, OrganisationDetails details) {
        var found = new ArrayList<DossierSheet.Detail>();
        if (!row.tags().isEmpty()) {
            found.add(new DossierSheet.Detail(text("report.partner.tags"), String.join(", ", row.tags())));
        }
        if (!row.kvk().isEmpty()) {
            found.add(new DossierSheet.Detail(text("report.dossier.kvk"), row.kvk()));
        }
        if (details.contactIntervalDays() > 0) {
            found.add(new DossierSheet.Detail(text("report.dossier.agreed"), text("report.dossier.interval", details.contactIntervalDays())));
        }
        var extras = known.extras().getOrDefault(row.id(), ExtraValues.NONE);
        known.fields().active(ExtraSubject.ORGANISATION).stream().filter(field -> !extras.of(field.id()).isEmpty())
                .forEach(field -> found.add(new DossierSheet.Detail(field.name(), field.words(extras.of(field.id())))));
        return found;
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
