package nl.buurtbrug.platform.settings;

/// The account of the operating system that the program runs under.
public final class Account {

    private Account() {
    }

    /// Its name; "" when the system does not say.
    public static String name() {
        return System.getProperty("user.name", "");
    }
}
