package nl.buurtbrug.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.activity.ActivityStatus;
import nl.buurtbrug.domain.activity.Participation;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.Test;

class NewActivityViewModelTest {

    private final Desk desk = new Desk();

    private NewActivityViewModel planning() {
        var model = new NewActivityViewModel(desk.services, desk.frame, Optional.of(desk.kajuit));
        model.load();
        return model;
    }

    @Test
    void aTitleAndADayAreEnough() {
        var model = planning();
        model.title.set("Lentesoep");
        model.session().on.set("3-3-27");

        model.save();

        var activity = ((Place.Activity) desk.went.getLast()).id();
        assertThat(desk.office.activities.partners(activity)).extracting(Participation::details).containsExactly(new ParticipationDetails(desk.kajuit, PartnerRole.ORGANISER, ""));
        assertThat(desk.office.sessions.of(activity)).hasSize(1);
        assertThat(model.isChanged()).isFalse();
    }

    @Test
    void anIdeaNeedsNoDay() {
        var model = planning();
        model.title.set("Iets met muziek");
        model.idea.set(true);

        model.save();

        assertThat(desk.office.activities.all()).filteredOn(one -> one.title().equals("Iets met muziek")).singleElement()
                .satisfies(one -> assertThat(one.status()).isEqualTo(ActivityStatus.IDEA));
    }

    @Test
    void withoutATitleItIsRefused() {
        var model = planning();
        model.session().on.set("morgen een keer");

        model.save();

        assertThat(model.problems()).extracting(Problem::field).contains("activity.title", "session.on");
        assertThat(desk.office.activities.all()).hasSize(1);
    }
}
