package nl.buurtbrug.domain.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/// Someone who works at the bureau.
@Entity
public class StaffMember {

    static final int NAME_LENGTH = 100;
    static final int INITIALS_LENGTH = 10;
    static final int EMAIL_LENGTH = 254;
    static final int ACCOUNT_LENGTH = 100;

    @Id
    @GeneratedValue(generator = "staff_member_seq")
    @SequenceGenerator(name = "staff_member_seq", allocationSize = 10)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(nullable = false, length = INITIALS_LENGTH)
    private String initials;

    @Column(nullable = false, length = EMAIL_LENGTH)
    private String email;

    @Column(nullable = false, length = ACCOUNT_LENGTH)
    private String account;

    @Column(nullable = false)
    private boolean active;

    protected StaffMember() {
    }

    StaffMember(StaffDetails details) {
        account = "";
        change(details);
    }

    final void change(StaffDetails details) {
        name = details.name();
        initials = details.initials();
        email = details.email();
        active = details.active();
    }

    void sitsAt(String newAccount) {
        account = newAccount;
    }

    public String name() {
        return name;
    }

    public Long id() {
        return id;
    }
}
