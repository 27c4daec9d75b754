package nl.buurtbrug.platform.pdf;

import java.util.List;

/// Who the paper is from: a name, an address in lines, and a logo.
public record Letterhead(String name, List<String> address, Logo logo) {

    /// For a sheet that says nothing of who made it.
    public static final Letterhead NONE = new Letterhead("", List.of(), Logo.ofTheProgram());

    public Letterhead {
        address = List.copyOf(address);
    }

    /// Whether it stays away.
    public boolean isNone() {
        return equals(NONE);
    }
}
