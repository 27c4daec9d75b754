package nl.buurtbrug.domain.staff;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;

@Repository
interface StaffRepository {

    @Query("select s.id, s.name, s.initials, s.email, s.account, s.active from StaffMember s order by s.name")
    List<StaffSummary> all();

    @Find
    StaffMember get(Long id);

    @Insert
    void insert(StaffMember member);

    @Update
    void update(StaffMember member);
}
