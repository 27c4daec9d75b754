package nl.buurtbrug.ui.activity;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.buurtbrug.domain.FileNames;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.activity.ActivityWork;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.ui.common.Deeds;
import nl.buurtbrug.ui.common.Draft;
import nl.buurtbrug.ui.common.Drafts;
import nl.buurtbrug.ui.common.FileKind;
import nl.buurtbrug.ui.common.FileSaving;
import nl.buurtbrug.ui.common.FollowUpDraft;
import nl.buurtbrug.ui.common.FollowUps;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.LatestChanges;
import nl.buurtbrug.ui.common.OpenPanel;
import nl.buurtbrug.ui.common.Place;

/// An activity's page: what it shows, and the parts of it that can be changed.
final class ActivityPageViewModel implements Draft {

    private final long id;
    private final ActivityScreens.Services services;
    private final Frame frame;
    private final Deeds deeds;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<ActivityFile>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final OpenPanel<ActivityPanel> panel;
    private final ActivitySection about = section("activity.title", "activity.decision", "activity.decidedOn", "activity.cost", "activity.hours", "activity.additionality");
    private final ActivitySection inside = section("activity.aim", "activity.agreedAnswer", "activity.triedOn", "activity.triedWith");
    private final ActivitySection outside = section("activity.publicTitle", "activity.invitation", "activity.sender");
    private final ActivitySection approach = section("activity.strategy", "activity.others", "activity.neighbourhoods");
    private final ActivitySection note = section("activity.note");
    private final LatestChanges changes;
    private final SessionsViewModel sessions;
    private final FollowUps followUps;
    private final Drafts drafts;

    ActivityPageViewModel(long id, ActivityScreens.Services services, Frame frame) {
        this.id = id;
        this.services = services;
        this.frame = frame;
        deeds = new Deeds(frame, this::load);
        panel = new OpenPanel<>(frame.toasts());
        changes = new LatestChanges(new Place.ActivityHistory(id), most -> services.history().ofActivity(id, most), frame);
        sessions = new SessionsViewModel(this);
        followUps = new FollowUps(services.contacts(), deeds, new FollowUps.Subject(FollowUpDetails.About.activity(id), this::offers, services.user(), today()),
                draft -> panel.open(new FollowUpPanel(draft)));
        drafts = Drafts.of(about, inside, outside, approach, note, sessions, panel);
    }

    private ActivitySection section(String... keys) {
        return new ActivitySection(this::keep, this::offerBack, keys);
    }

    private FollowUpDraft.Offers offers() {
        var read = file.get().orElseThrow();
        return new FollowUpDraft.Offers(read.lists().staff().orNone(text("followUp.nobody")), read.partnerChoices());
    }

    void load() {
        frame.background().fetch(() -> ActivityFile.read(id, services), read -> read.ifPresentOrElse(this::show, this::leave));
        changes.load();
    }

    private void leave() {
        discard();
        frame.toasts().show(text("activity.gone"));
        frame.navigator().replaceWith(new Place.Activities());
    }

    private void show(ActivityFile read) {
        name.set(read.activity().details().title());
        var values = ActivityValues.of(read.activity().details());
        sections().forEach(section -> section.show(values));
        file.set(Optional.of(read));
    }

    /// Shows what was read, now if it was already, and each time it is read anew.
    void whenRead(Consumer<ActivityFile> show) {
        file.subscribe(read -> read.ifPresent(show));
    }

    private void keep(ActivitySection section, Map<String, String> typed, Runnable whenSaved) {
        file.get().ifPresent(read -> {
            var values = new HashMap<>(ActivityValues.of(read.activity().details()));
            values.putAll(typed);
            var problems = new ArrayList<Problem>();
            var details = ActivityValues.read(values, today(), problems);
            section.refuse(problems);
            if (problems.isEmpty()) {
                alter(() -> services.activities().change(read.activity(), details), text("activity.changed", details.title()), whenSaved);
            }
        });
    }

    private void offerBack() {
        var typed = unsaved();
        frame.toasts().offer(text("leave.dropped"), () -> retype(typed));
    }

