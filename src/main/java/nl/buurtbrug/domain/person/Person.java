package nl.buurtbrug.domain.person;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Lines;
import nl.buurtbrug.domain.Movable;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Whereabouts;

/// Someone the bureau can call or write to, in the line of their work or voluntary office.
@Entity
public class Person implements Movable {

    static final int FIRST_NAME_LENGTH = 100;
    static final int PREFIX_LENGTH = 30;
    static final int LAST_NAME_LENGTH = 200;
    static final int EMAILS_LENGTH = 2000;
    static final int PHONES_LENGTH = 1000;
    static final int CODE_LENGTH = 20;
    static final int LEGAL_BASIS_LENGTH = 30;
    static final int BEST_TIME_LENGTH = 200;
    static final int NOTE_LENGTH = 32_000;
    static final int SOURCE_LENGTH = 300;

    @Id
    @GeneratedValue(generator = "person_seq")
    @SequenceGenerator(name = "person_seq", allocationSize = 500)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = FIRST_NAME_LENGTH)
    private String firstName;

    @Column(nullable = false, length = PREFIX_LENGTH)
    private String prefix;

    @Column(nullable = false, length = LAST_NAME_LENGTH)
    private String lastName;

    @Convert(converter = Lines.class)
    @Column(nullable = false, length = EMAILS_LENGTH)
    private List<String> emails;

    @Convert(converter = Lines.class)
    @Column(nullable = false, length = PHONES_LENGTH)
    private List<String> phones;

    @Enumerated(STRING)
    @Column(nullable = false, length = CODE_LENGTH)
    private PreferredChannel preferredChannel;

    @Column(nullable = false, length = BEST_TIME_LENGTH)
    private String bestTime;

    @Column(nullable = false)
    private boolean doNotMail;

    @Column(nullable = false)
    private boolean doNotCall;

    @Column(nullable = false, length = NOTE_LENGTH)
    private String note;

    @Enumerated(STRING)
    @Column(nullable = false, length = LEGAL_BASIS_LENGTH)
    private LegalBasis legalBasis;

    private LocalDate keepUntil;

    @Column(nullable = false, length = SOURCE_LENGTH)
    private String source;

    @Column(nullable = false)
    private boolean sample;

    private Instant archivedAt;

    private Instant binnedAt;

    protected Person() {
    }

    Person(PersonDetails details, Origin origin) {
        source = origin.source();
        sample = origin.sample();
        change(details);
    }

    /// Stands for a kept person where only the id matters: younger things point to it without reading it.
    public static Person standingFor(long id) {
        var person = new Person();
        person.id = id;
        return person;
    }

    final void change(PersonDetails details) {
        firstName = details.firstName();
        prefix = details.prefix();
        lastName = details.lastName();
        emails = details.emails();
        phones = details.phones();
        preferredChannel = details.preferredChannel();
        bestTime = details.bestTime();
        doNotMail = details.doNotMail();
        doNotCall = details.doNotCall();
        note = details.note();
        legalBasis = details.legalBasis();
        keepUntil = details.keepUntil().orElse(null);
    }

    PersonDetails details() {
        return new PersonDetails(firstName, prefix, lastName, emails, phones, preferredChannel, bestTime, doNotMail, doNotCall, note,
                legalBasis, Optional.ofNullable(keepUntil));
    }

    Origin origin() {
        return new Origin(source, sample);
    }

    /// A person of the sample town becomes an ordinary one.
    ///
    /// @return the full name
    public String becomeOwn() {
        sample = false;
        return fullName();
    }

    public String fullName() {
        return PersonDetails.fullName(firstName, prefix, lastName);
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

    public Long id() {
        return id;
    }

    int version() {
        return version;
    }
}
