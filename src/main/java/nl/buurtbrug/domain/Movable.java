package nl.buurtbrug.domain;

/// A record that can be put in the archive and in the bin.
public interface Movable {

    Whereabouts whereabouts();

    void moveTo(Whereabouts to);
}
