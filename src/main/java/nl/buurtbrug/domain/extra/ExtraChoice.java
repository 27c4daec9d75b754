package nl.buurtbrug.domain.extra;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import nl.buurtbrug.domain.ListEntry;

/// One of the values an extra field can have.
@Entity
class ExtraChoice {

    @Id
    @GeneratedValue(generator = "extra_choice_seq")
    @SequenceGenerator(name = "extra_choice_seq", allocationSize = 10)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private ExtraField field;

    @Column(nullable = false, length = ListEntry.NAME_LENGTH)
    private String name;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false)
    private boolean active;

    protected ExtraChoice() {
    }

    ExtraChoice(ExtraField field, String name, int place) {
        this.field = field;
        change(name, place, true);
    }

    /// A choice that was removed, as it was.
    static ExtraChoice again(long field, ListEntry was, int place) {
        var choice = new ExtraChoice(ExtraField.standingFor(field), was.name(), place);
        choice.id = was.id();
        choice.active = was.active();
        return choice;
    }

    /// Stands for a kept choice where only its id matters.
    static ExtraChoice standingFor(long id) {
        var choice = new ExtraChoice();
        choice.id = id;
        return choice;
    }

    final void change(String newName, int newPlace, boolean nowActive) {
        name = newName;
        place = newPlace;
        active = nowActive;
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    Long id() {
        return id;
    }

    int place() {
        return place;
    }
}
