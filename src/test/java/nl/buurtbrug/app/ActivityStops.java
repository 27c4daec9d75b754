package nl.buurtbrug.app;

import java.util.List;
import nl.buurtbrug.app.TourStops.Stop;
import nl.buurtbrug.ui.common.Place;

/// The pictures of the list of activities, of an activity and of a new one.
final class ActivityStops {

    static final List<Stop> ALL = List.of(
            new Stop("activities", visitor -> visitor.go(new Place.Activities())),
            new Stop("activities-none-yet", visitor -> {
                visitor.empty();
                visitor.go(new Place.Activities());
            }),
            new Stop("activity", ActivityStops::open),
            new Stop("activity-editing", visitor -> {
                open(visitor);
                visitor.press("#card-activity-invitation .hyperlink");
            }),
            new Stop("activity-approach", visitor -> {
                open(visitor);
                visitor.press("#card-activity-approach .hyperlink");
            }),
            new Stop("activity-sessions", ActivityStops::sessions),
            new Stop("activity-counting", visitor -> {
                sessions(visitor);
                visitor.press("#sessions-card .count-link");
            }),
            new Stop("activity-series", visitor -> {
                sessions(visitor);
                visitor.press("#add-session");
            }),
            new Stop("activity-partner-adding", visitor -> {
                open(visitor);
                visitor.press("#add-partner");
            }),
            new Stop("activity-history", visitor -> visitor.go(new Place.ActivityHistory(visitor.rehearsal.activity().id()))),
            new Stop("activity-new", visitor -> visitor.go(new Place.NewActivity())));

    private ActivityStops() {
    }

    private static void open(Visitor visitor) {
        visitor.go(visitor.rehearsal.activity());
    }

    private static void sessions(Visitor visitor) {
        open(visitor);
        visitor.robot.clickOn("#activity-tab-sessions");
    }
}
