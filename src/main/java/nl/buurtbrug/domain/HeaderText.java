package nl.buurtbrug.domain;

/// Headers as they are compared.
public final class HeaderText {

    private HeaderText() {
    }

    /// The words of a header: "E-mail 2 Address" and "EMail2Address" alike give "e mail 2 address".
    public static String words(String header) {
        var apart = header.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").replaceAll("(\\p{L})(\\d)", "$1 $2").replaceAll("(\\d)(\\p{L})", "$1 $2");
        return SearchKey.of(apart.replace('#', '0'));
    }

    /// A header without what does not count when two are compared: case, accents, marks and spaces.
    public static String key(String header) {
        return SearchKey.of(header.replace('#', '0')).replace(" ", "");
    }

    /// The key of a header with each number in it as one 0.
    public static String withoutNumbers(String key) {
        return key.replaceAll("\\d+", "0");
    }
}
