package nl.buurtbrug.bench;

/// The program itself, started as a user does. Says how long it took until its first table held rows, and ends.
public final class UsableWindow {

    private UsableWindow() {
    }

    public static void main(String[] arguments) {
        FirstTable.watch((_, scene, _, timer) -> {
            timer.stop();
            StartClock.sayWhenDrawn(scene);
        }, arguments);
    }
}
