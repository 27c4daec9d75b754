package nl.buurtbrug.domain.match;

/// Weighs whether two organisations are the same.
///
/// The KvK number is of a legal person, not of a place: schools of one board share it, so under another name it only makes doubtful.
/// A mailbox may be shared by a whole building, so it never joins organisations with different names either.
final class OrganisationEvidence {

    private OrganisationEvidence() {
    }

    static Evidence weigh(OrganisationFace file, OrganisationFace known) {
        if (file.sameKvk(known)) {
            return withSameKvk(file, known);
        }
        if (file.name().equals(known.name())) {
            return withSameName(file, known);
        }
        if (file.otherKvk(known) || file.otherCity(known)) {
            return Evidence.NONE;
        }
        if (file.sameEmail(known)) {
            return withSameEmail(file, known);
        }
        var near = file.samePostcode(known) || !file.otherPostcode(known);
        return near && NameLikeness.similar(file.name(), known.name())
                ? withSimilarName(file.samePostcode(known))
                : Evidence.NONE;
    }

    private static Evidence withSimilarName(boolean samePostcode) {
        return samePostcode ? Evidence.doubt("import.doubt.similarNameSamePostcode", 45) : Evidence.doubt("import.doubt.similarName", 30);
    }

    private static Evidence withSameKvk(OrganisationFace file, OrganisationFace known) {
        if (file.name().equals(known.name())) {
            return Evidence.sure(file.samePostcode(known) ? 100 : 95);
        }
        var pointsAtIt = file.samePostcode(known) || file.sameEmail(known) || NameLikeness.alike(file.name(), known.name());
        return pointsAtIt ? Evidence.sure(90) : Evidence.doubt("import.doubt.sameKvk", 40);
    }

    private static Evidence withSameName(OrganisationFace file, OrganisationFace known) {
        if (file.otherKvk(known)) {
            return file.samePostcode(known) ? Evidence.doubt("import.doubt.otherKvk", 25) : Evidence.NONE;
        }
        if (file.samePostcode(known)) {
            return Evidence.sure(80);
        }
        if (file.otherCity(known)) {
            return file.sameEmail(known) ? Evidence.doubt("import.doubt.otherCity", 25) : Evidence.NONE;
        }
        if (file.otherPostcode(known)) {
            return Evidence.doubt("import.doubt.otherPostcode", 35);
        }
        return Evidence.sure(60 + (file.sameCity(known) ? 10 : 0) + (file.sameEmail(known) ? 5 : 0));
    }

    private static Evidence withSameEmail(OrganisationFace file, OrganisationFace known) {
        if (file.otherPostcode(known)) {
            return Evidence.NONE;
        }
        return NameLikeness.telling(file.name()).equals(NameLikeness.telling(known.name())) ? Evidence.sure(70) : Evidence.doubt("import.doubt.sameEmail", 35);
    }
}
