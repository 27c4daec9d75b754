package nl.buurtbrug.ui.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.contact.MovingOnService;
import nl.buurtbrug.domain.contact.Takeover;
import nl.buurtbrug.domain.directory.DirectoryService;
import nl.buurtbrug.domain.directory.RoleSummary;

/// Who takes over what somebody who leaves a partner has still open: a choice for each.
public final class Takeovers {

    private final RoleSummary leaving;
    private final List<RoleSummary> colleagues;
    private final Map<FollowUpSummary, ObjectProperty<Takeover>> choices = new LinkedHashMap<>();

    private Takeovers(RoleSummary leaving, List<FollowUpSummary> open, List<RoleSummary> colleagues) {
        this.leaving = leaving;
        this.colleagues = colleagues;
        open.forEach(followUp -> choices.put(followUp, new SimpleObjectProperty<>(new Takeover.Stays())));
    }

    /// What is open, each to stay with the partner at first.
    public static Takeovers read(RoleSummary leaving, MovingOnService moves, DirectoryService directory) {
        var open = moves.open(leaving.row());
        var colleagues = open.isEmpty() ? List.<RoleSummary>of() : directory.rolesAt(leaving.organisationId()).stream()
                .filter(role -> role.current() && role.personId() != leaving.personId()).toList();
        return new Takeovers(leaving, open, colleagues);
    }

    public boolean isEmpty() {
        return choices.isEmpty();
    }

    public List<FollowUpSummary> followUps() {
        return List.copyOf(choices.keySet());
    }

    public ObjectProperty<Takeover> of(FollowUpSummary followUp) {
        return choices.get(followUp);
    }

    /// What can be chosen for each.
    public List<Takeover> offered() {
        var offered = new ArrayList<Takeover>(List.of(new Takeover.Stays(), new Takeover.GoesAlong()));
        colleagues.stream().map(RoleSummary::personId).distinct().map(Takeover.To::new).forEach(offered::add);
        offered.add(new Takeover.Done());
        return List.copyOf(offered);
    }

    public Map<FollowUpSummary, Takeover> chosen() {
        var chosen = new LinkedHashMap<FollowUpSummary, Takeover>();
        choices.forEach((followUp, choice) -> chosen.put(followUp, choice.get()));
        return chosen;
    }

    String partner() {
        return leaving.organisation();
    }

    String person() {
        return leaving.person();
    }

    String colleague(long person) {
        return colleagues.stream().filter(role -> role.personId() == person).map(RoleSummary::person).findFirst().orElse("");
    }
}
