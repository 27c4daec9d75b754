package nl.buurtbrug.domain.bureau;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;

@Repository
interface BureauRepository {

    @Query("from Bureau")
    Optional<Bureau> find();

    @Insert
    void insert(Bureau bureau);

    @Update
    void update(Bureau bureau);
}
