package nl.buurtbrug.platform.csv;

/// How likely a letter is between what stands before and after it: nothing, a capital or a small letter on each side.
final class Neighbours {

    static final int COUNT = 9;

    private static final int NONE = 0;
    private static final int CAPITAL = 1;
    private static final int SMALL = 2;
    private static final String USUAL = "éëïèöü";
    private static final String KNOWN = "áàâäçêîíñóôúûåøã";
    private static final String IN_WORDS = "\u2019\u00B4'-\u2013";

    private Neighbours() {
    }

    static int of(int before, int after) {
        return 3 * kind(before) + kind(after);
    }

    private static int kind(int value) {
        if (value >= 'A' && value <= 'Z') {
            return CAPITAL;
        }
        return value >= 'a' && value <= 'z' ? SMALL : NONE;
    }

    static int insideWords(int[] places) {
        int count = 0;
        for (int place = 1; place < COUNT; place++) {
            count += places[place];
        }
        return count;
    }

    static double likelihood(char letter, int place) {
        if (Character.isISOControl(letter) || letter == '\uFFFD' || letter >= '\u2500' && letter <= '\u25FF') {
            return -3;
        }
        if (place == 0) {
            return Character.isLetter(letter) ? 0 : 0.5;
        }
        if (!Character.isLetter(letter)) {
            return symbol(letter, place);
        }
        boolean small = Character.isLowerCase(letter);
        boolean besideSmall = place / 3 == SMALL || place % 3 == SMALL;
        if (!small && place / 3 == SMALL || small && place / 3 == CAPITAL && place % 3 == CAPITAL) {
            return -2;
        }
        char lower = Character.toLowerCase(letter);
        double likely = USUAL.indexOf(lower) >= 0 ? 3 : KNOWN.indexOf(lower) >= 0 ? 2 : 0.3;
        return small && !besideSmall ? likely / 2 : likely;
    }

    private static double symbol(char symbol, int place) {
        boolean between = place / 3 != NONE && place % 3 != NONE;
        if (IN_WORDS.indexOf(symbol) >= 0) {
            return 1;
        }
        return between ? -2 : 0.2;
    }
}
