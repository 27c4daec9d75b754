package nl.buurtbrug.domain.transfer.row;

import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.domain.EmailAddress;
import nl.buurtbrug.domain.PhoneNumber;

/// Reads cells with e-mail addresses and phone numbers, several in one cell too.
final class ReachCells {

    private ReachCells() {
    }

    /// In one way of writing, each once; one that can't be an address is a reason to refuse the row.
    static List<String> emails(List<String> cells, RowFindings findings) {
        if (cells.isEmpty()) {
            return List.of();
        }
        var emails = new ArrayList<String>(1);
        for (var cell : cells) {
            for (var email : EmailAddress.split(cell)) {
                if (!EmailAddress.isValid(email)) {
                    findings.refuse(Remark.of("import.refused.email", email));
                } else if (!emails.contains(email)) {
                    emails.add(email);
                }
            }
        }
        return emails;
    }

    /// In standard form where that is understood, else as written.
    static List<String> phones(List<String> cells) {
        if (cells.isEmpty()) {
            return List.of();
        }
        var phones = new ArrayList<String>(1);
        for (var cell : cells) {
            for (var part : PhoneNumber.split(cell)) {
                var phone = PhoneNumber.parse(part).display();
                if (!phones.contains(phone)) {
                    phones.add(phone);
                }
            }
        }
        return phones;
    }
}
