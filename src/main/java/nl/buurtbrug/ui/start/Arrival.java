package nl.buurtbrug.ui.start;

import java.util.concurrent.Callable;
import nl.buurtbrug.domain.staff.StaffService;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Workplace;

/// What happens when it is known who is at the keyboard: the name is shown, and the first place opens.
record Arrival(StaffService staff, Workplace workplace, Frame frame) {

    /// @param work keeps who it is
    void after(Callable<?> work, Runnable then) {
        frame.background().save(() -> {
            work.call();
            return staff.at(workplace.account());
        }, user -> {
            then.run();
            workplace.userProperty().set(user);
            frame.navigator().replaceWith(new Place.Organisations());
        });
    }
}
