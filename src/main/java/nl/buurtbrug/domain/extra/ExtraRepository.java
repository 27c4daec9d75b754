package nl.buurtbrug.domain.extra;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

@Repository
interface ExtraRepository {

    @Query("from ExtraField f where f.subject = :subject order by f.place, f.id")
    List<ExtraField> fieldsOf(ExtraSubject subject);

    @Query("from ExtraChoice c where c.field.id = :field order by c.place, c.id")
    List<ExtraChoice> choicesOf(Long field);

    @Query("from ExtraWord w where w.field.id = :field and w.word = :word")
    Optional<ExtraWord> word(Long field, String word);

    @Query("select w.field.id, w.word, coalesce(w.choice.id, 0L) from ExtraWord w order by w.id")
    List<ExtraMeaning> meanings();

    @Query("from ExtraWord w where w.field.id = :field")
    List<ExtraWord> wordsOf(Long field);

    @Query("from ExtraWord w where w.choice.id = :choice")
    List<ExtraWord> wordsFor(Long choice);

    @Save
    void putBack(ExtraField field);

    @Save
    void putBack(ExtraChoice choice);

    @Find
    ExtraField field(Long id);

    @Find
    ExtraChoice choice(Long id);

    @Insert
    void insert(ExtraField field);

    @Insert
    void insert(ExtraChoice choice);

    @Insert
    void insert(ExtraWord word);

    @Update
    void update(ExtraField field);

    @Update
    void update(ExtraChoice choice);

    @Update
    void update(ExtraWord word);

    @Delete
    void delete(ExtraField field);

    @Delete
    void delete(ExtraChoice choice);

    @Delete
    void delete(ExtraWord word);
}
