package nl.buurtbrug.domain.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PersonSort;

/// What can be put on paper, and what comes on it.
public sealed interface Report {

    /// Whether it is made to leave the bureau.
    default boolean outgoing() {
        return false;
    }

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
    ///
    /// @param outgoing for outside the bureau: without what stays inside, and with counts under five hidden
    record Dossiers(Selection<PartnerSort> selection, Set<DossierPart> parts, boolean outgoing) implements Report {

        /// Everything but the internal note.
        public static final Set<DossierPart> USUAL = Set.copyOf(EnumSet.complementOf(EnumSet.of(DossierPart.INTERNAL_NOTE)));

        public Dossiers {
            parts = Set.copyOf(parts);
        }

        public Dossiers(Selection<PartnerSort> selection, Set<DossierPart> parts) {
            this(selection, parts, false);
        }

        public static Dossiers of(Selection<PartnerSort> selection) {
            return new Dossiers(selection, USUAL);
        }

        /// The same for outside the bureau, or for inside.
        public Dossiers goingOut(boolean out) {
            return new Dossiers(selection, parts, out);
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

    /// Who was reached in a period: by neighbourhood and group, month, strategy, age, and by way of whom, and what was done.
    ///
    /// @param from     the first day
    /// @param to       the last day
    /// @param outgoing for outside the bureau: with counts under five hidden, and public titles only
    record Reach(LocalDate from, LocalDate to, boolean outgoing) implements Report {
    }

    /// One activity with its sessions and the people reached.
    ///
    /// @param id       of the activity
    /// @param outgoing for outside the bureau: the public side only, and counts under five hidden
    record Activity(long id, boolean outgoing) implements Report {
    }

    /// A sheet with blank lines on which visitors write themselves in.
    ///
    /// @param activity its id
    /// @param session  the id of the session; empty for the next one, or for a day that is written in by hand when there is none to come
    record Attendance(long activity, Optional<Long> session) implements Report {

        @Override
        public boolean outgoing() {
            return true;
        }
    }

    /// The partners that were not spoken to for too long.
    record Quiet() implements Report {
    }
}
