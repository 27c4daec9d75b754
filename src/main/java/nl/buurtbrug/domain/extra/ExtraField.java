package nl.buurtbrug.domain.extra;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/// A field of the bureau's own, of partners or of contact persons.
@Entity
class ExtraField {

    static final int NAME_LENGTH = 100;

    @Id
    @GeneratedValue(generator = "extra_field_seq")
    @SequenceGenerator(name = "extra_field_seq", allocationSize = 10)
    private Long id;

    @Version
    private int version;

    @Enumerated(STRING)
    @Column(nullable = false, length = 20)
    private ExtraSubject subject;

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    @Enumerated(STRING)
    @Column(nullable = false, length = 20)
    private ExtraType type;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false)
    private boolean active;

    protected ExtraField() {
    }

    ExtraField(ExtraFieldDetails details, int place) {
        subject = details.subject();
        type = details.type();
        change(details.name(), place, true);
    }

    /// A field that was removed, as it was.
    static ExtraField again(ExtraFieldSummary was, int place) {
        var field = new ExtraField(new ExtraFieldDetails(was.subject(), was.name(), was.type()), place);
        field.id = was.id();
        field.active = was.active();
        return field;
    }

    /// Stands for a kept field where only its id matters.
    static ExtraField standingFor(long id) {
        var field = new ExtraField();
        field.id = id;
        return field;
    }

    final void change(String newName, int newPlace, boolean nowActive) {
        name = newName;
        place = newPlace;
        active = nowActive;
    }

    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    int place() {
        return place;
    }

    boolean active() {
        return active;
    }
}
