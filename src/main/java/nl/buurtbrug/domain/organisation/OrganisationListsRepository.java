package nl.buurtbrug.domain.organisation;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import jakarta.data.repository.Update;
import java.util.Optional;

@Repository
interface OrganisationListsRepository {

    @Query("select count(o) from Organisation o where o.kind.id = :kind")
    long organisationsOfKind(Long kind);

    @Query("from Tag t where lower(t.name) = lower(:name)")
    Optional<Tag> tagNamed(String name);

    @Query("select count(l) from OrganisationTag l where l.tag.id = :tag")
    long organisationsWithTag(Long tag);

    @Find
    OrganisationKind kind(Long id);

    @Find
    Tag tag(Long id);

    @Insert
    void insert(OrganisationKind kind);

    @Insert
    void insert(Tag tag);

    @Save
    void putBack(OrganisationKind kind);

    @Save
    void putBack(Tag tag);

    @Update
    void update(OrganisationKind kind);

    @Update
    void update(Tag tag);

    @Delete
    void delete(OrganisationKind kind);

    @Delete
    void delete(Tag tag);
}
