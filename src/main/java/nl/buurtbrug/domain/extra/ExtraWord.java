package nl.buurtbrug.domain.extra;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import nl.buurtbrug.domain.trail.Unrecorded;

/// What a word of a file was said to mean that is not among the choices of a field, kept for the next file.
@Entity
@Unrecorded("it tells nothing of a partner or person")
class ExtraWord {

    static final int WORD_LENGTH = 200;

    @Id
    @GeneratedValue(generator = "extra_word_seq")
    @SequenceGenerator(name = "extra_word_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY, optional = false)
    private ExtraField field;

    @Column(nullable = false, length = WORD_LENGTH)
    private String word;

    /// Null when there is nothing to keep.
    @ManyToOne(fetch = LAZY)
    private ExtraChoice choice;

    protected ExtraWord() {
    }

    ExtraWord(long field, String word) {
        this.field = ExtraField.standingFor(field);
        this.word = word;
    }

    final void mean(ExtraChoice meaning) {
        choice = meaning;
    }
}
