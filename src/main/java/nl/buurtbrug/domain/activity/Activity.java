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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Movable;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Whereabouts;
import nl.buurtbrug.domain.activity.ActivityDetails.Decided;
import nl.buurtbrug.domain.organisation.Organisation;
import nl.buurtbrug.domain.strategy.Strategy;

/// Something that partners and the bureau do together.
@Entity
public class Activity implements Movable {

    static final int SOURCE_LENGTH = 300;

    @Id
    @GeneratedValue(generator = "activity_seq")
    @SequenceGenerator(name = "activity_seq", allocationSize = 100)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = ActivityDetails.TITLE_LENGTH)
    private String title;

    @Column(nullable = false, length = ActivityDetails.TEXT_LENGTH)
    private String internalAim;

    @Column(nullable = false, length = ActivityDetails.ANSWER_LENGTH)
    private String agreedAnswer;

    private LocalDate triedOn;

    @Column(nullable = false, length = ActivityDetails.TRIED_LENGTH)
    private String triedWith;

    @Column(nullable = false, length = ActivityDetails.TITLE_LENGTH)
    private String publicTitle;

    @Column(nullable = false, length = ActivityDetails.TEXT_LENGTH)
    private String invitation;

    @ManyToOne(fetch = LAZY)
    private Organisation sender;

    @Enumerated(STRING)
    @Column(nullable = false, length = 20)
    private Decision decision;

    private LocalDate decidedOn;

    @ManyToOne(fetch = LAZY)
    private Strategy strategy;

    @Column(precision = 12, scale = Effort.DECIMALS)
    private BigDecimal cost;

    @Column(precision = 9, scale = Effort.DECIMALS)
    private BigDecimal hours;

    @Enumerated(STRING)
    @Column(nullable = false, length = 20)
    private Additionality additionality;

    @Column(nullable = false, length = ActivityDetails.NOTE_LENGTH)
    private String note;

    @Column(nullable = false, length = SOURCE_LENGTH)
    private String source;

    @Column(nullable = false)
    private boolean sample;

    private Instant archivedAt;

    private Instant binnedAt;

    protected Activity() {
    }

    Activity(ActivityDetails details, Origin origin) {
        source = origin.source();
        sample = origin.sample();
        change(details);
    }

    /// Stands for a kept activity where only its id matters.
    public static Activity standingFor(long id) {
        var activity = new Activity();
        activity.id = id;
        return activity;
    }

    final void change(ActivityDetails details) {
        title = details.title();
        decision = details.decided().decision();
        decidedOn = details.decided().on().orElse(null);
        changeTexts(details.outside(), details.inside());
        strategy = details.approach().strategy().map(Strategy::standingFor).orElse(null);
        cost = details.effort().cost().orElse(null);
        hours = details.effort().hours().orElse(null);
        additionality = details.effort().additionality();
        note = details.note();
    }

    private void changeTexts(PublicSide outside, InternalSide inside) {
        publicTitle = outside.title();
        invitation = outside.invitation();
        sender = outside.sender().map(Organisation::standingFor).orElse(null);
        internalAim = inside.aim();
        agreedAnswer = inside.agreedAnswer();
        triedOn = inside.triedOn().orElse(null);
        triedWith = inside.triedWith();
    }

    void forgetSender() {
        sender = null;
    }

    ActivityRecord with(Set<Long> otherStrategies, Set<Long> neighbourhoods) {
        var outside = new PublicSide(publicTitle, invitation, Optional.ofNullable(sender).map(Organisation::id));
        var inside = new InternalSide(internalAim, agreedAnswer, Optional.ofNullable(triedOn), triedWith);
        var approach = new Approach(Optional.ofNullable(strategy).map(Strategy::id), otherStrategies, neighbourhoods);
        var effort = new Effort(Optional.ofNullable(cost), Optional.ofNullable(hours), additionality);
        return new ActivityRecord(id, new ActivityDetails(title, new Decided(decision, Optional.ofNullable(decidedOn)), outside, inside, approach, effort, note), source, sample);
    }

    @Override
    public Whereabouts whereabouts() {
        return new Whereabouts(id, Optional.ofNullable(archivedAt), Optional.ofNullable(binnedAt));
    }

    @Override
    public void moveTo(Whereabouts to) {
        archivedAt = to.archivedAt().orElse(null);
        binnedAt = to.binnedAt().orElse(null);
    }

    Long id() {
        return id;
    }
}
