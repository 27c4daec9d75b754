package nl.buurtbrug.domain.directory.view;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import nl.buurtbrug.domain.trail.Unrecorded;

/// A value that a saved view narrows its list by.
@Entity
@Unrecorded("how a list is shown is not about anybody, and its own undo puts it back")
class SavedViewChoice {

    @Id
    @GeneratedValue(generator = "saved_view_choice_seq")
    @SequenceGenerator(name = "saved_view_choice_seq", allocationSize = 10)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    private SavedView savedView;

    @Column(nullable = false, length = 30)
    private String facet;

    @Column(nullable = false, length = 50)
    private String chosen;

    @Column(nullable = false, length = 200)
    private String name;

    protected SavedViewChoice() {
    }

    SavedViewChoice(SavedView view, KeptChoice choice) {
        savedView = view;
        facet = choice.facet();
        chosen = choice.chosen();
        name = choice.name();
    }
}
