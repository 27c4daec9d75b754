package nl.buurtbrug.testing;

import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.ui.common.Question;
import nl.buurtbrug.ui.common.Questions;

/// Keeps what was asked; answers when it is told to.
public final class Decisions implements Questions {

    public final List<Question> asked = new ArrayList<>();

    @Override
    public void ask(Question question) {
        asked.add(question);
    }

    /// Gives the last question the answer with these words.
    public void answer(String words) {
        asked.getLast().answers().stream().filter(answer -> answer.words().equals(words)).findFirst().orElseThrow().then().run();
    }
}
