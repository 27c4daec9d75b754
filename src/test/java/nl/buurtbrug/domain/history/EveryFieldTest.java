package nl.buurtbrug.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.data.repository.Query;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.buurtbrug.domain.trail.Unrecorded;
import nl.buurtbrug.testing.TestOffice;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.ComponentType;
import org.junit.jupiter.api.Test;

class EveryFieldTest {

    private record Field(String entity, String name) {
    }

    private static List<Field> fields() {
        return new TestOffice().database.read(session -> session.getFactory().getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType).filter(type -> !type.isAnnotationPresent(Unrecorded.class))
                .map(type -> session.getFactory().unwrap(SessionFactoryImplementor.class).getMappingMetamodel().getEntityDescriptor(type))
                .flatMap(EveryFieldTest::fields).toList());
    }

    private static Stream<Field> fields(EntityPersister persister) {
        var entity = persister.getMappedClass().getSimpleName();
        return Stream.iterate(0, i -> i < persister.getPropertyNames().length, i -> i + 1).flatMap(i -> {
            var name = persister.getPropertyNames()[i];
            return persister.getPropertyTypes()[i] instanceof ComponentType parts
                    ? Stream.of(parts.getPropertyNames()).map(part -> new Field(entity, name + "/" + part)) : Stream.of(new Field(entity, name));
        }).filter(field -> !field.name().equals("version"));
    }

    @Test
    void everyRecordedFieldHasANameInASentence() {
        assertThat(fields()).hasSizeGreaterThan(60).allSatisfy(field -> assertThatCode(() -> FieldWords.of(field.entity(), field.name())).doesNotThrowAnyException());
    }

    @Test
    void noRepositoryChangesRecordsWithAStatementThatLeavesNoHistory() {
        var repositories = new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("nl.buurtbrug.domain");

        assertThat(repositories.stream().flatMap(type -> type.getMethods().stream()).filter(method -> method.isAnnotatedWith(Query.class))
                .filter(EveryFieldTest::changes).map(JavaMethod::getFullName)).allMatch(name -> name.contains("TransferRepository"));
    }

    private static boolean changes(JavaMethod method) {
        return method.getAnnotationOfType(Query.class).value().strip().toLowerCase(Locale.ROOT).matches("(?s)(insert|update|delete)\\b.*");
    }
}
