package nl.buurtbrug.domain.trail;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/// What was changed together, in one transaction: by whom, when and why.
@Entity
@Unrecorded("it is the history")
class ChangeSet {

    private static final int WHO_LENGTH = 100;

    @Id
    @GeneratedValue(generator = "change_set_seq")
    @SequenceGenerator(name = "change_set_seq", allocationSize = 10)
    private Long id;

    @Column(nullable = false)
    private Instant madeAt;

    @Column(nullable = false, length = WHO_LENGTH)
    private String who;

    @Column(nullable = false, length = WHO_LENGTH)
    private String account;

    @Column(nullable = false)
    private boolean commandLine;

    @Enumerated(STRING)
    @Column(nullable = false, length = 20)
    private Reason.Kind reason;

    @Column(nullable = false, length = Reason.DETAIL_LENGTH)
    private String detail;

    protected ChangeSet() {
    }

    /// @param who     the name of the staff member at the keyboard; "" when that is not known
    /// @param account of the operating system
    ChangeSet(Instant madeAt, String who, String account) {
        this.madeAt = madeAt;
        this.who = who;
        this.account = account.substring(0, Math.min(account.length(), WHO_LENGTH));
        commandLine = Reason.isCommandLine();
        reason = Reason.current().kind();
        detail = Reason.current().detail();
    }
}
