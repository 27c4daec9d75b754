package nl.buurtbrug.domain.report;

import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.domain.contact.ContactService;
import nl.buurtbrug.domain.directory.DirectoryService;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.organisation.PhaseService;
import nl.buurtbrug.domain.person.PersonService;

/// Where reports find what they say.
public record ReportSources(
        DirectoryService directory, OrganisationService organisations, PhaseService phases, AudienceService audiences, PersonService people, ExtraValueService extras,
        ContactService contacts) {
}
