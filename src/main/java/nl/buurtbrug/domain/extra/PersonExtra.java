package nl.buurtbrug.domain.extra;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import nl.buurtbrug.domain.person.Person;

/// What a contact person has in one extra field.
@Entity
class PersonExtra {

    @Id
    @GeneratedValue(generator = "person_extra_seq")
    @SequenceGenerator(name = "person_extra_seq", allocationSize = 500)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = LAZY, optional = false)
    private ExtraField field;

    @Column(nullable = false, length = ExtraContent.LENGTH)
    private String content;

    @ManyToOne(fetch = LAZY)
    private ExtraChoice choice;

    protected PersonExtra() {
    }

    PersonExtra(long person, long field, ExtraContent value) {
        this.person = Person.standingFor(person);
        this.field = ExtraField.standingFor(field);
        change(value);
    }

    final void change(ExtraContent value) {
        content = value.text();
        choice = value.choice();
    }
}
