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
                (who, details, whenSaved) -> page.keep(() -> add(who, details), added -> {
                    whenSaved.run();
                    page.say(text("member.added", who.name()), () -> takeBack(added));
                })));
    }

    private record Added(long role, long person, boolean isNew, List<AffiliationRow> before) {
    }

    private Added add(RolePanelViewModel.Who who, AffiliationDetails details) {
        var before = services.affiliations().at(List.of(page.id()));
        var person = switch (who) {
            case RolePanelViewModel.Known known -> known.person();
            case RolePanelViewModel.New(var typed) -> services.people().create(typed, Origin.TYPED);
        };
        return new Added(services.affiliations().add(person, page.id(), details), person, who instanceof RolePanelViewModel.New, before);
    }

    /// Someone who was not known before goes to the archive, like everything that is taken away.
    private void takeBack(Added added) {
        services.affiliations().at(List.of(page.id())).stream().filter(row -> row.id() == added.role()).forEach(services.affiliations()::remove);
        putBackMainContact(added.before());
        if (added.isNew()) {
            services.people().archive(List.of(added.person()));
        }
    }

    private void putBackMainContact(List<AffiliationRow> before) {
        before.stream().filter(AffiliationRow::mainContact).forEach(row -> services.affiliations().change(row, row.details()));
    }

    void change(RoleSummary role) {
        page.open(new RolePanelViewModel(text("member.changeOf", role.person()),
                Optional.of(new RecordChoice(role.personId(), role.person(), "")), role.row().details(), services.today(),
                (_, details, whenSaved) -> page.keep(() -> change(role, details), before -> {
                    whenSaved.run();
                    page.say(text("member.changed", role.person()), () -> putBack(role, before));
                })));
    }

    /// @return the roles here as they were
    private List<AffiliationRow> change(RoleSummary role, AffiliationDetails details) {
        var before = services.affiliations().at(List.of(page.id()));
        services.affiliations().change(role.row(), details);
        return before;
    }

    private void putBack(RoleSummary role, List<AffiliationRow> before) {
        services.affiliations().change(role.row(), role.row().details());
        putBackMainContact(before);
    }

    void movedOn(RoleSummary role) {
        page.open(new MovedOnViewModel(role, services.today(), (lastDay, organisation, newRole, whenSaved) ->
                page.keep(() -> services.affiliations().movedOn(role.row(), lastDay, organisation, newRole), begun -> {
                    whenSaved.run();
                    page.say(text("movedOn.done", role.person()), () -> services.affiliations().takeBackMove(role.row(), begun));
                })));
    }

    /// Makes someone the one to call first.
    void makeMainContact(RoleSummary role) {
        var kept = role.row().details();
        var now = new AffiliationDetails(kept.role(), kept.from(), kept.until(), true, kept.keyFigure());
        page.keep(() -> change(role, now), before -> page.say(text("member.mainContactDone", role.person()), () -> putBack(role, before)));
    }

    /// Takes a role away that was kept wrongly.
    void remove(RoleSummary role) {
        page.keep(() -> services.affiliations().remove(role.row()), text("member.removed", role.person()),
                () -> services.affiliations().add(role.personId(), role.organisationId(), role.row().details()));
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
