package nl.buurtbrug.ui.common;

/// What the frame around a screen offers it.
public record Frame(
        Background background, Navigator navigator, Toasts toasts, Questions questions, FileChoices files, Preferences preferences, Outside outside) {
}
