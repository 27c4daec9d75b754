package nl.buurtbrug.domain.directory.view;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

@Repository
interface SavedViewRepository {

    @Query("from SavedView v where v.id = :id")
    Optional<SavedView> view(Long id);

    @Query("select v.id from SavedView v where v.listName = :list and lower(v.name) = lower(:name)")
    List<Long> named(ViewedList list, String name);

    @Query("from SavedViewChoice c where c.savedView.id = :view")
    List<SavedViewChoice> choices(Long view);

    @Insert
    void insert(SavedView view);

    @Insert
    void insert(SavedViewChoice choice);

    @Update
    void update(SavedView view);

    @Delete
    void delete(SavedView view);

    @Delete
    void delete(List<SavedViewChoice> choices);
}
