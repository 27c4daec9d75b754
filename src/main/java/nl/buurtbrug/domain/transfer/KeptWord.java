package nl.buurtbrug.domain.transfer;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.buurtbrug.domain.trail.Unrecorded;
import nl.buurtbrug.domain.transfer.mapping.ListField;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Existing;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Nothing;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning;

/// What a word of a file was said to mean, kept for the next file.
@Entity
@Unrecorded("it is what imports remember")
@Table(name = "import_word")
class KeptWord {

    static final int WORD_LENGTH = 200;

    @Id
    @GeneratedValue(generator = "import_word_seq")
    @SequenceGenerator(name = "import_word_seq", allocationSize = 1)
    private Long id;

    @Version
    private int version;

    @Enumerated(STRING)
    @Column(nullable = false, length = 20)
    private ListField field;

    @Column(nullable = false, length = WORD_LENGTH)
    private String word;

    /// The id of the value or the name of the stage; "" for nothing.
    @Column(nullable = false, length = 50)
    private String meaning;

    protected KeptWord() {
    }

    KeptWord(ListField field, String word) {
        this.field = field;
        this.word = word;
    }

    final void mean(String value) {
        meaning = value;
    }

    WordMeaning toMeaning() {
        return new WordMeaning(field, word, meaning.isEmpty() ? new Nothing() : new Existing(meaning));
    }
}
