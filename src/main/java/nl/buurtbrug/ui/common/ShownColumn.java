package nl.buurtbrug.ui.common;

import java.util.function.Function;

/// A column as it is seen: its head, and what it says of a row.
public record ShownColumn<R>(String title, Function<R, String> words) {
}
