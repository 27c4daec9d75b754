package nl.buurtbrug.domain.person;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Repository
interface PersonRepository {

    @Query("""
            select p.id, p.version, p.firstName, p.prefix, p.lastName, p.emails, p.phones, p.doNotMail, p.doNotCall, p.sample,
                   case when p.archivedAt is null then false else true end
            from Person p
            where p.id in :ids and p.binnedAt is null""")
    List<PersonRow> rowsOf(Collection<Long> ids);

    @Query("""
            select p.id, p.version, p.firstName, p.prefix, p.lastName, p.emails, p.phones, p.preferredChannel, p.bestTime, p.doNotMail, p.doNotCall,
                   p.note, p.legalBasis, p.keepUntil, case when p.archivedAt is null then false else true end
            from Person p where p.binnedAt is null order by p.id""")
    List<PersonImage> images();

    @Query("from Affiliation where id in :ids")
    List<Affiliation> severalAffiliations(Collection<Long> ids);

    @Query("""
            select a.id, a.version, a.person.id, a.organisation.id, a.role, a.fromDate, a.untilDate, a.mainContact, a.keyFigure
            from Affiliation a
            where a.person.id in :people and a.person.binnedAt is null and a.organisation.binnedAt is null""")
    List<AffiliationRow> affiliationsOfPeople(Collection<Long> people);

    @Query("""
            select a.id, a.version, a.person.id, a.organisation.id, a.role, a.fromDate, a.untilDate, a.mainContact, a.keyFigure
            from Affiliation a
            where a.organisation.id in :organisations and a.person.binnedAt is null and a.organisation.binnedAt is null""")
    List<AffiliationRow> affiliationsAt(Collection<Long> organisations);

    @Query("""
            select a.id, a.version, a.person.id, a.organisation.id, a.role, a.fromDate, a.untilDate, a.mainContact, a.keyFigure
            from Affiliation a
            where a.id = :id""")
    Optional<AffiliationRow> affiliationRow(Long id);

    @Query("select a.role from Affiliation a where a.role <> '' group by a.role order by count(a) desc, a.role")
    List<String> rolesByUse();

    @Query("from Person where id in :ids")
    List<Person> several(Collection<Long> ids);

    @Find
    Person get(Long id);

    @Find
    Affiliation affiliation(Long id);

    @Insert
    void insert(Person person);

    @Insert
    void insert(Affiliation affiliation);

    @Save
    void putBack(Affiliation affiliation);

    @Update
    void update(Person person);

    @Update
    void update(Affiliation affiliation);

    @Delete
    void delete(Affiliation affiliation);

    @Delete
    void deleteAffiliations(List<Affiliation> affiliations);

    @Delete
    void deleteAll(List<Person> people);
}
