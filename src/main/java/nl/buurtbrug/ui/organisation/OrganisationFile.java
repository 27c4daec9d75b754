package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.activity.Involvement;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.contact.Quiet;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.domain.history.HistoryEntry;
import nl.buurtbrug.domain.merge.MergeSummary;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.domain.person.PersonDetails;

/// Everything a partner's page shows, read at once.
///
/// @param people current ones first
/// @param phases newest first
/// @param quiet  that we were not in touch for too long; empty in the archive and in the bin
record OrganisationFile(
        OrganisationDetails details,
        OrganisationChoices choices,
        List<Member> people,
        List<PhaseSummary> phases,
        List<AccessSummary> accesses,
        List<String> tags,
        List<ListEntry> groups,
        List<MergeSummary> merges,
        ContactFile contact,
        List<Involvement> activities,
        Timeline timeline,
        Optional<Quiet> quiet,
        Origin origin,
        boolean archived,
        boolean binned) {

    static final OrganisationFile EMPTY = new OrganisationFile(OrganisationDetails.EMPTY, OrganisationChoices.EMPTY,
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), ContactFile.EMPTY, List.of(), Timeline.EMPTY, Optional.empty(), Origin.TYPED, false, false);

    /// Someone with a role, and how to reach them.
    record Member(RoleSummary role, PersonDetails person) {
    }

    /// None when there is no such partner any more.
    ///
    /// @param choice what is shown of what happened
    static Optional<OrganisationFile> read(long id, Timeline.Choice choice, OrganisationScreens.Services services) {
        return Optional.ofNullable(services.organisations().details(List.of(id)).get(id)).map(details -> read(id, details, choice, services).withTimeline(id, choice, services));
    }

    private static OrganisationFile read(long id, OrganisationDetails details, Timeline.Choice choice, OrganisationScreens.Services services) {
        var ids = List.of(id);
        var row = services.organisations().rows(ids).stream().findFirst();
        return new OrganisationFile(
                details,
                OrganisationChoices.read(services),
                services.directory().rolesAt(id).stream().map(role -> new Member(role, services.people().get(role.personId()))).toList(),
                services.phases().of(ids).reversed(),
                services.audiences().accesses(ids),
                services.tags().of(id),
                services.audiences().groups(),
                services.merges().into(RecordKind.ORGANISATION, id),
                ContactFile.read(id, choice.read(), services),
                services.activities().involvements(id),
                Timeline.EMPTY,
                services.directory().partner(id).flatMap(PartnerSummary::quiet),
                services.organisations().origin(id),
                row.filter(OrganisationRow::archived).isPresent(),
                row.isEmpty());
    }

    private OrganisationFile withTimeline(long id, Timeline.Choice choice, OrganisationScreens.Services services) {
        var changes = choice.kinds().contains(TimelineEntry.Kind.CHANGES) ? services.history().ofOrganisation(id, choice.read()) : List.<HistoryEntry>of();
        return new OrganisationFile(details, choices, people, phases, accesses, tags, groups, merges, contact, activities,
                Timeline.of(this, changes, choice, services.clock().getZone()), quiet, origin, archived, binned);
    }

    /// How it is kept now; as given when it is there no more.
    PhaseSummary now(PhaseSummary phase) {
        return phases.stream().filter(kept -> kept.id().equals(phase.id())).findFirst().orElse(phase);
    }

    /// How it is kept now; as given when it is there no more.
    AccessSummary now(AccessSummary access) {
        return accesses.stream().filter(kept -> kept.id().equals(access.id())).findFirst().orElse(access);
    }

    /// How it is kept now; as given when it is there no more.
    AffiliationRow now(AffiliationRow role) {
        return people.stream().map(member -> member.role().row()).filter(kept -> kept.id().equals(role.id())).findFirst().orElse(role);
    }

    Optional<PhaseSummary> phase() {
        return phases.stream().findFirst();
    }

    List<Member> present() {
        return people.stream().filter(member -> member.role().current()).toList();
    }

    /// Those whose role is over, or has still to begin.
    List<Member> others() {
        return people.stream().filter(member -> !member.role().current()).toList();
    }

    /// Who does what was promised, and for which activity.
    String about(FollowUpSummary followUp) {
        var who = contact.who(followUp, choices.staff());
        return followUp.details().about().activity().flatMap(id -> activities.stream().map(Involvement::activity).filter(activity -> activity.id().equals(id)).findFirst())
                .map(activity -> text("followUp.forActivity", who, activity.title())).orElse(who);
    }
}
