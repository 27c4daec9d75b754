package nl.buurtbrug.ui.activity;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.buurtbrug.domain.activity.ActivityService;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.area.AreaService;
import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.domain.contact.ContactService;
import nl.buurtbrug.domain.directory.DirectoryService;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.directory.Relevance;
import nl.buurtbrug.domain.history.HistoryService;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.overview.CalendarService;
import nl.buurtbrug.domain.staff.StaffService;
import nl.buurtbrug.domain.strategy.StrategyService;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Page;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.RecordChoice;

/// The screens of activities; the only public class of this package.
public final class ActivityScreens {

    private static final int OFFERED = 20;

    /// What these screens ask of the domain.
    public record Services(
            ActivityService activities,
            SessionService sessions,
            StrategyService strategies,
            OrganisationService organisations,
            AudienceService audiences,
            AreaService areas,
            DirectoryService directory,
            HistoryService history,
            CalendarService calendar,
            ContactService contacts,
            StaffService staff,
            Supplier<Optional<Long>> user,
            Clock clock) {

        /// Partners to choose from for what was typed.
        List<RecordChoice> partnersLike(String typed) {
            return Relevance.best(directory.partners(Query.all(PartnerSort.NAME).withText(typed)).rows(), typed, PartnerSummary::name, OFFERED).stream()
                    .map(row -> new RecordChoice(row.id(), row.name(), row.neighbourhood())).toList();
        }
    }

    private final Services services;
    private final Frame frame;

    public ActivityScreens(Services services, Frame frame) {
        this.services = services;
        this.frame = frame;
    }

    /// @param search what the list is narrowed by at first
    public Page list(String search) {
        var model = new ActivityListViewModel(services, frame, search);
        return new Page(text("place.activities"), new ActivityListView(model, services.clock(), frame)).whenShown(model::load).startingAt("#activity-search");
    }

    public Page activity(long id) {
        var model = new ActivityPageViewModel(id, services, frame);
        return new Page(model.nameProperty(), new ActivityPageView(model))
                .under(text("place.activities"), new Place.Activities())
                .whenShown(model::load)
                .startingAt(".page-tabs")
                .printing(() -> model.print(false))
                .holding(model);
    }

    /// What an activity is called now; "" when it is no more.
    public String title(long id) {
        return services.activities().find(id).map(activity -> activity.details().title()).orElse("");
    }

    /// @param organisation the partner with whom it is planned, if that is known already
    public Page create(Optional<Long> organisation) {
        var model = new NewActivityViewModel(services, frame, organisation);
        return new Page(text("activity.new"), new NewActivityView(model))
                .under(text("place.activities"), new Place.Activities())
                .whenShown(model::load)
                .startingAt("#activity-title")
                .holding(model);
    }
}
