package nl.buurtbrug.domain.report;

import java.util.EnumSet;
import java.util.Set;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PersonSort;

/// What can be put on paper, and what comes on it.
public sealed interface Report {

    /// A list of partners; their names always come on it.
    ///
    /// @param extras the ids of extra fields that come on it
    record PartnerList(Selection<PartnerSort> selection, Set<PartnerColumn> columns, Set<Long> extras) implements Report {

        public static final Set<PartnerColumn> USUAL = Set.of(PartnerColumn.KIND, PartnerColumn.STAGE, PartnerColumn.NEIGHBOURHOOD,
                PartnerColumn.MAIN_CONTACT);

        public PartnerList {
            columns = Set.copyOf(columns);
            extras = Set.copyOf(extras);
        }

        public PartnerList(Selection<PartnerSort> selection, Set<PartnerColumn> columns) {
            this(selection, columns, Set.of());
        }

        public static PartnerList of(Selection<PartnerSort> selection) {
            return new PartnerList(selection, USUAL);
        }
    }

    /// One overview for each partner, each on a sheet of its own.
    record Dossiers(Selection<PartnerSort> selection, Set<DossierPart> parts) implements Report {

        /// Everything but the internal note.
        public static final Set<DossierPart> USUAL = Set.copyOf(EnumSet.complementOf(EnumSet.of(DossierPart.INTERNAL_NOTE)));

        public Dossiers {
            parts = Set.copyOf(parts);
        }

        public static Dossiers of(Selection<PartnerSort> selection) {
            return new Dossiers(selection, USUAL);
        }
    }

    /// A list of contact persons; their names always come on it.
    ///
    /// @param extras the ids of extra fields that come on it
    record PersonList(Selection<PersonSort> selection, Set<PersonColumn> columns, Set<Long> extras) implements Report {

        public static final Set<PersonColumn> USUAL = Set.of(PersonColumn.ROLES, PersonColumn.PHONES, PersonColumn.EMAILS);

        public PersonList {
            columns = Set.copyOf(columns);
            extras = Set.copyOf(extras);
        }

        public PersonList(Selection<PersonSort> selection, Set<PersonColumn> columns) {
            this(selection, columns, Set.of());
        }

        public static PersonList of(Selection<PersonSort> selection) {
            return new PersonList(selection, USUAL);
        }
    }

    /// Address labels of the partners that have an address.
    ///
    /// @param alreadyUsed how many labels are gone from the first sheet; less than there are on a sheet
    /// @param attention   whether the main contact is named
    record Labels(Selection<PartnerSort> selection, LabelKind kind, int alreadyUsed, boolean attention) implements Report {

        public static Labels of(Selection<PartnerSort> selection) {
            return new Labels(selection, LabelKind.THREE_BY_EIGHT, 0, true);
        }
    }
}
