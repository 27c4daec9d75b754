package nl.buurtbrug.domain.match;

import nl.buurtbrug.domain.EmailAddress;

/// Weighs whether two people are the same. A shared mailbox never joins people with different names.
final class PersonEvidence {

    private PersonEvidence() {
    }

    /// @param atOrganisation whether the row names an organisation
    /// @param colleagues     whether the known person has a role at that organisation
    static Evidence weigh(PersonFace file, PersonFace known, boolean atOrganisation, boolean colleagues) {
        var sameName = file.name().equals(known.name());
        var sharedEmails = file.emails().stream().filter(known.emails()::contains).toList();
        if (sharedEmails.stream().anyMatch(email -> !EmailAddress.isShared(email))) {
            return withOwnEmail(file, known, sameName);
        }
        if (sameName) {
            return withSameName(file, known, new Circumstances(atOrganisation, colleagues, !sharedEmails.isEmpty()));
        }
        if (!colleagues) {
            return Evidence.NONE;
        }
        if (file.canBe(known)) {
            return Evidence.doubt("import.doubt.initials", 40);
        }
        return NameLikeness.similarPeople(file.name(), known.name()) ? Evidence.doubt("import.doubt.similarColleague", 35) : Evidence.NONE;
    }

    private record Circumstances(boolean atOrganisation, boolean colleagues, boolean sharedMailbox) {
    }

    private static Evidence withOwnEmail(PersonFace file, PersonFace known, boolean sameName) {
        if (sameName) {
            return Evidence.sure(100);
        }
        return file.canBe(known) ? Evidence.sure(90) : Evidence.doubt("import.doubt.emailOfOther", 40);
    }

    private static Evidence withSameName(PersonFace file, PersonFace known, Circumstances circumstances) {
        if (circumstances.colleagues()) {
            return Evidence.sure(85);
        }
        if (file.sharesPhone(known)) {
            return Evidence.sure(75);
        }
        if (circumstances.sharedMailbox()) {
            return Evidence.sure(70);
        }
        if (!circumstances.atOrganisation() && file.isContainedIn(known)) {
            return Evidence.sure(50);
        }
        return file.isReachedOtherwise(known) ? Evidence.NONE : Evidence.doubt("import.doubt.sameNameElsewhere", 25);
    }
}
