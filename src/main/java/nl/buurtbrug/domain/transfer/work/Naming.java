package nl.buurtbrug.domain.transfer.work;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.transfer.plan.Parties;
import nl.buurtbrug.domain.transfer.row.Remark;

/// The names of one row: who each is, and what stands in the way of knowing that.
final class Naming {

    private final Parties parties;
    private final boolean knownOnly;
    private final Map<String, Parties.Found> found = new HashMap<>();
    private final Set<String> order = new LinkedHashSet<>();

    Naming(Parties parties, boolean knownOnly) {
        this.parties = parties;
        this.knownOnly = knownOnly;
    }

    void organisation(String name) {
        order.add(name);
        found.computeIfAbsent(name, parties::organisation);
    }

    Optional<Parties.InDoubt> doubt() {
        return order.stream().map(found::get).filter(Parties.InDoubt.class::isInstance).map(Parties.InDoubt.class::cast).findFirst();
    }

    List<Remark> refusals() {
        return order.stream().filter(name -> knownOnly && found.get(name) instanceof Parties.Unknown(boolean wanted) && !wanted)
                .map(name -> Remark.of("import.refused.partnerUnknown", name)).toList();
    }

    /// What the records of the plan name each by; who is not known is made.
    Map<String, Long> settled(int line) {
        var references = new HashMap<String, Long>();
        order.forEach(name -> references.put(name, reference(name, line)));
        return references;
    }

    /// Two ways to write one new name in a row are one partner.
    private long reference(String name, int line) {
        var now = found.get(name) instanceof Parties.Unknown(boolean wanted) && !wanted ? parties.organisation(name) : found.get(name);
        return now instanceof Parties.Settled settled ? parties.referTo(settled) : parties.make(name, line);
    }
}
