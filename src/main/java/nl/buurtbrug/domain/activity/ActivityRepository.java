package nl.buurtbrug.domain.activity;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Repository
interface ActivityRepository {

    @Query("from Activity a left join fetch a.sender left join fetch a.strategy where a.id = :id")
    Optional<Activity> activity(Long id);

    @Query("select l.strategy.id from ActivityStrategy l where l.activity.id = :activity")
    List<Long> otherStrategies(Long activity);

    @Query("select l.neighbourhood.id from ActivityNeighbourhood l where l.activity.id = :activity")
    List<Long> neighbourhoods(Long activity);

    @Query("from ActivityStrategy l where l.activity.id = :activity and l.strategy.id in :strategies")
    List<ActivityStrategy> strategyLinks(Long activity, Collection<Long> strategies);

    @Query("from ActivityNeighbourhood l where l.activity.id = :activity and l.neighbourhood.id in :neighbourhoods")
    List<ActivityNeighbourhood> neighbourhoodLinks(Long activity, Collection<Long> neighbourhoods);

    @Query("from ActivityPartner p join fetch p.organisation where p.activity.id = :activity order by p.id")
    List<ActivityPartner> partners(Long activity);

    @Query("from ActivityPartner p join fetch p.organisation where p.id = :id")
    Optional<ActivityPartner> partner(Long id);

    @Query("from ActivitySession s left join fetch s.neighbourhood where s.activity.id = :activity order by s.onDate, s.startTime, s.id")
    List<ActivitySession> sessions(Long activity);

    /// Without those of activities in the bin.
    @Query("""
            from ActivitySession s join fetch s.activity left join fetch s.neighbourhood
            where s.onDate between :from and :to and s.activity.binnedAt is null order by s.onDate, s.startTime, s.id""")
    List<ActivitySession> sessionsBetween(LocalDate from, LocalDate to);

    @Query("select count(r) from Reach r where r.session.id = :occasion and r.counted <> EXPECTED")
    long countsOf(Long occasion);

    @Query("from ActivitySession s left join fetch s.neighbourhood where s.id = :id")
    Optional<ActivitySession> session(Long id);

    @Query("""
            select r.id, r.session.id, r.audienceGroup.id, r.ageBand, r.people, r.counted, r.through.id, r.inTotal from Reach r
            where r.session.id = :occasion order by r.id""")
    List<ReachRow> reachOfSession(Long occasion);

    @Query("""
            select r.id, r.session.id, r.audienceGroup.id, r.ageBand, r.people, r.counted, r.through.id, r.inTotal from Reach r
            join r.session s where s.activity.id = :activity order by r.id""")
    List<ReachRow> reachOfActivity(Long activity);

    @Query("""
            select r.id, r.session.id, r.audienceGroup.id, r.ageBand, r.people, r.counted, r.through.id, r.inTotal from Reach r
            where r.id = :id""")
    Optional<ReachRow> reachRow(Long id);

    @Find
    Reach reach(Long id);

    @Find
    Activity plainActivity(Long id);

    @Insert
    void insert(Activity activity);

    @Insert
    void insert(ActivityPartner partner);

    @Insert
    void insert(ActivitySession occasion);

    @Insert
    void insert(Reach reach);

    @Insert
    void insertStrategies(List<ActivityStrategy> links);

    @Insert
    void insertNeighbourhoods(List<ActivityNeighbourhood> links);

    @Update
    void update(Activity activity);

    @Update
    void update(ActivityPartner partner);

    @Update
    void update(ActivitySession occasion);

    @Update
    void update(Reach reach);

    @Save
    void putBack(ActivityPartner partner);

    @Save
    void putBack(ActivitySession occasion);

    @Save
    void putBack(Reach reach);

    @Delete
    void delete(Activity activity);

    @Delete
    void delete(ActivityPartner partner);

    @Delete
    void delete(ActivitySession occasion);

    @Delete
    void delete(Reach reach);

    @Delete
    void deleteStrategies(List<ActivityStrategy> links);

    @Delete
    void deleteNeighbourhoods(List<ActivityNeighbourhood> links);
}
