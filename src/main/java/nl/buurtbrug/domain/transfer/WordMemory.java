package nl.buurtbrug.domain.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.extra.ExtraMeaning;
import nl.buurtbrug.domain.extra.ExtraMeanings;
import nl.buurtbrug.domain.transfer.mapping.ListField;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Existing;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.New;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Nothing;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning;
import nl.buurtbrug.platform.database.Database;
import org.hibernate.StatelessSession;

/// Keeps what words of files mean. A word for which a kind was made is that kind's name from then on, and needs no keeping.
final class WordMemory {

    private final TransferRepository repository;
    private final ExtraMeanings extras;

    WordMemory(Database database, StatelessSession session) {
        extras = new ExtraMeanings(database);
        repository = new TransferRepository_(session);
    }

    List<WordMeaning> all() {
        var ofChoices = extras.all().stream().map(kept -> new WordMeaning(ListField.CHOICE, kept.field(), kept.word(),
                kept.choice() == 0 ? new Nothing() : new Existing(kept.choice().toString())));
        return Stream.concat(repository.words().stream().map(KeptWord::toMeaning), ofChoices).toList();
    }

    void keep(List<WordMeaning> meanings) {
        for (var meaning : meanings) {
            if (meaning.list() == ListField.CHOICE) {
                value(meaning).filter(_ -> meaning.extra() != 0)
                        .ifPresent(value -> extras.keep(new ExtraMeaning(meaning.extra(), meaning.word().strip().toLowerCase(Locale.ROOT), value.isEmpty() ? 0 : Long.parseLong(value))));
            } else {
                value(meaning).ifPresent(value -> keep(meaning, value));
            }
        }
    }

    private void keep(WordMeaning meaning, String value) {
        var key = SearchKey.of(meaning.word());
        if (key.length() > KeptWord.WORD_LENGTH) {
            return;
        }
        var there = repository.word(meaning.list(), key);
        var word = there.orElseGet(() -> new KeptWord(meaning.list(), key));
        word.mean(value);
        if (there.isPresent()) {
            repository.update(word);
        } else {
            repository.insert(word);
        }
    }

    private static Optional<String> value(WordMeaning meaning) {
        return switch (meaning.meaning()) {
            case Existing(var value) -> Optional.of(value);
            case Nothing() -> Optional.of("");
            case New() -> Optional.empty();
        };
    }
}
