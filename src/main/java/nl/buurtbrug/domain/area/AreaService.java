package nl.buurtbrug.domain.area;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Lines;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.Uses;
import nl.buurtbrug.platform.database.Database;

/// The municipalities and neighbourhoods the bureau works in. Each method is one transaction.
public final class AreaService {

    private final Database database;
    private final RecordChanges changes;

    public AreaService(Database database, RecordChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    /// By name.
    public List<MunicipalitySummary> municipalities() {
        return database.read(session -> new AreaRepository_(session).municipalities());
    }

    /// By municipality, then by name.
    public List<NeighbourhoodSummary> neighbourhoods() {
        return database.select("""
                select n.id, n.name, n.cbs_code, m.id, m.name, n.postcodes
                from neighbourhood n join municipality m on m.id = n.municipality_id
                order by m.name, n.name""",
                row -> new NeighbourhoodSummary(row.number(), row.text(), row.text(), row.number(), row.text(), new Lines().convertToEntityAttribute(row.text())));
    }

    /// The neighbourhood that covers a postcode; none when no or more than one does.
    public Optional<NeighbourhoodSummary> neighbourhoodOf(String postcode) {
        return Postcodes.of(neighbourhoods()).find(postcode);
    }

    public long create(MunicipalityDetails details) {
        var municipality = new Municipality(details);
        database.write(session -> new AreaRepository_(session).insert(municipality));
        return municipality.id();
    }

    public long create(NeighbourhoodDetails details) {
        return database.read(session -> {
            var areas = new AreaRepository_(session);
            var neighbourhood = new Neighbourhood(details, areas.municipality(details.municipality()));
            areas.insert(neighbourhood);
            return neighbourhood.id();
        });
    }

    public void changeMunicipality(long id, MunicipalityDetails details) {
        database.write(session -> {
            var areas = new AreaRepository_(session);
            var municipality = areas.municipality(id);
            municipality.change(details);
            areas.update(municipality);
        });
    }

    public void changeNeighbourhood(long id, NeighbourhoodDetails details) {
        database.write(session -> {
            var areas = new AreaRepository_(session);
            var neighbourhood = areas.neighbourhood(id);
            neighbourhood.change(details, areas.municipality(details.municipality()));
            areas.update(neighbourhood);
        });
        changes.everything();
    }

    /// @return false, and nothing is done, when the municipality still has neighbourhoods
    public boolean removeMunicipality(long id) {
        return database.read(session -> {
            var areas = new AreaRepository_(session);
            var unused = areas.neighbourhoodsOf(id) == 0;
            if (unused) {
                areas.delete(areas.municipality(id));
            }
            return unused;
        });
    }

    /// Puts a municipality that was removed back as what it was.
    ///
    /// @return false, and nothing is done, when there is another one of that name since
    public boolean putBackMunicipality(MunicipalitySummary gone) {
        return database.read(session -> {
            var free = municipalities().stream().noneMatch(municipality -> municipality.name().equalsIgnoreCase(gone.name()));
            if (free) {
                new AreaRepository_(session).putBack(Municipality.again(gone));
            }
            return free;
        });
    }

    /// @return on how many organisations the neighbourhood is; nothing is done unless that is none
    public long removeNeighbourhood(long id) {
        var uses = database.read(session -> {
            var areas = new AreaRepository_(session);
            var all = areas.organisationsIn(id) + Uses.of(session, "ActivityNeighbourhood", "neighbourhood", id) + Uses.of(session, "ActivitySession", "neighbourhood", id);
            if (all == 0) {
                areas.delete(areas.neighbourhood(id));
            }
            return all;
        });
        changes.everything();
        return uses;
    }

    /// Puts a neighbourhood that was removed back as what it was.
    ///
    /// @return false, and nothing is done, when there is another one of that name since, or its municipality is no more
    public boolean putBackNeighbourhood(NeighbourhoodSummary gone) {
        var done = database.read(session -> {
            var free = neighbourhoods().stream().noneMatch(other -> other.municipalityId().equals(gone.municipalityId()) && other.name().equalsIgnoreCase(gone.name()));
            var municipality = Optional.ofNullable(session.get(Municipality.class, gone.municipalityId())).filter(_ -> free);
            municipality.ifPresent(kept -> new AreaRepository_(session).putBack(Neighbourhood.again(gone, kept)));
            return municipality.isPresent();
        });
        changes.everything();
        return done;
    }
}
