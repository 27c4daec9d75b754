package nl.buurtbrug.domain.contact;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import nl.buurtbrug.domain.person.Person;

/// That a person took part in a contact moment.
@Entity
class MomentPerson {

    @Id
    @GeneratedValue(generator = "moment_person_seq")
    @SequenceGenerator(name = "moment_person_seq", allocationSize = 500)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private ContactMoment moment;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person person;

    protected MomentPerson() {
    }

    MomentPerson(ContactMoment moment, Person person) {
        this.moment = moment;
        this.person = person;
    }
}
