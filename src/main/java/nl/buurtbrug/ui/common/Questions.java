package nl.buurtbrug.ui.common;

/// Asks the user something; the answer runs what belongs to it.
@FunctionalInterface
public interface Questions {

    void ask(Question question);
}
