package nl.buurtbrug.domain.extra;

import java.util.List;
import nl.buurtbrug.platform.database.Database;

/// What words of files mean that are not among the choices of a field. Each method takes part in the transaction it is called in.
public final class ExtraMeanings {

    private final Database database;

    public ExtraMeanings(Database database) {
        this.database = database;
    }

    public List<ExtraMeaning> all() {
        return database.read(session -> new ExtraRepository_(session).meanings());
    }

    /// Keeps a meaning in the place of what the word meant before; one that is too long to keep is asked about again.
    public void keep(ExtraMeaning meaning) {
        if (meaning.word().length() > ExtraWord.WORD_LENGTH) {
            return;
        }
        database.write(session -> {
            var extras = new ExtraRepository_(session);
            var there = extras.word(meaning.field(), meaning.word());
            var word = there.orElseGet(() -> new ExtraWord(meaning.field(), meaning.word()));
            word.mean(meaning.choice() == 0 ? null : ExtraChoice.standingFor(meaning.choice()));
            if (there.isPresent()) {
                extras.update(word);
            } else {
                extras.insert(word);
            }
        });
    }
}
