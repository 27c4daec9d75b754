package nl.buurtbrug.ui.common;

import java.util.List;

/// Something only the user can decide: what is asked, what it means, and the answers with what each does.
///
/// The first answer is the one most people choose, the last one changes nothing.
public record Question(String title, String explanation, List<Answer> answers) {

    /// The words on a button and what it does.
    public record Answer(String words, Runnable then) {
    }

    public Question(String title, String explanation, Answer... answers) {
        this(title, explanation, List.of(answers));
    }
}
