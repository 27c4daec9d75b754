package nl.buurtbrug.domain.strategy;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import jakarta.data.repository.Update;
import java.util.List;

@Repository
interface StrategyRepository {

    @Query("select s.id, s.name, s.description, s.suits, s.active from Strategy s order by s.id")
    List<StrategySummary> all();

    @Find
    Strategy strategy(Long id);

    @Insert
    void insert(Strategy strategy);

    @Update
    void update(Strategy strategy);

    @Save
    void putBack(Strategy strategy);

    @Delete
    void delete(Strategy strategy);
}
