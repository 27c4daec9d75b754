package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.RecordChoice;

/// The people of a partner: who has a role, who gets one, and who moved on.
final class PeopleViewModel {

    private static final int OFFERED = 12;

    private final OrganisationPageViewModel page;
    private final OrganisationScreens.Services services;

    PeopleViewModel(OrganisationPageViewModel page) {
        this.page = page;
        this.services = page.services();
    }

    void open(RoleSummary role) {
        page.frame().navigator().goTo(new Place.Person(role.personId()));
    }

    void add() {
        var first = page.fileProperty().get().present().isEmpty();
        var start = new AffiliationDetails("", Optional.empty(), Optional.empty(), first, false);
        page.open(new RolePanelViewModel(text("member.add"), Optional.empty(), start, services.today(),
                (who, details, whenSaved) -> page.keep(() -> services.affiliations().add(person(who), page.id(), details), whenSaved)));
    }

    private long person(RolePanelViewModel.Who who) {
        return switch (who) {
            case RolePanelViewModel.Known(long id) -> id;
            case RolePanelViewModel.New(var details) -> services.people().create(details, Origin.TYPED);
        };
    }

    void change(RoleSummary role) {
        page.open(new RolePanelViewModel(text("member.changeOf", role.person()),
                Optional.of(new RecordChoice(role.personId(), role.person(), "")), details(role.row()), services.today(),
                (_, details, whenSaved) -> page.keep(() -> services.affiliations().change(role.row(), details), whenSaved)));
    }

    void movedOn(RoleSummary role) {
        page.open(new MovedOnViewModel(role, services.today(), (lastDay, organisation, newRole, whenSaved) ->
                page.keep(() -> services.affiliations().movedOn(role.row(), lastDay, organisation, newRole), () -> {
                    whenSaved.run();
                    page.frame().toasts().show(text("movedOn.done", role.person()));
                })));
    }

    /// Makes someone the one to call first.
    void makeMainContact(RoleSummary role) {
        var kept = details(role.row());
        var now = new AffiliationDetails(kept.role(), kept.from(), kept.until(), true, kept.keyFigure());
        var before = page.fileProperty().get().people().stream().map(OrganisationFile.Member::role).filter(other -> other.row().mainContact()).findFirst();
        page.keep(() -> services.affiliations().change(role.row(), now), text("member.mainContactDone", role.person()), () -> {
            services.affiliations().change(role.row(), kept);
            before.ifPresent(other -> services.affiliations().change(other.row(), details(other.row())));
        });
    }

    /// Takes a role away that was kept wrongly.
    void remove(RoleSummary role) {
        page.keep(() -> services.affiliations().remove(role.row()), text("member.removed", role.person()),
                () -> services.affiliations().add(role.personId(), role.organisationId(), details(role.row())));
    }

    private static AffiliationDetails details(AffiliationRow row) {
        return new AffiliationDetails(row.role(), Optional.ofNullable(row.from()), Optional.ofNullable(row.until()), row.mainContact(), row.keyFigure());
    }

    void call(String phone) {
        page.frame().outside().open(URI.create("tel:" + phone.replaceAll("[^+\\d]", "")));
    }

    void mail(String address) {
        Links.mail(address).ifPresent(page.frame().outside()::open);
    }

    /// The people whose name holds what was typed.
    List<RecordChoice> peopleLike(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        return services.directory().people(Query.all(PersonSort.NAME).withText(typed)).rows().stream().limit(OFFERED)
                .map(row -> new RecordChoice(row.id(), row.name(), row.mainOrganisation())).toList();
    }

    /// The other partners whose name holds what was typed.
    List<RecordChoice> partnersLike(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        return services.directory().partners(Query.all(PartnerSort.NAME).withText(typed)).rows().stream().filter(row -> row.id() != page.id()).limit(OFFERED)
                .map(row -> new RecordChoice(row.id(), row.name(), row.address().city())).toList();
    }

    /// The roles in use that hold what was typed.
    List<String> rolesLike(String typed) {
        var wanted = typed.strip().toLowerCase();
        return services.affiliations().roles().stream().filter(role -> role.toLowerCase().contains(wanted) && !role.equals(typed)).limit(OFFERED).toList();
    }
}
