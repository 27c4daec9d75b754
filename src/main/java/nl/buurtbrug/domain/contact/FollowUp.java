package nl.buurtbrug.domain.contact;

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
import java.time.Instant;
import java.time.LocalDate;
import nl.buurtbrug.domain.activity.Activity;
import nl.buurtbrug.domain.organisation.Organisation;
import nl.buurtbrug.domain.person.Person;
import nl.buurtbrug.domain.staff.StaffMember;

/// What was promised, by us or by a partner.
@Entity
class FollowUp {

    static final int WHAT_LENGTH = 500;

    @Id
    @GeneratedValue(generator = "follow_up_seq")
    @SequenceGenerator(name = "follow_up_seq", allocationSize = 100)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = WHAT_LENGTH)
    private String what;

    @Column(nullable = false)
    private LocalDate due;

    @Enumerated(STRING)
    @Column(nullable = false, length = 20)
    private Debtor owedBy;

    @ManyToOne(fetch = LAZY)
    private StaffMember assignee;

    private Instant doneAt;

    @ManyToOne(fetch = LAZY)
    private Organisation organisation;

    @ManyToOne(fetch = LAZY)
    private Person person;

    @ManyToOne(fetch = LAZY)
    private ContactMoment moment;

    @ManyToOne(fetch = LAZY)
    private Activity activity;

    @Column(nullable = false)
    private boolean sample;

    protected FollowUp() {
    }

    FollowUp(FollowUpDetails details, Links links, boolean sample) {
        this.sample = sample;
        change(details, links);
    }

    /// The older things it points to; each may be null, but not all that it can belong to.
    record Links(StaffMember assignee, Organisation organisation, Person person, ContactMoment moment, Activity activity) {
    }

    /// A follow-up that was taken away, as what it was.
    static FollowUp again(FollowUpSummary was, Links links) {
        var followUp = new FollowUp(was.details(), links, was.sample());
        followUp.id = was.id();
        return followUp;
    }

    final void change(FollowUpDetails details, Links links) {
        what = details.what();
        due = details.due();
        owedBy = details.owedBy();
        doneAt = details.doneAt().orElse(null);
        assignee = links.assignee();
        organisation = links.organisation();
        person = links.person();
        moment = links.moment();
        activity = links.activity();
    }

    Long id() {
        return id;
    }
}
