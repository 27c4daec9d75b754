package nl.buurtbrug.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/// The rules for the address of a website as text: only http and https.
public final class WebAddress {

    private static final Pattern HOST = Pattern.compile("(?:[\\p{L}\\p{N}\\p{M}](?:[\\p{L}\\p{N}\\p{M}_-]*[\\p{L}\\p{N}\\p{M}])?\\.)+(?:\\p{L}[\\p{L}\\p{M}]+|xn--[a-z0-9-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#:]+)(:\\d{1,5})?([/?#].*)?");

    private static final Pattern AROUND = Pattern.compile("^<|>$");
    private static final Pattern OTHER_SCHEME = Pattern.compile("(?i)(?!https?:)[a-z][a-z0-9+.-]*:(?!\\d).*");
    private static final Pattern SCHEME = Pattern.compile("(?i)https?://.*");
    private static final Pattern UNFIT = Pattern.compile("[\\s<>\"]");

    private WebAddress() {
    }

    /// `www.club.example` becomes `https://www.club.example`; the host is written in lower case.
    public static String normalise(String text) {
        var trimmed = AROUND.matcher(text.strip()).replaceAll("");
        if (trimmed.isEmpty() || OTHER_SCHEME.matcher(trimmed).matches()) {
            return trimmed;
        }
        var whole = SCHEME.matcher(trimmed).matches() ? trimmed : "https://" + trimmed.replaceFirst("^//", "");
        var parts = PARTS.matcher(whole);
        if (!parts.matches() || !HOST.matcher(parts.group(2)).matches()) {
            return trimmed;
        }
        var path = parts.group(4) == null || parts.group(4).equals("/") ? "" : parts.group(4);
        var port = parts.group(3) == null ? "" : parts.group(3);
        return parts.group(1).toLowerCase(Locale.ROOT) + "://" + parts.group(2).toLowerCase(Locale.ROOT) + port + path;
    }

    public static boolean isValid(String text) {
        var parts = PARTS.matcher(text);
        return parts.matches() && HOST.matcher(parts.group(2)).matches() && !UNFIT.matcher(text).find() && isUri(text);
    }

    private static boolean isUri(String text) {
        try {
            return !new URI(text).isOpaque();
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
