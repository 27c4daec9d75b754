package nl.buurtbrug.app;

import javafx.beans.value.ObservableValue;

/// Which database is open and who is at the keyboard, as the foot of the window says it.
record Identity(ObservableValue<String> database, ObservableValue<String> user) {
}
