package nl.buurtbrug.platform.pdf;

import java.util.List;

/// A fact in the box under a title: its name and its lines.
public record PaperFact(String name, List<String> lines) {

    public PaperFact {
        lines = List.copyOf(lines);
    }
}
