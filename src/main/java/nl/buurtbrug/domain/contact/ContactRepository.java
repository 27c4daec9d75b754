package nl.buurtbrug.domain.contact;

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
interface ContactRepository {

    @Query("from ContactMoment m left join fetch m.by where m.id = :id")
    Optional<ContactMoment> moment(Long id);

    /// Those with the organisation as such.
    @Query("""
            select m.id, m.onDate, m.atTime, m.kind, m.minutes, m.summary, m.by.id from MomentOrganisation o join o.moment m
            where o.organisation.id = :organisation""")
    List<MomentRow> momentsWith(Long organisation);

    /// Those with somebody who had a role at the organisation on that day; one with two of them twice.
    @Query("""
            select m.id, m.onDate, m.atTime, m.kind, m.minutes, m.summary, m.by.id
            from Affiliation a join MomentPerson p on p.person = a.person join p.moment m
            where a.organisation.id = :organisation
            and (a.fromDate is null or a.fromDate <= m.onDate) and (a.untilDate is null or a.untilDate >= m.onDate)""")
    List<MomentRow> momentsWithItsPeople(Long organisation);

    /// As [#momentsWith], without what was said.
    @Query("select m.id, m.onDate, m.atTime from MomentOrganisation o join o.moment m where o.organisation.id = :organisation")
    List<MomentTime> timesWith(Long organisation);

    /// As [#momentsWithItsPeople], without what was said.
    @Query("""
            select m.id, m.onDate, m.atTime from Affiliation a join MomentPerson p on p.person = a.person join p.moment m
            where a.organisation.id = :organisation
            and (a.fromDate is null or a.fromDate <= m.onDate) and (a.untilDate is null or a.untilDate >= m.onDate)""")
    List<MomentTime> timesWithItsPeople(Long organisation);

    @Query("select m.id, m.onDate, m.atTime, m.kind, m.minutes, m.summary, m.by.id from ContactMoment m where m.id in :moments")
    List<MomentRow> moments(Collection<Long> moments);

    @Query("""
            select m.id, m.onDate, m.atTime, m.kind, m.minutes, m.summary, m.by.id from MomentPerson p join p.moment m
            where p.person.id = :person""")
    List<MomentRow> momentsOfPerson(Long person);

    @Query("select p.moment.id, p.person.id from MomentPerson p where p.moment.id in :moments order by p.id")
    List<MomentParty> peopleAt(Collection<Long> moments);

    @Query("select o.moment.id, o.organisation.id from MomentOrganisation o where o.moment.id in :moments order by o.id")
    List<MomentParty> organisationsAt(Collection<Long> moments);

    @Query("from MomentPerson p where p.moment.id = :moment and p.person.id in :people")
    List<MomentPerson> peopleLinks(Long moment, Collection<Long> people);

    @Query("from MomentOrganisation o where o.moment.id = :moment and o.organisation.id in :organisations")
    List<MomentOrganisation> organisationLinks(Long moment, Collection<Long> organisations);

    @Query("select p.moment.id from MomentPerson p where p.person.id = :person order by p.moment.id")
    List<Long> momentsOf(Long person);

    @Query("select o.moment.id from MomentOrganisation o where o.organisation.id = :organisation order by o.moment.id")
    List<Long> momentsAt(Long organisation);

    @Find
    FollowUp followUp(Long id);

    @Query("""
            select f.id, f.what, f.due, f.owedBy, f.assignee.id, f.doneAt, f.organisation.id, f.person.id, f.moment.id, f.activity.id, f.sample from FollowUp f
            where f.id = :id""")
    Optional<FollowUpRow> followUpRow(Long id);

    @Query("""
            select f.id, f.what, f.due, f.owedBy, f.assignee.id, f.doneAt, f.organisation.id, f.person.id, f.moment.id, f.activity.id, f.sample from FollowUp f
            where f.organisation.id = :organisation order by f.due, f.id""")
    List<FollowUpRow> followUpsOfOrganisation(Long organisation);

    @Query("""
            select f.id, f.what, f.due, f.owedBy, f.assignee.id, f.doneAt, f.organisation.id, f.person.id, f.moment.id, f.activity.id, f.sample from FollowUp f
            where f.person.id = :person order by f.due, f.id""")
    List<FollowUpRow> followUpsOfPerson(Long person);

    @Query("""
            select f.id, f.what, f.due, f.owedBy, f.assignee.id, f.doneAt, f.organisation.id, f.person.id, f.moment.id, f.activity.id, f.sample from FollowUp f
            where f.activity.id = :activity order by f.due, f.id""")
    List<FollowUpRow> followUpsOfActivity(Long activity);

    @Query("""
            select f.id, f.what, f.due, f.owedBy, f.assignee.id, f.doneAt, f.organisation.id, f.person.id, f.moment.id, f.activity.id, f.sample from FollowUp f
            where f.moment.id = :moment order by f.due, f.id""")
    List<FollowUpRow> followUpsOfMoment(Long moment);

