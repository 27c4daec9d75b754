package nl.buurtbrug.ui.common;

/// A state in an icon, a word and a tone.
public record Badge(Icon icon, String words, Tone tone) {
}
