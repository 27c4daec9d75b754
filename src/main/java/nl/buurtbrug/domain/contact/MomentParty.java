package nl.buurtbrug.domain.contact;

/// Who took part in a contact moment: the id of a person or of an organisation.
public record MomentParty(Long moment, Long party) {
}
