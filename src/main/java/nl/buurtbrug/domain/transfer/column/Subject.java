package nl.buurtbrug.domain.transfer.column;

/// Whom or what a header says its column is about.
enum Subject {
    ORGANISATION(Attribute.NAME), PERSON(Attribute.NAME), OFFICER(Attribute.NAME), CONTACT(Attribute.NAME),
    WORK(Attribute.ADDRESS), PRIVATE(Attribute.ADDRESS), POSTAL(Attribute.ADDRESS), VISITING(Attribute.ADDRESS), OTHER(Attribute.NOT_KEPT);

    private final Attribute alone;

    Subject(Attribute alone) {
        this.alone = alone;
    }

    /// What a header tells that holds no other word.
    Attribute alone() {
        return alone;
    }
}
