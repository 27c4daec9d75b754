package nl.buurtbrug.ui.common;

/// A record that can be chosen: its id, its name, and what tells it from others of that name.
public record RecordChoice(long id, String name, String detail) {
}
