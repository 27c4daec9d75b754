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
import nl.buurtbrug.domain.audience.AudienceGroup;
import nl.buurtbrug.domain.organisation.Organisation;

/// How many people of one audience were at a session. Nothing in it leads to a person.
@Entity
class Reach {

    private static final int WORD_LENGTH = 20;

    @Id
    @GeneratedValue(generator = "reach_seq")
    @SequenceGenerator(name = "reach_seq", allocationSize = 500)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private ActivitySession session;

    @ManyToOne(fetch = LAZY, optional = false)
    private AudienceGroup audienceGroup;

    @Enumerated(STRING)
    @Column(nullable = false, length = WORD_LENGTH)
    private AgeBand ageBand;

    @Column(nullable = false)
    private int people;

    @Enumerated(STRING)
    @Column(nullable = false, length = WORD_LENGTH)
    private Counted counted;

    @ManyToOne(fetch = LAZY)
    private Organisation through;

    @Column(nullable = false)
    private boolean inTotal;

    protected Reach() {
    }

    Reach(long session, ReachDetails details) {
        this.session = ActivitySession.standingFor(session);
        change(details);
    }

    /// A number that was taken away, as what it was.
    static Reach again(ReachRecord was) {
        var reach = new Reach(was.session(), was.details());
        reach.id = was.id();
        return reach;
    }

    final void change(ReachDetails details) {
        audienceGroup = AudienceGroup.standingFor(details.group());
        ageBand = details.ages();
        people = details.people();
        counted = details.counted();
        through = details.through().map(Organisation::standingFor).orElse(null);
        inTotal = details.inTotal();
    }

    void forgetThrough() {
        through = null;
    }

    Long id() {
        return id;
    }
}
