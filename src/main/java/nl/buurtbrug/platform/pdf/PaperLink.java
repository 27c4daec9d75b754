package nl.buurtbrug.platform.pdf;

import java.util.List;
import java.util.Locale;

/// Which links may stand on paper: those that open a page or a mail, and nothing that runs.
final class PaperLink {

    private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:");

    private PaperLink() {
    }

    static boolean mayBeFollowed(String address) {
        var small = address.toLowerCase(Locale.ROOT);
        return SCHEMES.stream().anyMatch(small::startsWith) && small.chars().allMatch(character -> character > ' ');
    }
}