    /// What is open of a person at an organisation, also from talks with that person there; what belongs to the person alone too.
    @Query("""
            select f.id, f.what, f.due, f.owedBy, f.assignee.id, f.doneAt, f.organisation.id, f.person.id, f.moment.id, f.activity.id, f.sample from FollowUp f
            where f.doneAt is null and (f.person.id = :person and (f.organisation.id = :organisation or f.organisation is null)
            or f.organisation.id = :organisation and f.person is null
            and exists (select p.id from MomentPerson p where p.moment = f.moment and p.person.id = :person)) order by f.due, f.id""")
    List<FollowUpRow> openOf(Long person, Long organisation);

    /// What is open of partners that are in the list, of people in theirs where it belongs to no partner, and of activities alone; the earliest due first.
    @Query("""
            select f.id, f.what, f.due, f.owedBy, f.assignee.id, f.doneAt, f.organisation.id, f.person.id, f.moment.id, f.activity.id, f.sample from FollowUp f
            left join f.organisation o left join f.person p left join f.activity a where f.doneAt is null
            and (a.id is null or a.binnedAt is null)
            and (o.id is not null and o.archivedAt is null and o.binnedAt is null or o.id is null and p.id is not null and p.archivedAt is null and p.binnedAt is null
            or o.id is null and p.id is null and a.id is not null)
            order by f.due, f.id""")
    List<FollowUpRow> openFollowUps();

    @Query("""
            select m.id, m.onDate, m.atTime, m.kind, m.minutes, m.summary, m.by.id from ContactMoment m
            where m.onDate between :from and :to order by m.onDate, m.atTime, m.id""")
    List<MomentRow> momentsBetween(LocalDate from, LocalDate to);

    /// Without those in the bin.
    @Query("select l.moment.id, l.person.id from MomentPerson l where l.moment.id in :moments and l.person.binnedAt is null order by l.id")
    List<MomentParty> peopleKept(Collection<Long> moments);

    /// Without those in the bin.
    @Query("select l.moment.id, l.organisation.id from MomentOrganisation l where l.moment.id in :moments and l.organisation.binnedAt is null order by l.id")
    List<MomentParty> organisationsKept(Collection<Long> moments);

    /// Those about what is neither in the archive nor in the bin.
    @Query("""
            select f.id, f.what, f.due, f.owedBy, f.assignee.id, f.doneAt, f.organisation.id, f.person.id, f.moment.id, f.activity.id, f.sample from FollowUp f
            left join f.organisation o left join f.person p left join f.activity a where f.due between :from and :to
            and (a.id is null or a.binnedAt is null)
            and (o.id is not null and o.archivedAt is null and o.binnedAt is null or o.id is null and p.id is not null and p.archivedAt is null and p.binnedAt is null
            or o.id is null and p.id is null and a.id is not null)
            order by f.due, f.id""")
    List<FollowUpRow> followUpsDue(LocalDate from, LocalDate to);

    @Query("select l.organisation.id, max(l.moment.onDate) from MomentOrganisation l where l.organisation.id in :organisations group by l.organisation.id")
    List<LastContact> lastWith(Collection<Long> organisations);

    @Query("""
            select a.organisation.id, max(m.onDate) from Affiliation a join MomentPerson p on p.person = a.person join p.moment m
            where a.organisation.id in :organisations
            and (a.fromDate is null or a.fromDate <= m.onDate) and (a.untilDate is null or a.untilDate >= m.onDate)
            group by a.organisation.id""")
    List<LastContact> lastWithPeopleOf(Collection<Long> organisations);

    @Query("from ContactMoment m left join fetch m.by order by m.onDate desc, m.id desc")
    List<ContactMoment> allMoments();

    @Query("select p.moment.id, p.person.id from MomentPerson p")
    List<MomentParty> everybody();

    @Query("select o.moment.id, o.organisation.id from MomentOrganisation o")
    List<MomentParty> everyOrganisation();

    @Query("""
            select f.id, f.what, f.due, f.owedBy, f.assignee.id, f.doneAt, f.organisation.id, f.person.id, f.moment.id, f.activity.id, f.sample from FollowUp f
            order by f.due, f.id""")
    List<FollowUpRow> allFollowUps();

    @Insert
    void insert(ContactMoment moment);

    @Insert
    void insert(FollowUp followUp);

    @Insert
    void insertPeople(List<MomentPerson> links);

    @Insert
    void insertOrganisations(List<MomentOrganisation> links);

    @Update
    void update(ContactMoment moment);

    @Update
    void update(FollowUp followUp);

    @Save
    void putBack(ContactMoment moment);

    @Save
    void putBack(FollowUp followUp);

    @Delete
    void delete(ContactMoment moment);

    @Delete
    void delete(FollowUp followUp);

    @Delete
    void deletePeople(List<MomentPerson> links);

    @Delete
    void deleteOrganisations(List<MomentOrganisation> links);
}
