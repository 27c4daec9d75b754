package nl.buurtbrug.ui.person;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.Optional;
import nl.buurtbrug.domain.bin.BinService;
import nl.buurtbrug.domain.contact.ContactService;
import nl.buurtbrug.domain.contact.MovingOnService;
import nl.buurtbrug.domain.directory.DirectoryService;
import nl.buurtbrug.domain.directory.view.SavedViewService;
import nl.buurtbrug.domain.duplicate.Lookalikes;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.domain.history.HistoryService;
import nl.buurtbrug.domain.merge.MergeService;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.person.AffiliationService;
import nl.buurtbrug.domain.person.PersonService;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Page;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.SampleRecords;

/// The screens about contact persons; the only public class of this package.
public final class PersonScreens {

    /// What these screens ask and change.
    public record Services(PersonService people, AffiliationService affiliations, DirectoryService directory, OrganisationService organisations,
            SavedViewService views, Lookalikes lookalikes, MergeService merges, BinService bin, HistoryService history, ExtraValueService extras,
            ContactService contacts, MovingOnService moves, SampleRecords samples, Clock clock) {
    }

    private final Services services;
    private final Frame frame;

    public PersonScreens(Services services, Frame frame) {
        this.services = services;
        this.frame = frame;
    }

    /// @param search what the list is narrowed by at first; "" for everything
    public Page list(String search) {
        var model = new PersonListViewModel(services, frame, search);
        return new Page(text("place.people"), new PersonListView(model, services.samples())).whenShown(() -> {
            model.load();
            services.samples().load();
        }).startingAt("#search").printing(model::print);
    }

    public Page person(long id) {
        var model = new PersonViewModel(id, services, frame);
        return new Page(model.nameProperty(), new PersonView(model, services.clock()))
                .under(text("place.people"), new Place.People())
                .whenShown(model::load)
                .holding(model)
                .printing(model::print);
    }

    /// @param organisation where the new person has a role, if that is known already
    public Page create(Optional<Long> organisation) {
        var model = new NewPersonViewModel(organisation, services, frame);
        return new Page(text("person.new"), new NewPersonView(model, frame.background()))
                .under(text("place.people"), new Place.People())
                .whenShown(model::load)
                .startingAt("#person-fullName")
                .holding(model);
    }
}
