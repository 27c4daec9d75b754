package nl.buurtbrug.domain.contact;

import java.time.LocalDate;

/// The day of the last contact with an organisation.
record LastContact(Long organisation, LocalDate on) {
}
