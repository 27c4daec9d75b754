package nl.buurtbrug.ui.activity;

import static nl.buurtbrug.language.Text.text;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.buurtbrug.domain.activity.Participation;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.SessionRecord;
import nl.buurtbrug.domain.activity.SessionTime;
import nl.buurtbrug.domain.activity.Estimates;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Draft;
import nl.buurtbrug.ui.common.RecordChoice;

/// The sessions of an activity and their counts, and the partners in it: what can be done to them.
final class SessionsViewModel implements Draft {

    static final int WEEKS_IN_A_YEAR = 52;

    private final ActivityPageViewModel page;
    private final ReadOnlyObjectWrapper<Optional<CountsViewModel>> counting = new ReadOnlyObjectWrapper<>(Optional.empty());

    SessionsViewModel(ActivityPageViewModel page) {
        this.page = page;
    }

    private Optional<ActivityFile> file() {
        return page.fileProperty().get();
    }

    /// Adds a session, or a series of them; where and how long as the last one.
    void add() {
        file().ifPresent(file -> {
            var like = file.sessions().isEmpty() ? SessionDetails.on(page.today()) : file.sessions().getLast().details().with(Estimates.NONE);
            var going = like.at(new SessionTime(like.time().on(), like.time().start(), like.time().end(), false));
            page.panel().open(new SessionPanelViewModel(text("session.add"), new SessionInput(going, Optional.empty(), page.today()), Estimates.NONE, SessionPanelViewModel.Known.NEW, file.lists().neighbourhoods(),
                    (sessions, whenSaved) -> page.alter(() -> page.services().sessions().add(page.id(), sessions), text("session.added", sessions.size()), whenSaved)));
        });
    }

    void change(SessionRecord session) {
        file().ifPresent(file -> {
            var details = session.details();
            page.panel().open(new SessionPanelViewModel(text("session.change"), new SessionInput(details, Optional.of(details.time().on()), page.today()), details.estimates(),
                    file.isCounted(session) ? SessionPanelViewModel.Known.COUNTED : SessionPanelViewModel.Known.KEPT, file.lists().neighbourhoods(), (sessions, whenSaved) -> page.alter(() -> page.services().sessions().change(session, sessions.getFirst()), text("session.changed"), whenSaved)));
        });
    }

    void cancel(SessionRecord session, boolean cancelled) {
        var time = session.details().time();
        page.alter(() -> page.services().sessions().change(session, session.details().at(new SessionTime(time.on(), time.start(), time.end(), cancelled))),
                cancelled ? text("session.cancelled", Formats.date(time.on())) : text("session.goesAhead", Formats.date(time.on())), () -> { });
    }

    /// Takes a session away, unless its counts are being typed.
    void remove(SessionRecord session) {
        if (counting.get().filter(counts -> counts.session().id().equals(session.id())).isPresent()) {
            if (isChanged()) {
                page.frame().toasts().show(text("reach.busy"));
                return;
            }
            discard();
        }
        page.alter(() -> page.services().sessions().remove(session), text("session.removed", Formats.date(session.details().time().on())), () -> { });
    }

    /// Opens the counts of a session to type them, unless others are being typed.
    void count(SessionRecord session) {
        if (isChanged()) {
            page.frame().toasts().show(text("reach.busy"));
        } else {
            file().ifPresent(file -> counting.set(Optional.of(new CountsViewModel(session, file, page.today()))));
        }
    }

    void saveCounts() {
        save(() -> { });
    }

    /// Stops typing counts; what was typed can be had back from the toast.
    void cancelCounts() {
        counting.get().filter(CountsViewModel::isChanged).ifPresent(typed -> page.frame().toasts().offer(text("leave.dropped"), () -> counting.set(Optional.of(typed))));
        discard();
    }

    @Override
    public boolean isChanged() {
        return counting.get().filter(CountsViewModel::isChanged).isPresent();
    }

    @Override
    public void save(Runnable whenSaved) {
        counting.get().ifPresentOrElse(counts -> {
            if (counts.isChanged()) {
                counts.check().ifPresent(lines -> page.alter(() -> page.services().sessions().count(counts.session().id(), counts.read(), lines),
                        text("reach.kept", Formats.date(counts.session().details().time().on())), () -> {
                            discard();
                            whenSaved.run();
                        }));
            } else {
                discard();
                whenSaved.run();
            }
        }, whenSaved);
    }

    @Override
    public void discard() {
        counting.set(Optional.empty());
    }

    void addPartner() {
        page.panel().open(new ParticipationPanelViewModel(text("participation.add"), Optional.empty(), PartnerRole.ORGANISER, "",
                (details, whenSaved) -> page.alter(() -> page.services().activities().addPartner(page.id(), details), text("participation.added"), whenSaved)));
    }

    void change(Participation partner, String name) {
        var details = partner.details();
        page.panel().open(new ParticipationPanelViewModel(text("participation.change"), Optional.of(new RecordChoice(details.organisation(), name, "")), details.role(), details.contribution(),
                (changed, whenSaved) -> page.alter(() -> page.services().activities().changePartner(partner, changed), text("participation.changed"), whenSaved)));
    }

    void remove(Participation partner, String name) {
        page.alter(() -> page.services().activities().removePartner(partner), text("participation.removed", name), () -> { });
    }

    ReadOnlyObjectProperty<Optional<CountsViewModel>> countingProperty() {
        return counting.getReadOnlyProperty();
    }
}
