package nl.buurtbrug.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the parts of a name written in one piece.
final class PersonNameParser {

    private static final Set<String> PREFIXES = setOf("""
            van de den der des het 't ’t `t ten ter te op in aan bij onder over uit uijt voor tot toe thoe von vom zu zur
            zum am im von't van't in't op't 's ’s s' v.d. v.d vd v/d v. d. vd. v.de v.der v.den vander vanden vande v.h.
            v/h la le les du dos das do da di del della dello dei degli dal lo l' d' d’ y af av el al bin bint ibn ben ould
            san os""");
    /// These are first names or last names when written with a capital.
    private static final Set<String> ONLY_IN_LOWER_CASE = setOf("""
            ben al do da di san am im in op over toe voor tot lo y v. d. vd af av bin os uit onder aan bij das dal""");
    private static final Set<String> BEFORE_ANOTHER = setOf("op in over onder uit aan bij voor");
    private static final Set<String> TITLES = setOf("""
            dhr dhr. hr hr. heer mw mw. mevr mevr. mevrouw mej mej. mejuffrouw meneer dhr./mw. dhr/mw dhr.mr. fam fam.
            familie gezin mr mr. mrs mrs. ms ms. miss dr dr. drs drs. ir. ing. prof prof. ds. ds em. bc. mr.drs. prof.dr.
            dr.ir. drs.ing. zr. herr frau t.a.v. tav juf meester""");
    private static final Set<String> SUFFIXES = setOf("""
            msc msc. bsc bsc. phd ph.d. llm ll.m. mba ma ba mph ra rm jr jr. sr sr. ir. ing. m.sc. b.sc. bed med bba""");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}{0,2}\\.-?)+\\p{Lu}?|\\p{Lu}");
    private static final Pattern ASIDE = Pattern.compile("\\s*\\(([^)]*)\\)\\s*$");

    private final String text;
    private final List<String> titles = new ArrayList<>();

    PersonNameParser(String text) {
        this.text = text.replaceAll("[\\s\u00a0]+", " ").replaceAll("\\s+[-–]\\s+", "-").strip();
    }

    PersonName parse() {
        var named = inSensibleCase(text);
        var aside = ASIDE.matcher(named);
        var rest = "";
        if (aside.find() && aside.start() > 0) {
            rest = "(" + aside.group(1) + ")";
            named = named.substring(0, aside.start());
        }
        var name = named.contains(",") ? parseTurned(named) : parseStraight(words(named));
        var title = (String.join(" ", titles) + " " + rest).strip();
        return new PersonName(title, name.first(), name.prefix(), name.last());
    }

    /// "Meer, Jan van der" and "van der Meer, Jan", but also "Jan Jansen, MSc".
    private PersonName parseTurned(String named) {
        var comma = named.indexOf(',');
        var left = withoutTitles(words(named.substring(0, comma)));
        var right = withoutTitles(words(named.substring(comma + 1).replace(',', ' ')));
        if (right.isEmpty()) {
            return parseStraight(left);
        }
        if (left.isEmpty()) {
            return parseStraight(right);
        }
        var leadingPrefix = prefixLength(right, 0);
        if (leadingPrefix > 0 && leadingPrefix < right.size()) {
            // "Meer, van der, Jan"
            return new PersonName(join(right, leadingPrefix), String.join(" ", lowered(right.subList(0, leadingPrefix))), String.join(" ", left));
        }
        var prefixStart = right.size();
        while (prefixStart > 0 && isPrefix(right.get(prefixStart - 1))) {
            prefixStart--;
        }
        var first = String.join(" ", right.subList(0, prefixStart));
        var prefix = right.subList(prefixStart, right.size());
        var start = prefix.isEmpty() ? prefixLength(left, 0) : 0;
        var leading = start < left.size() ? start : 0;
        return new PersonName(first, String.join(" ", prefix.isEmpty() ? lowered(left.subList(0, leading)) : prefix),
                String.join(" ", left.subList(leading, left.size())));
    }

    private PersonName parseStraight(List<String> written) {
        var words = withoutTitles(written);
        if (words.isEmpty()) {
            return new PersonName("", "", String.join(" ", written));
        }
        if (isPrefix(words.getFirst())) {
            var length = Math.min(prefixLength(words, 0), words.size() - 1);
            return new PersonName("", String.join(" ", lowered(words.subList(0, length))), join(words, length));
        }
        var initials = leadingInitials(words);
        for (int i = 1; i < words.size(); i++) {
            if (isPrefixAt(words, i) && i + 1 < words.size() && (initials == 0 || i == initials || words.get(i - 1).endsWith(")"))) {
                var length = Math.min(prefixLength(words, i), words.size() - 1 - i);
                return new PersonName(join(words.subList(0, i), 0), join(words.subList(i, i + length), 0), join(words, i + length));
            }
            // "Jansen-van Dijk" and "Jansen-de Vries": the hyphen already belongs to the last name.
            if (hyphenBeforePrefix(words.get(i)) || initials == i && i + 1 < words.size() && !words.get(i).startsWith("(")) {
                return new PersonName(join(words.subList(0, i), 0), "", join(words, i));
            }
        }
        return hyphenBeforePrefix(words.getFirst())
                ? new PersonName("", "", join(words, 0))
                : new PersonName(join(words.subList(0, words.size() - 1), 0), "", words.getLast());
    }

    private List<String> withoutTitles(List<String> words) {
        var kept = new ArrayList<>(words);
        if (kept.size() > 2 && kept.getFirst().equalsIgnoreCase("de") && (kept.get(1).equalsIgnoreCase("heer") || kept.get(1).equalsIgnoreCase("familie"))) {
            titles.add(kept.removeFirst() + " " + kept.removeFirst());
        }
        while (!kept.isEmpty() && isTitle(kept.getFirst(), kept.size())) {
            titles.add(kept.removeFirst());
        }
        while (!kept.isEmpty() && SUFFIXES.contains(lower(kept.getLast())) && (kept.size() > 2 || words.size() == 1)) {
            titles.add(kept.removeLast());
        }
        return kept;
    }

    private static boolean isTitle(String word, int wordsLeft) {
        return TITLES.contains(lower(word)) && (wordsLeft > 1 || word.endsWith("."));
    }

    private static int leadingInitials(List<String> words) {
        var count = 0;
        while (count < words.size() && INITIALS.matcher(words.get(count)).matches()) {
            count++;
        }
        return count;
    }

    private static int prefixLength(List<String> words, int start) {
        var end = start;
        while (end < words.size() && isPrefixAt(words, end)) {
            end++;
        }
        return end - start;
    }

    private static boolean isPrefix(String word) {
        var lower = lower(word);
        return PREFIXES.contains(lower) && (word.equals(lower) || !ONLY_IN_LOWER_CASE.contains(lower));
    }

    /// In "Li Op den Berg" the capital does not matter, as another prefix follows.
    private static boolean isPrefixAt(List<String> words, int place) {
        var word = words.get(place);
        return isPrefix(word) || place + 1 < words.size() && BEFORE_ANOTHER.contains(lower(word)) && isPrefix(words.get(place + 1));
    }

    private static boolean hyphenBeforePrefix(String word) {
        var hyphen = word.indexOf('-');
        return hyphen > 0 && PREFIXES.contains(word.substring(hyphen + 1));
    }

    /// The capital of "De heer Van den Berg" only shows that no first name stands before it; that of "El Amrani" belongs to the name.
    private static List<String> lowered(List<String> prefix) {
        return prefix.stream().map(word -> Set.of("el", "le", "la", "les", "del", "della").contains(lower(word)) ? word : lower(word)).toList();
    }

    /// A name wholly in capitals or wholly in small letters is written as a name.
    private static String inSensibleCase(String text) {
        var letters = text.codePoints().filter(Character::isLetter).count();
        var shouted = text.equals(text.toUpperCase(Locale.ROOT)) && letters > 3 && !text.matches("\\P{L}*(?:\\p{L}{1,2}\\.)+\\P{L}*\\p{L}{0,2}");
        var whispered = text.equals(lower(text)) && text.contains(" ");
        if (!shouted && !whispered) {
            return text;
        }
        return words(text).stream().map(PersonNameParser::capitalised).collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        var bare = lower(word).replaceAll("[,;]+$", "");
        if (PREFIXES.contains(bare) && bare.length() > 1 && !(bare.equals("d.") || bare.equals("v."))) {
            return lower(word);
        }
        if (TITLES.contains(bare) || INITIALS.matcher(word).matches() && word.contains(".")) {
            return TITLES.contains(bare) ? lower(word) : word;
        }
        return Pattern.compile("(?<!\\p{L})(?<!\\p{L}\\p{L}['’])\\p{L}").matcher(lower(word)).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static String join(List<String> words, int start) {
        return String.join(" ", words.subList(start, words.size()));
    }

    private static Set<String> setOf(String words) {
        return Set.of(words.split("\\s+"));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
