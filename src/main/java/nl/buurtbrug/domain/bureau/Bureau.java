package nl.buurtbrug.domain.bureau;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/// The office that keeps these records; there is one.
@Entity
class Bureau {

    static final int NAME_LENGTH = 200;
    static final int LINE_LENGTH = 300;
    static final int LOGO_BYTES = 2 * 1024 * 1024;

    @Id
    @GeneratedValue(generator = "bureau_seq")
    @SequenceGenerator(name = "bureau_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(nullable = false, length = LINE_LENGTH)
    private String address;

    @Column(nullable = false, length = LINE_LENGTH)
    private String contact;

    @Column(length = LOGO_BYTES)
    private byte[] logo;

    protected Bureau() {
    }

    Bureau(Letterhead letterhead) {
        change(letterhead);
    }

    final void change(Letterhead letterhead) {
        name = letterhead.name();
        address = letterhead.address();
        contact = letterhead.contact();
        logo = letterhead.logo().length == 0 ? null : letterhead.logo();
    }

    Letterhead letterhead() {
        return new Letterhead(name, address, contact, logo == null ? new byte[0] : logo);
    }
}
