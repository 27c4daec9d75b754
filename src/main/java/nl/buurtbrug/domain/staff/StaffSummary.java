package nl.buurtbrug.domain.staff;

/// One staff member in a list.
///
/// @param account the account of the operating system this one works under; "" when not known yet
public record StaffSummary(Long id, String name, String initials, String email, String account, boolean active) {

    public StaffDetails details() {
        return new StaffDetails(name, initials, email, active);
    }
}
