package nl.buurtbrug.domain.staff;

import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;

@Repository
interface StaffRepository {

    @Find
    StaffMember get(Long id);

    @Insert
    void insert(StaffMember member);

    @Update
    void update(StaffMember member);
}
