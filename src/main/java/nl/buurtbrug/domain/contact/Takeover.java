package nl.buurtbrug.domain.contact;

/// Who takes over a follow-up of somebody who leaves a partner.
public sealed interface Takeover {

    /// It stays with the partner that is left, with nobody in particular.
    record Stays() implements Takeover {
    }

    /// It goes along to where the person works now; where that is not known it belongs to the person alone.
    record GoesAlong() implements Takeover {
    }

    /// Somebody else of the partner takes it over.
    record To(long person) implements Takeover {
    }

    /// It needs no more doing.
    record Done() implements Takeover {
    }
}
