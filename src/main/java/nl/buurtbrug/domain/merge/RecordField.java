package nl.buurtbrug.domain.merge;

import static nl.buurtbrug.language.Text.text;

/// A field that every partner or person has; an address is one.
public enum RecordField implements MergeField {
    NAME("organisation.name"),
    KIND("organisation.kind"),
    STAGE("organisation.stage"),
    VISITING("organisation.visiting"),
    POSTAL("organisation.postal"),
    NEIGHBOURHOOD("organisation.neighbourhood"),
    EMAIL("organisation.email"),
    PHONE("organisation.phone"),
    WEBSITE("organisation.website"),
    KVK("organisation.kvk"),
    OWNER("organisation.owner"),
    INTERVAL("organisation.contactInterval"),
    NOTE("organisation.note"),
    PERSON_NAME("person.name"),
    EMAILS("person.emails"),
    PHONES("person.phones"),
    CHANNEL("person.channel"),
    BEST_TIME("person.bestTime"),
    DO_NOT_CALL("person.doNotCall"),
    DO_NOT_MAIL("person.doNotMail"),
    LEGAL_BASIS("person.legalBasis"),
    KEEP_UNTIL("person.keepUntil"),
    PERSON_NOTE("person.note");

    private final String messageKey;

    RecordField(String messageKey) {
        this.messageKey = messageKey;
    }

    @Override
    public String words() {
        return text(messageKey);
    }

    @Override
    public String key() {
        return messageKey;
    }
}
