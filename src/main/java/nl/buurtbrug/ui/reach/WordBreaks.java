package nl.buurtbrug.ui.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Breaks a name into short lines: at its spaces and signs, and long words between their syllables.
final class WordBreaks {

    private static final String VOWELS = "aeiouyáéíóúàèìòùâêîôûäëïöü";

    private WordBreaks() {
    }

    /// The lines of a name, each as long as fits.
    static List<String> lines(String name, Predicate<String> fits) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var piece : pieces(name)) {
            var joined = line.isEmpty() ? piece.stripLeading() : line + piece;
            if (line.isEmpty() || fits.test(needsDash(piece, name) ? joined + "-" : joined.stripTrailing())) {
                line = joined;
            } else {
                lines.add(endsInWord(line) && Character.isLetter(piece.charAt(0)) ? line + "-" : line.strip());
                line = piece.stripLeading();
            }
        }
        lines.add(line.strip());
        return lines;
    }

    private static boolean endsInWord(String line) {
        return Character.isLetter(line.charAt(line.length() - 1));
    }

    private static boolean needsDash(String piece, String name) {
        return endsInWord(piece) && !name.endsWith(piece);
    }

    /// What must not be broken: syllables, with the space or the sign after them.
    private static List<String> pieces(String name) {
        var pieces = new ArrayList<String>();
        var start = 0;
        for (int i = 1; i < name.length(); i++) {
            if (!Character.isLetter(name.charAt(i - 1)) || isBetweenSyllables(name, start, i)) {
                pieces.add(name.substring(start, i));
                start = i;
            }
        }
        pieces.add(name.substring(start));
        return pieces;
    }

    /// Before the last consonant ahead of a vowel, as Dutch is broken nearly always.
    private static boolean isBetweenSyllables(String name, int start, int at) {
        return at - start > 1 && hasRest(name, at) && isConsonant(name, at) && isVowel(name, at + 1) && !isPair(name, at)
                && name.substring(start, at).chars().anyMatch(letter -> VOWELS.indexOf(Character.toLowerCase(letter)) >= 0);
    }

    /// At least three letters, so that nothing small is left alone.
    private static boolean hasRest(String name, int at) {
        return at + 2 < name.length() && Character.isLetter(name.charAt(at + 2));
    }

    private static boolean isPair(String name, int at) {
        return name.charAt(at) == 'h' && "cst".indexOf(name.charAt(at - 1)) >= 0;
    }

    private static boolean isConsonant(String name, int at) {
        return Character.isLetter(name.charAt(at)) && !isVowel(name, at);
    }

    private static boolean isVowel(String name, int at) {
        return VOWELS.indexOf(Character.toLowerCase(name.charAt(at))) >= 0 || at > 0 && name.charAt(at) == 'j' && name.charAt(at - 1) == 'i';
    }
}
