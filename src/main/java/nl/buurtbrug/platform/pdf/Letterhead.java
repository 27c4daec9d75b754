package nl.buurtbrug.platform.pdf;

import java.util.List;

/// Who the paper is from: a name, an address in lines, and a logo.
public record Letterhead(String name, List<String> address, Logo logo) {

    public Letterhead {
        address = List.copyOf(address);
    }
}
