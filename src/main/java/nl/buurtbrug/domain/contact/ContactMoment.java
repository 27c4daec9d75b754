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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.staff.StaffMember;

/// A talk, a visit, a message: one time that we were in touch with a partner.
@Entity
class ContactMoment {

    static final int SUMMARY_LENGTH = 32_000;
    static final int SOURCE_LENGTH = 300;

    @Id
    @GeneratedValue(generator = "contact_moment_seq")
    @SequenceGenerator(name = "contact_moment_seq", allocationSize = 500)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false)
    private LocalDate onDate;

    private LocalTime atTime;

    @Enumerated(STRING)
    @Column(nullable = false, length = 20)
    private ContactKind kind;

    @Column(nullable = false)
    private int minutes;

    @Column(nullable = false, length = SUMMARY_LENGTH)
    private String summary;

    @ManyToOne(fetch = LAZY)
    private StaffMember by;

    @Column(nullable = false, length = SOURCE_LENGTH)
    private String source;

    @Column(nullable = false)
    private boolean sample;

    protected ContactMoment() {
    }

    ContactMoment(MomentDetails details, StaffMember by, Origin origin) {
        source = origin.source();
        sample = origin.sample();
        change(details, by);
    }

    /// A moment that was taken away, as what it was.
    static ContactMoment again(Moment was, StaffMember by) {
        var moment = new ContactMoment(was.details(), by, new Origin(was.source(), was.sample()));
        moment.id = was.id();
        return moment;
    }

    /// @param member null for nobody
    final void change(MomentDetails details, StaffMember member) {
        onDate = details.on();
        atTime = details.at().orElse(null);
        kind = details.kind();
        minutes = details.minutes();
        summary = details.summary();
        by = member;
    }

    Moment with(Set<Long> people, Set<Long> organisations) {
        return new Moment(id, new MomentDetails(onDate, Optional.ofNullable(atTime), kind, minutes, summary,
                Optional.ofNullable(by).map(StaffMember::id), people, organisations), source, sample);
    }

    Long id() {
        return id;
    }
}
