package nl.buurtbrug.domain.activity;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.buurtbrug.domain.area.Neighbourhood;

/// One time that an activity takes place.
@Entity
class ActivitySession {

    private static final int WORD_LENGTH = 20;
    private static final int SHARE_LENGTH = 10;

    @Id
    @GeneratedValue(generator = "activity_session_seq")
    @SequenceGenerator(name = "activity_session_seq", allocationSize = 100)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private Activity activity;

    @Column(nullable = false)
    private LocalDate onDate;

    private LocalTime startTime;

    private LocalTime endTime;

    @Column(nullable = false, length = SessionDetails.PLACE_LENGTH)
    private String place;

    @ManyToOne(fetch = LAZY)
    private Neighbourhood neighbourhood;

    @Enumerated(STRING)
    @Column(nullable = false, length = WORD_LENGTH)
    private SessionPart part;

    @Column(nullable = false)
    private boolean cancelled;

    @Enumerated(STRING)
    @Column(nullable = false, length = SHARE_LENGTH)
    private Share newToUs;

    @Enumerated(STRING)
    @Column(nullable = false, length = SHARE_LENGTH)
    private Share notMotivated;

    @Enumerated(STRING)
    @Column(nullable = false, length = SHARE_LENGTH)
    private Share strangersMet;

    @Enumerated(STRING)
    @Column(nullable = false, length = SHARE_LENGTH)
    private Share wentOn;

    @Enumerated(STRING)
    @Column(nullable = false, length = 30)
    private Basis basis;

    protected ActivitySession() {
    }

    ActivitySession(long activity, SessionDetails details) {
        this.activity = Activity.standingFor(activity);
        change(details);
    }

    /// A session that was taken away, as what it was.
    static ActivitySession again(SessionRecord was) {
        var session = new ActivitySession(was.activity(), was.details());
        session.id = was.id();
        return session;
    }

    /// Stands for a kept session where only its id matters.
    static ActivitySession standingFor(long id) {
        var session = new ActivitySession();
        session.id = id;
        return session;
    }

    final void change(SessionDetails details) {
        onDate = details.time().on();
        startTime = details.time().start().orElse(null);
        endTime = details.time().end().orElse(null);
        cancelled = details.time().cancelled();
        place = details.place();
        neighbourhood = details.neighbourhood().map(Neighbourhood::standingFor).orElse(null);
        part = details.part();
        change(details.estimates());
    }

    private void change(Estimates estimates) {
        newToUs = estimates.newToUs();
        notMotivated = estimates.notMotivated();
        strangersMet = estimates.strangersMet();
        wentOn = estimates.wentOn();
        basis = estimates.basis();
    }

    SessionRecord kept() {
        return kept(activity.id());
    }

    SessionRecord kept(long ofActivity) {
        var time = new SessionTime(onDate, Optional.ofNullable(startTime), Optional.ofNullable(endTime), cancelled);
        return new SessionRecord(id, ofActivity, new SessionDetails(time, place, Optional.ofNullable(neighbourhood).map(Neighbourhood::id), part,
                new Estimates(newToUs, notMotivated, strangersMet, wentOn, basis)));
    }
}
