package nl.buurtbrug.domain.bureau;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.buurtbrug.domain.Problem;

/// What stands above the bureau's papers.
///
/// @param address on one line: "Kerkplein 7, 9990 AA Beekerdam"
/// @param contact on one line: an e-mail address, a phone number
/// @param logo    a PNG or JPEG picture of at most 2 MB; no bytes for none
public record Letterhead(String name, String address, String contact, byte[] logo) {

    /// The largest logo there can be.
    public static final int LOGO_BYTES = Bureau.LOGO_BYTES;

    public static final Letterhead EMPTY = new Letterhead("", "", "", new byte[0]);

    public Letterhead {
        name = name.strip();
        address = address.strip();
        contact = contact.strip();
    }

    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        Problem.required("bureau.name", name, Bureau.NAME_LENGTH).ifPresent(problems::add);
        Problem.tooLong("bureau.address", address, Bureau.LINE_LENGTH).ifPresent(problems::add);
        Problem.tooLong("bureau.contact", contact, Bureau.LINE_LENGTH).ifPresent(problems::add);
        if (logo.length > Bureau.LOGO_BYTES) {
            problems.add(new Problem("bureau.logo", "problem.logoTooLarge"));
        } else if (logo.length > 0 && !isPng() && !isJpeg()) {
            problems.add(new Problem("bureau.logo", "problem.logoNotAPicture"));
        }
        return problems;
    }

    private boolean isPng() {
        return startsWith(0x89, 'P', 'N', 'G');
    }

    private boolean isJpeg() {
        return startsWith(0xFF, 0xD8, 0xFF);
    }

    private boolean startsWith(int... magic) {
        if (logo.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((logo[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Letterhead(var otherName, var otherAddress, var otherContact, var otherLogo)
                && name.equals(otherName) && address.equals(otherAddress) && contact.equals(otherContact) && Arrays.equals(logo, otherLogo);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, address, contact, Arrays.hashCode(logo));
    }
}
