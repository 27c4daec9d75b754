package nl.buurtbrug.domain.transfer;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Existing;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.New;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Nothing;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning;
import org.hibernate.StatelessSession;

/// Keeps what words of files mean. A word for which a kind was made is that kind's name from then on, and needs no keeping.
final class WordMemory {

    private final TransferRepository repository;

    WordMemory(StatelessSession session) {
        repository = new TransferRepository_(session);
    }

    List<WordMeaning> all() {
        return repository.words().stream().map(KeptWord::toMeaning).toList();
    }

    void keep(List<WordMeaning> meanings) {
        for (var meaning : meanings) {
            value(meaning).ifPresent(value -> keep(meaning, value));
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
