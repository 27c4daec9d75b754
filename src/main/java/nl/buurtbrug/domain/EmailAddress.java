package nl.buurtbrug.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The rules for an e-mail address as text: its one way of writing, whether it can be one, and whose it may be.
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern VALID = Pattern.compile(
            "[^\\s@<>(),;:\"\\[\\]\\\\.]+(?:\\.[^\\s@<>(),;:\"\\[\\]\\\\.]+)*@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]*[\\p{L}\\p{N}\\p{M}])?\\.)+(?:\\p{L}[\\p{L}\\p{M}]+|xn--[a-z0-9-]+)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;,|\\r\\n]|:::|\\s/\\s|\\s(?:en|of|and|or)\\s|(?<=\\p{L})\\s+(?=[^\\s@<]+@))\\s*");
    private static final Pattern IN_BRACKETS = Pattern.compile("<\\s*([^<>]*@[^<>]*?)\\s*>");
    private static final Set<String> SHARED = Set.of("info", "information", "informatie", "bestuur", "secretariaat", "secretaris", "secretary",
            "contact", "administratie", "ledenadministratie", "ledenadmin", "admin", "administration", "kantoor", "office", "receptie", "reception",
            "balie", "mail", "email", "post", "algemeen", "directie", "school", "team", "voorzitter", "penningmeester", "webmaster", "website",
            "redactie", "pr", "communicatie", "marketing", "sales", "verkoop", "support", "help", "helpdesk", "service", "klantenservice", "hello",
            "hallo", "welkom", "jeugd", "jeugdzaken", "vrijwilligers", "activiteiten", "sponsoring", "kantine", "wijkteam", "buurthuis", "gemeente",
            "bibliotheek", "hr", "personeel", "noreply", "no-reply", "postmaster", "wijkagent", "locatie", "servicepunt", "wedstrijdsecretaris");

    private static final Pattern LABEL = Pattern.compile("(?i)^(?:mailto|e-?mail)\\s*:\\s*");
    private static final Pattern QUESTION = Pattern.compile("\\?.*$");
    private static final Pattern AROUND = Pattern.compile("^[<\\[('\"\\s*]+|[>\\])'\"\\s;,.]+$");

    private EmailAddress() {
    }

    /// The address itself in lower case, without a name, `mailto:` or punctuation around it.
    public static String normalise(String text) {
        var bracketed = IN_BRACKETS.matcher(text);
        var address = bracketed.find() ? bracketed.group(1) : text;
        var bare = QUESTION.matcher(LABEL.matcher(address.strip()).replaceFirst("")).replaceFirst("");
        return AROUND.matcher(bare).replaceAll("").replace("\u200b", "").toLowerCase(Locale.ROOT);
    }

    public static boolean isValid(String text) {
        return text.length() <= LONGEST && VALID.matcher(text).matches();
    }

    /// The addresses in a cell that may hold several, normalised, each once; a text that is not an address stays in the list.
    public static List<String> split(String cell) {
        var addresses = new ArrayList<String>();
        for (var part : parts(cell)) {
            var address = normalise(part);
            if (!address.isEmpty() && !addresses.contains(address)) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    /// Whether the mailbox belongs to an office or a task instead of one person, judged by its name.
    public static boolean isShared(String address) {
        var normal = normalise(address);
        var at = normal.indexOf('@');
        if (at <= 0) {
            return false;
        }
        var box = normal.substring(0, at).replaceFirst("\\+.*$", "");
        return SHARED.contains(box) || SHARED.contains(box.replaceFirst("[._-].*$", "")) && !box.matches("(?:pr|hr|post)[._-].*");
    }

    private static List<String> parts(String cell) {
        var bracketed = IN_BRACKETS.matcher(cell).results().map(found -> found.group(1)).toList();
        return bracketed.isEmpty() || bracketed.size() < cell.chars().filter(c -> c == '@').count() ? List.of(BETWEEN.split(cell.strip())) : bracketed;
    }
}
