package nl.buurtbrug.ui.start;

import static nl.buurtbrug.language.Text.text;

import java.util.Optional;
import nl.buurtbrug.domain.setup.SetupService;
import nl.buurtbrug.domain.staff.StaffService;
import nl.buurtbrug.ui.common.Appearance;
import nl.buurtbrug.ui.common.BackupDesk;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Page;
import nl.buurtbrug.ui.common.Workplace;

/// The first questions: what the bureau is called and who is at the keyboard.
public final class StartScreens {

    private final Appearance appearance;
    private final FirstStartViewModel firstStart;
    private final WhoAreYouViewModel whoAreYou;
    private Optional<BackupDesk> backups = Optional.empty();

    public StartScreens(SetupService setup, StaffService staff, Frame frame, Appearance appearance, Workplace workplace) {
        this.appearance = appearance;
        var arrival = new Arrival(staff, workplace, frame);
        firstStart = new FirstStartViewModel(setup, arrival);
        whoAreYou = new WhoAreYouViewModel(setup, staff, arrival);
    }

    /// Offers to put back a back-up instead of starting anew.
    public StartScreens restoring(BackupDesk desk) {
        backups = Optional.of(desk);
        return this;
    }

    /// For a database that is still empty. What was typed stays when the language changes.
    public Page firstStart() {
        return new Page(text("firstStart.title"), new FirstStartView(firstStart, appearance, backups)).startingAt("#firstStart-bureau").alone();
    }

    /// For an account of the system that nobody has used before.
    public Page whoAreYou() {
        return new Page(text("whoAreYou.title"), new WhoAreYouView(whoAreYou, appearance)).whenShown(whoAreYou::load).startingAt("#firstStart-user").alone();
    }
}
