package nl.buurtbrug.domain.directory;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.StageWords;

/// How the facets of a list and their values are called: beside the list, at its foot and on paper.
public enum FacetWords {
    OF_PARTNERS,
    OF_PEOPLE;

    public static FacetWords of(Query<?> query) {
        return query.sort() instanceof PersonSort ? OF_PEOPLE : OF_PARTNERS;
    }

    /// @param extras the extra fields there are
    public String title(Facet facet, ExtraFields extras) {
        return switch (facet) {
            case Facet.Extra(long field) -> extras.field(field).map(ExtraFieldSummary::name).orElse("");
            case Facet.Fixed fixed -> title(fixed);
        };
    }

    private String title(Facet.Fixed facet) {
        return switch (facet) {
            case STAGE -> text("organisation.stage");
            case QUIET -> text("organisation.goneQuiet");
            case KIND -> this == OF_PEOPLE ? text("people.facet.kind") : text("organisation.kind");
            case NEIGHBOURHOOD -> text("neighbourhood.name");
            case OWNER -> text("organisation.owner");
            case TAG -> text("organisation.tag");
            case AUDIENCE -> text("organisation.opensAudience");
            case POSITION -> text("people.facet.special");
        };
    }

    /// A value, also one without a name of its own.
    public String value(Facet facet, FacetCount count) {
        return switch (facet) {
            case Facet.Extra _ -> extra(count);
            case Facet.Fixed.STAGE -> StageWords.of(Stage.values()[(int) count.value()]);
            case Facet.Fixed.QUIET -> count.value() == Facet.YES ? text("facet.yes") : text("facet.no");
            case Facet.Fixed.POSITION -> position(Position.values()[(int) count.value()]);
            case Facet.Fixed fixed -> count.label().isEmpty() ? nameless(fixed, count.value()) : count.label();
        };
    }

    private static String extra(FacetCount count) {
        if (count.value() == 0) {
            return text("facet.notFilled");
        }
        return count.label().isEmpty() ? count.value() == 1 ? text("facet.filled") : text("facet.gone") : count.label();
    }

    /// A value that was taken off its list may still be narrowed by.
    private String nameless(Facet.Fixed facet, long value) {
        return value == 0 ? none(facet) : text("facet.gone");
    }

    public static String position(Position position) {
        return switch (position) {
            case MAIN_CONTACT -> text("person.mainContact");
            case KEY_FIGURE -> text("person.keyFigure");
            case NO_ROLE -> text("person.noRole");
            case DO_NOT_MAIL -> text("person.doNotMail.short");
            case DO_NOT_CALL -> text("person.doNotCall.short");
        };
    }

    private String none(Facet.Fixed facet) {
        return switch (facet) {
            case KIND -> this == OF_PEOPLE ? text("people.facet.noKind") : text("facet.noKind");
            case NEIGHBOURHOOD -> this == OF_PEOPLE ? text("people.facet.noNeighbourhood") : text("organisations.noNeighbourhood");
            case OWNER -> text("organisations.noOwner");
            case TAG -> text("organisations.noTag");
            case AUDIENCE -> text("organisations.noAudience");
            case STAGE, QUIET, POSITION -> "";
        };
    }
}
