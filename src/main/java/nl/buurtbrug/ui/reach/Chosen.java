package nl.buurtbrug.ui.reach;

import nl.buurtbrug.domain.overview.Behind;
import nl.buurtbrug.domain.overview.Figure;
import nl.buurtbrug.domain.overview.Openers;
import nl.buurtbrug.domain.overview.Slice;

/// A figure that was opened, with what lies behind it.
///
/// @param white whether it is a group in a neighbourhood of which nobody was reached
record Chosen(Slice slice, String title, boolean white, Figure figure, Behind behind, Openers openers) {
}
