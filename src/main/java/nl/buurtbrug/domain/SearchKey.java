package nl.buurtbrug.domain;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Text as it is searched, matched and sorted: without case, accents and punctuation.
public final class SearchKey {

    private static final List<List<String>> LEGAL_FORMS = List.of(
            List.of("v", "o", "f"), List.of("v", "v"), List.of("s", "v"), List.of("b", "v"), List.of("n", "v"));
    private static final Set<String> LEGAL_WORDS =
            Set.of("stichting", "stg", "st", "vereniging", "ver", "vv", "sv", "bv", "nv", "vof");

    private static final int ASCII = 128;
    private static final byte[] PLAIN = plainAscii();

    private SearchKey() {
    }

    /// The words of a text in lower case, with plain letters, one space between them.
    public static String of(String text) {
        return isAscii(text) ? ofAscii(text) : ofAny(withoutAccents(text));
    }

    /// The same for the texts that nearly all are, in a fraction of the time: lists of 100,000 are searched by these keys.
    private static String ofAscii(String text) {
        var key = new byte[text.length()];
        var length = 0;
        var gap = false;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var plain = PLAIN[c];
            if (plain > 0) {
                if (gap && length > 0) {
                    key[length++] = ' ';
                }
                gap = false;
                key[length++] = plain;
            } else if (!isJoining(c)) {
                gap = true;
            }
        }
        return new String(key, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static String ofAny(String plain) {
        var key = new StringBuilder(plain.length());
        var gap = false;
        for (int i = 0; i < plain.length(); ) {
            var c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                key.appendCodePoint(Character.toLowerCase(c));
            } else if (!isJoining(c)) {
                gap = true;
            }
        }
        return key.toString();
    }

    /// The key of an organisation's name without its legal form; a name that is nothing else stays as it is.
    public static String nameKey(String name) {
        var whole = of(name);
        var words = whole.split(" ");
        var kept = new ArrayList<String>(words.length);
        for (int i = 0; i < words.length; ) {
            var skipped = legalFormAt(words, i);
            if (skipped == 0) {
                kept.add(words[i++]);
            } else {
                i += skipped;
            }
        }
        return kept.isEmpty() ? whole : String.join(" ", kept);
    }

    /// A key that puts texts in alphabetical order by code point; never empty for a text that is not.
    public static String sort(String text) {
        var key = of(text);
        return key.isEmpty() ? text.strip().toLowerCase(Locale.ROOT) : key;
    }

    private static int legalFormAt(String[] words, int start) {
        if (LEGAL_WORDS.contains(words[start])) {
            return 1;
        }
        for (var form : LEGAL_FORMS) {
            if (standsAt(words, start, form)) {
                return form.size();
            }
        }
        return 0;
    }

    private static boolean standsAt(String[] words, int start, List<String> form) {
        for (int i = 0; i < form.size(); i++) {
            if (start + i >= words.length || !words[start + i].equals(form.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// For each ASCII character the letter or digit it counts as; 0 for none.
    private static byte[] plainAscii() {
        var plain = new byte[ASCII];
        for (int c = 0; c < ASCII; c++) {
            plain[c] = (byte) (Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0);
        }
        return plain;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String withoutAccents(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var plain = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).forEach(c -> {
            var letters = plainLetters(c);
            if (letters.isEmpty()) {
                plain.appendCodePoint(c);
            } else {
                plain.append(letters);
            }
        });
        return plain.toString();
    }

    /// Letters that Unicode does not take apart into a plain letter and an accent.
    private static String plainLetters(int c) {
        return switch (c) {
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'ı' -> "i";
            case 'ß', 'ẞ' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'þ', 'Þ' -> "th";
            case 'ħ', 'Ħ' -> "h";
            default -> "";
        };
    }

    /// Apostrophes in all their shapes, and what can't be seen, join the letters around them.
    private static boolean isJoining(int c) {
        return c < ASCII ? c == '\'' || c == '`' : "’‘‛´ʼʹ′＇".indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT;
    }
}
