package nl.buurtbrug.domain.area;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import jakarta.data.repository.Update;
import java.util.List;

@Repository
interface AreaRepository {

    @Query("select m.id, m.name, m.cbsCode from Municipality m order by m.name")
    List<MunicipalitySummary> municipalities();

    @Query("select count(n) from Neighbourhood n where n.municipality.id = :municipality")
    long neighbourhoodsOf(Long municipality);

    @Query("select count(o) from Organisation o where o.neighbourhood.id = :neighbourhood")
    long organisationsIn(Long neighbourhood);

    @Find
    Municipality municipality(Long id);

    @Find
    Neighbourhood neighbourhood(Long id);

    @Insert
    void insert(Municipality municipality);

    @Insert
    void insert(Neighbourhood neighbourhood);

    @Save
    void putBack(Municipality municipality);

    @Save
    void putBack(Neighbourhood neighbourhood);

    @Update
    void update(Municipality municipality);

    @Update
    void update(Neighbourhood neighbourhood);

    @Delete
    void delete(Municipality municipality);

    @Delete
    void delete(Neighbourhood neighbourhood);
}