    /// Does something to the activity or a part of it, and says so with a way back.
    void alter(Callable<ActivityWork> work, String words, Runnable whenDone) {
        deeds.alterActivity(work, services.activities()::takeBack, words, done -> {
            // what follows may change the activity once more, and starts from how it is now
            done.activities().stream().flatMap(step -> step.after().stream()).forEach(now -> file.set(file.get().map(read -> read.with(now))));
            whenDone.run();
        });
    }

    /// Asks for the first day of the same activity, planned once more; a year later is proposed, on the same day of the week.
    void copy() {
        var first = file.get().stream().flatMap(read -> read.sessions().stream()).map(session -> session.details().time().on()).findFirst().orElse(today());
        var proposed = Stream.iterate(first.plusWeeks(SessionsViewModel.WEEKS_IN_A_YEAR), day -> day.plusWeeks(1)).filter(day -> !day.isBefore(today())).findFirst().orElseThrow();
        panel.open(new CopyPanelViewModel(proposed, today(), (day, whenSaved) -> frame.background().save(() -> services.activities().copy(id, day), copied -> copied.ifPresent(activity -> {
            whenSaved.run();
            frame.navigator().goTo(new Place.Activity(activity.id()));
            new Deeds(frame, () -> { }).done(text("activity.copied", activity.details().title()), () -> !services.activities().bin(List.of(activity.id())).isEmpty());
        }))));
    }

    /// @param outgoing for outside the bureau: the public side only
    void print(boolean outgoing) {
        frame.navigator().goTo(new Place.Print(new Report.Activity(id, outgoing)));
    }

    void printAttendance() {
        frame.navigator().goTo(new Place.Print(new Report.Attendance(id, Optional.empty())));
    }

    /// Saves the sessions as a file for a calendar; it holds the public title only.
    void saveCalendar() {
        new FileSaving(frame).save(text("activity.calendarSaved"), FileNames.of(name.get(), today(), "ics"), new FileKind(text("agenda.fileKind"), "*.ics"),
                (saved, _) -> services.calendar().write(id, saved));
    }

    void bin() {
        deeds.alter(() -> services.activities().bin(List.of(id)), services.activities()::takeBack, text("activity.binned", name.get()), () -> { });
    }

    void takeFromBin() {
        deeds.alter(() -> services.activities().takeFromBin(List.of(id)), services.activities()::takeBack, text("activity.takenFromBin", name.get()), () -> { });
    }

    private Stream<ActivitySection> sections() {
        return Stream.of(about, inside, outside, approach, note);
    }

    @Override
    public boolean isChanged() {
        return drafts.isChanged();
    }

    @Override
    public void save(Runnable whenSaved) {
        drafts.save(whenSaved);
    }

    @Override
    public void discard() {
        drafts.discard();
    }

    @Override
    public Map<String, String> unsaved() {
        var unsaved = new HashMap<String, String>();
        sections().filter(ActivitySection::isChanged).forEach(section -> unsaved.putAll(section.unsaved()));
        return unsaved;
    }

    @Override
    public void retype(Map<String, String> typed) {
        sections().forEach(section -> section.retype(typed));
    }

    LocalDate today() {
        return LocalDate.now(services.clock());
    }

    LocalDateTime now() {
        return LocalDateTime.now(services.clock());
    }

    long id() {
        return id;
    }

    ActivityScreens.Services services() {
        return services;
    }

    Frame frame() {
        return frame;
    }

    ActivitySection about() {
        return about;
    }

    ActivitySection inside() {
        return inside;
    }

    ActivitySection outside() {
        return outside;
    }

    ActivitySection approach() {
        return approach;
    }

    ActivitySection note() {
        return note;
    }

    SessionsViewModel sessions() {
        return sessions;
    }

    FollowUps followUps() {
        return followUps;
    }

    LatestChanges changes() {
        return changes;
    }

    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ActivityFile>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// The panel beside the page.
    OpenPanel<ActivityPanel> panel() {
        return panel;
    }
}
