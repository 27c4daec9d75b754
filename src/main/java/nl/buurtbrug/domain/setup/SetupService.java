package nl.buurtbrug.domain.setup;

import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.domain.bureau.BureauService;
import nl.buurtbrug.domain.organisation.OrganisationLists;
import nl.buurtbrug.domain.staff.StaffService;
import nl.buurtbrug.platform.database.Database;

/// Prepares an empty database for a bureau, and gets to know who is at the keyboard. Each method is one transaction.
public final class SetupService {

    private final Database database;
    private final BureauService bureau;
    private final StaffService staff;
    private final OrganisationLists lists;
    private final AudienceService audiences;

    public SetupService(Database database, BureauService bureau, StaffService staff, OrganisationLists lists, AudienceService audiences) {
        this.database = database;
        this.bureau = bureau;
        this.staff = staff;
        this.lists = lists;
        this.audiences = audiences;
    }

    /// Keeps the first answers, and fills the lists of kinds and audience groups where they are empty, in the language in use.
    ///
    /// @param answers without problems
    /// @param account of the operating system, by which the user is recognised from now on
    /// @return the id of the staff member at the keyboard
    public long begin(FirstAnswers answers, String account) {
        return database.read(_ -> {
            bureau.change(answers.letterhead());
            fillLists();
            return introduce(answers.user(), account);
        });
    }

    /// Keeps a new staff member, who is recognised by this account from now on.
    ///
    /// @param name without problems as [FirstAnswers#user()]
    public long introduce(String name, String account) {
        return database.read(_ -> {
            var id = staff.create(StaffNames.named(name));
            staff.recognise(account, id);
            return id;
        });
    }

    /// Fills the lists of kinds and audience groups where they are empty, in the language in use.
    public void fillLists() {
        database.write(_ -> {
            fillKinds();
            fillGroups();
        });
    }

    private void fillKinds() {
        if (lists.kinds().isEmpty()) {
            for (var kind : StandardKind.values()) {
                lists.createKind(kind.words());
            }
        }
    }

    private void fillGroups() {
        if (audiences.groups().isEmpty()) {
            for (var group : StandardGroup.values()) {
                audiences.createGroup(group.words());
            }
        }
    }
}
