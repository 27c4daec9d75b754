package nl.buurtbrug.domain.transfer.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.buurtbrug.domain.EmailAddress;
import nl.buurtbrug.domain.PhoneNumber;

/// Reads cells with e-mail addresses and phone numbers, several in one cell too. What stands in the wrong one of both is put right.
final class ReachCells {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()\\[\\];,:\"]+@[^\\s<>()\\[\\];,:\"]+");
    private static final int FEWEST_DIGITS = 6;

    private final RowFindings findings;
    private final List<String> emails = new ArrayList<>(1);
    private final List<String> phones = new ArrayList<>(1);

    private ReachCells(RowFindings findings) {
        this.findings = findings;
    }

    /// In one way of writing, each once; an e-mail address that can't be one is a reason to refuse the row.
    static ReachCells read(List<String> emailCells, List<String> phoneCells, RowFindings findings) {
        var reach = new ReachCells(findings);
        emailCells.forEach(reach::readEmails);
        phoneCells.forEach(reach::readPhones);
        return reach;
    }

    List<String> emails() {
        return emails;
    }

    List<String> phones() {
        return phones;
    }

    private void readEmails(String cell) {
        var before = emails.size();
        for (var email : EmailAddress.split(cell)) {
            if (EmailAddress.isValid(email)) {
                add(emails, email);
            } else if (hidden(email).isPresent()) {
                add(emails, hidden(email).get());
                keepAsNote("import.remark.emailAsNote", cell);
            } else if (isPhone(email)) {
                addPhone(email);
            } else if (email.indexOf('@') < 0 && emails.size() > before) {
                keepAsNote("import.remark.emailAsNote", cell);
            } else {
                findings.refuse(Remark.of("import.refused.email", email));
            }
        }
    }

    /// The only address in a text with other words.
    private static Optional<String> hidden(String text) {
        var found = ADDRESS.matcher(text).results().map(match -> EmailAddress.normalise(match.group())).toList();
        return found.size() == 1 && text.matches(".*[\\s()].*") && EmailAddress.isValid(found.getFirst()) ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isPhone(String text) {
        return text.matches("[+(\\d][\\d\\s()+./-]*") && digits(text) >= FEWEST_DIGITS;
    }

    /// In standard form where that is understood, else as written.
    private void readPhones(String cell) {
        for (var part : PhoneNumber.split(cell)) {
            if (part.indexOf('@') >= 0 && EmailAddress.isValid(EmailAddress.normalise(part))) {
                add(emails, EmailAddress.normalise(part));
            } else if (PhoneNumber.lostDigits(part)) {
                keepAsNote("import.remark.phoneLostDigits", part);
            } else {
                addPhone(part);
            }
        }
    }

    private void addPhone(String text) {
        add(phones, PhoneNumber.parse(text).display());
    }

    private void keepAsNote(String messageKey, String text) {
        findings.note(text);
        findings.remark(Remark.of(messageKey, text));
    }

    private static void add(List<String> all, String one) {
        if (!all.contains(one)) {
            all.add(one);
        }
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
