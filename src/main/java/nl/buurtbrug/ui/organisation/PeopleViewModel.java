package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.directory.RoleSummary;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.ui.common.DoubleCheck;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.RecordChoice;
import nl.buurtbrug.ui.common.Takeovers;

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
        page.panel().open(new RolePanelViewModel(text("member.add"), Optional.empty(), start, services.today(),
                (who, details, whenSaved) -> page.frame().background().save(() -> add(who, details), added -> {
                    whenSaved.run();
                    page.deeds().done(text("member.added", who.name()), () -> takeBack(added));
                })).warning(new DoubleCheck(page.frame()), typed -> services.lookalikes().people(typed, 0, Optional.of(page.id()))));
    }

    private record Added(List<Alteration<AffiliationRow>> roles, Optional<Long> someoneNew) {
    }

    private Added add(RolePanelViewModel.Who who, AffiliationDetails details) {
        return switch (who) {
            case RolePanelViewModel.Known known -> new Added(services.affiliations().add(known.person(), page.id(), details), Optional.empty());
            case RolePanelViewModel.New(var typed) -> {
                var person = services.people().create(typed, Origin.TYPED);
                yield new Added(services.affiliations().add(person, page.id(), details), Optional.of(person));
            }
        };
    }

    /// Someone who was not known before goes to the archive, like everything that is taken away, unless they got another role since.
    private boolean takeBack(Added added) {
        var back = services.affiliations().takeBack(added.roles());
        added.someoneNew().map(List::of).filter(person -> back && services.affiliations().ofPeople(person).isEmpty()).ifPresent(services.people()::archive);
        return back;
    }

    void change(RoleSummary role) {
        page.panel().open(new RolePanelViewModel(text("member.changeOf", role.person()),
                Optional.of(new RecordChoice(role.personId(), role.person(), "")), role.row().details(), services.today(),
                (_, details, whenSaved) -> change(role, details, text("member.changed", role.person()), whenSaved)));
    }

    private void change(RoleSummary role, AffiliationDetails details, String words, Runnable whenSaved) {
        var kept = page.fileProperty().get().now(role.row());
        page.deeds().alter(() -> services.affiliations().change(kept, details), services.affiliations()::takeBack, words, whenSaved);
    }

    void movedOn(RoleSummary role) {
        page.frame().background().fetch(() -> Takeovers.read(role, services.moves(), services.directory()), takeovers ->
                page.panel().open(new MovedOnViewModel(role, takeovers, services.today(), (going, whenSaved) -> {
                    var kept = page.fileProperty().get().now(role.row());
                    page.deeds().moveOn(() -> services.moves().moveOn(kept, going, takeovers.chosen()), services.moves()::takeBack,
                            text("movedOn.done", role.person()), whenSaved);
                })));
    }

    /// Makes someone the one to call first.
    void makeMainContact(RoleSummary role) {
        change(role, role.row().details().asMainContact(true), text("member.mainContactDone", role.person()), () -> { });
    }

    /// Takes a role away that was kept wrongly.
    void remove(RoleSummary role) {
        page.deeds().alter(() -> services.affiliations().remove(role.row()), services.affiliations()::takeBack, text("member.removed", role.person()), () -> { });
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
