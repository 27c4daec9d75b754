package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.StageWords;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Existing;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Meaning;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.New;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Nothing;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning;
import nl.buurtbrug.domain.transfer.row.UnknownWord;
import nl.buurtbrug.domain.transfer.row.WordQuestions;

/// A word of the file that is on no list, while it is said what it means.
final class UnknownWordRow {

    /// One thing it may mean.
    ///
    /// @param meaning empty to keep the word as a label or in the note
    record Option(String words, Optional<Meaning> meaning) {
    }

    private final UnknownWord word;
    private final String field;
    private final List<Option> options;
    private final ObjectProperty<Option> choice = new SimpleObjectProperty<>();

    /// @param about what the list tells of: of activities a row with an unknown word is refused
    UnknownWordRow(UnknownWord word, WordQuestions questions, ListSubject about) {
        this.word = word;
        field = questions.extras().field(word.extra()).map(ExtraFieldSummary::name).orElse("");
        options = options(word, questions, about);
        choice.set(options.stream().filter(option -> option.meaning().isPresent() && option.meaning().equals(word.proposal())).findFirst().orElse(options.getFirst()));
    }

    private static List<Option> options(UnknownWord word, WordQuestions questions, ListSubject about) {
        var options = new ArrayList<Option>();
        switch (word.list()) {
            case OWNER -> options.add(new Option(text("wizard.words.asNote"), Optional.empty()));
            case STRATEGY, NEIGHBOURHOOD -> options.add(new Option(text("wizard.words.refuse"), Optional.empty()));
            case KIND, STAGE, AUDIENCE -> options.add(new Option(about == ListSubject.CONTACTS ? text("wizard.words.asLabel") : text("wizard.words.refuse"), Optional.empty()));
            case CHOICE -> options.add(new Option(text("wizard.words.newChoice", word.word()), Optional.of(new New())));
        }
        values(word, questions).map(value -> new Option(value.name(), Optional.of(new Existing(value.id())))).forEach(options::add);
        newOne(word).map(words -> new Option(words, Optional.of(new New()))).ifPresent(options::add);
        options.add(new Option(text("wizard.words.nothing"), Optional.of(new Nothing())));
        return List.copyOf(options);
    }

    private static Optional<String> newOne(UnknownWord word) {
        return switch (word.list()) {
            case KIND -> Optional.of(text("wizard.words.new", word.word()));
            case AUDIENCE -> Optional.of(text("wizard.words.newGroup", word.word()));
            case STAGE, OWNER, STRATEGY, NEIGHBOURHOOD, CHOICE -> Optional.empty();
        };
    }

    private static Stream<WordQuestions.Value> values(UnknownWord word, WordQuestions questions) {
        return switch (word.list()) {
            case KIND -> questions.kinds().stream();
            case OWNER -> questions.owners().stream();
            case AUDIENCE -> questions.groups().stream();
            case STRATEGY -> questions.strategies().stream();
            case NEIGHBOURHOOD -> questions.neighbourhoods().stream();
            case STAGE -> Stream.of(Stage.values()).map(stage -> new WordQuestions.Value(stage.name(), StageWords.of(stage)));
            case CHOICE -> questions.extras().field(word.extra()).stream().flatMap(known -> known.choices().stream())
                    .map(choice -> new WordQuestions.Value(choice.id().toString(), choice.name()));
        };
    }

    UnknownWord word() {
        return word;
    }

    /// The list it is not on, in words.
    String list() {
        return switch (word.list()) {
            case KIND -> text("organisation.kind");
            case STAGE -> text("import.field.stage");
            case OWNER -> text("import.field.owner");
            case AUDIENCE -> text("import.field.audiences");
            case STRATEGY -> text("wizard.words.strategy");
            case NEIGHBOURHOOD -> text("import.field.neighbourhood");
            case CHOICE -> field;
        };
    }

    List<Option> options() {
        return options;
    }

    ObjectProperty<Option> choiceProperty() {
        return choice;
    }

    Optional<WordMeaning> meaning() {
        return choice.get().meaning().map(meaning -> new WordMeaning(word.list(), word.extra(), word.word(), meaning));
    }
}
