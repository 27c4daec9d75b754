package nl.buurtbrug.app;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.buurtbrug.domain.report.ReportDelivery;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.ui.activity.ActivityScreens;
import nl.buurtbrug.ui.bin.BinScreens;
import nl.buurtbrug.ui.common.Appearance;
import nl.buurtbrug.ui.common.BackupDesk;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.SampleRecords;
import nl.buurtbrug.ui.common.Workplace;
import nl.buurtbrug.ui.contact.ContactScreens;
import nl.buurtbrug.ui.duplicate.DuplicateScreens;
import nl.buurtbrug.ui.history.HistoryScreens;
import nl.buurtbrug.ui.organisation.OrganisationScreens;
import nl.buurtbrug.ui.overview.OverviewScreens;
import nl.buurtbrug.ui.person.PersonScreens;
import nl.buurtbrug.ui.reach.ReachScreens;
import nl.buurtbrug.ui.report.ReportScreens;
import nl.buurtbrug.ui.settings.SettingsScreens;
import nl.buurtbrug.ui.start.StartScreens;
import nl.buurtbrug.ui.transfer.TransferScreens;

/// The front doors of the features that have screens.
record Screens(StartScreens start, OrganisationScreens organisations, PersonScreens people, TransferScreens transfer, SettingsScreens settings,
        ReportScreens reports, DuplicateScreens duplicates, BackupDesk backups, BinScreens bin, HistoryScreens history,
        OverviewScreens overview, ActivityScreens activities, ContactScreens contacts, ReachScreens reach) {

    static Screens of(Services services, Clock clock, Frame frame, Appearance appearance, Workplace workplace) {
        Supplier<Optional<Long>> user = () -> workplace.userProperty().get().map(StaffSummary::id);
        var samples = new SampleRecords(services.samples(), frame, user);
        var backups = new BackupDesk(services.backups(), frame, workplace, clock);
        return new Screens(
                new StartScreens(services.setup(), services.staff(), frame, appearance, workplace).restoring(backups),
                new OrganisationScreens(organisations(services, samples, user, clock), frame),
                new PersonScreens(new PersonScreens.Services(services.people(), services.affiliations(), services.directory(), services.organisations(),
                        services.views(), services.lookalikes(), services.merges(), services.bin(), services.history(), services.extraValues(), services.contacts(), services.moves(), samples, clock), frame),
                new TransferScreens(services.imports(), services.organisationLists(), frame, () -> user.get().orElse(0L), clock),
                new SettingsScreens(new SettingsScreens.Parts(services.organisationLists(), services.tags(), services.organisations(), services.audiences(), services.areas(),
                        services.staff(), services.bureau(), services.extraFields(), services.strategies(), samples, new SettingsScreens.Copies(services.backups(), backups)), frame, appearance, workplace),
                new ReportScreens(services.reports(), ReportDelivery.ofThisComputer(), frame),
                new DuplicateScreens(new DuplicateScreens.Services(services.duplicates(), services.merges(), () -> workplace.userProperty().get().map(StaffSummary::name).orElse(""), clock), frame),
                backups,
                new BinScreens(services.bin(), frame, clock),
                new HistoryScreens(services.history(), frame, clock),
                new OverviewScreens(new OverviewScreens.Services(services.overview(), services.contacts(), services.agenda(), services.calendar()), frame, user, clock),
                new ActivityScreens(new ActivityScreens.Services(services.activities(), services.sessions(), services.strategies(), services.organisations(), services.audiences(),
                        services.areas(), services.directory(), services.history(), services.calendar(), services.contacts(), services.staff(), user, clock), frame),
                new ContactScreens(new ContactScreens.Services(services.contacts(), services.directory(), services.organisations(), services.people(), user, clock), frame),
                new ReachScreens(services.reached(), frame, clock));
    }

    private static OrganisationScreens.Services organisations(Services services, SampleRecords samples, Supplier<Optional<Long>> user, Clock clock) {
        return new OrganisationScreens.Services(services.organisations(), services.organisationLists(), services.phases(), services.tags(),
                services.audiences(), services.areas(), services.staff(), services.people(), services.affiliations(), services.contacts(), services.activities(), services.moves(), services.directory(),
                services.views(), services.lookalikes(), services.merges(), services.bin(), services.history(), services.extraValues(), samples, user, clock);
    }
}
