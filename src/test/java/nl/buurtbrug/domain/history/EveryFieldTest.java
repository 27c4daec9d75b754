package nl.buurtbrug.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.metamodel.EntityType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Approach;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.area.MunicipalityDetails;
import nl.buurtbrug.domain.area.NeighbourhoodDetails;
import nl.buurtbrug.domain.bureau.Letterhead;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.domain.extra.ExtraFieldDetails;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
import nl.buurtbrug.domain.extra.ExtraValues;
import nl.buurtbrug.domain.trail.Unrecorded;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.testing.Town;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.ComponentType;
import org.junit.jupiter.api.Test;

class EveryFieldTest {

    /// A field of a kind of record; of a field with parts, such as an address, one of them.
    private record Field(EntityPersister persister, int place, Optional<String> part) {

        String entity() {
            return persister.getMappedClass().getSimpleName();
        }

        String name() {
            var name = persister.getPropertyNames()[place];
            return part.map(one -> name + "/" + one).orElse(name);
        }

        @Override
        public String toString() {
            return entity() + "." + name();
        }
    }

    private record Noted(String before, String after) {
    }

    private final TestOffice office = new TestOffice();

    private List<Field> fields() {
        return office.database.read(session -> session.getFactory().getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType).filter(type -> !type.isAnnotationPresent(Unrecorded.class))
                .map(type -> session.getFactory().unwrap(SessionFactoryImplementor.class).getMappingMetamodel().getEntityDescriptor(type))
                .flatMap(EveryFieldTest::fields).toList());
    }

    private static Stream<Field> fields(EntityPersister persister) {
        return IntStream.range(0, persister.getPropertyNames().length).filter(place -> place != persister.getVersionPropertyIndex()).boxed().flatMap(place ->
                persister.getPropertyTypes()[place] instanceof ComponentType parts
                        ? Stream.of(parts.getPropertyNames()).map(part -> new Field(persister, place, Optional.of(part)))
                        : Stream.of(new Field(persister, place, Optional.empty())));
    }

    @Test
    void everyFieldOfEveryRecordGetsItsChangeAndASentence() {
        new Town(office).withPeople();
        office.areas.create(new MunicipalityDetails("Vlietdam", ""));
        extraFields();
        contact();
        activities();
        office.bureau.change(new Letterhead("Meldpunt", "", "", new byte[0]));

        assertThat(fields()).hasSizeGreaterThan(60).allSatisfy(field -> {
            var noted = change(field);

            assertThat(noted.after()).isNotEqualTo(noted.before());
            assertThatCode(() -> FieldWords.of(field.entity(), field.name())).doesNotThrowAnyException();
        });
    }

    private void extraFields() {
        for (var subject : ExtraSubject.values()) {
            var field = office.extraFields.create(new ExtraFieldDetails(subject, "Competitie", ExtraType.CHOICE));
            var choice = office.extraFields.addChoice(field, "zaterdag " + subject);
            office.extraFields.addChoice(field, "zondag " + subject);
            var owner = subject == ExtraSubject.PERSON ? office.people.rows().getFirst().id() : office.organisations.rows().getFirst().id();
            office.extras.change(subject, owner, ExtraValues.NONE, ExtraValues.NONE.with(field, Long.toString(choice)));
        }
    }

    private void contact() {
        for (int day = 1; day <= 2; day++) { // each with others, so that one can be given the other's
            var person = office.people.rows().get(2 * day - 2).id();
            var partner = office.organisations.rows().get(2 * day - 2).id();
            var on = LocalDate.of(2026, 11, day);
            office.contacts.log(new MomentDetails(on, Optional.empty(), ContactKind.CALL, 0, "", Optional.empty(), Set.of(person), Set.of(partner)),
                    List.of(new FollowUpDetails("Belt terug", on, Debtor.BUREAU, Optional.empty(), Optional.empty(), FollowUpDetails.About.organisation(partner))), Origin.TYPED);
        }
    }

    private void activities() {
        var strategies = office.strategies.all();
        var town = office.areas.create(new MunicipalityDetails("Beekerdam", ""));
        var neighbourhoods = List.of(office.areas.neighbourhoods().getFirst().id(), office.areas.create(new NeighbourhoodDetails(town, "Zeilwijk", "", List.of())));
        var groups = List.of(office.audiences.createGroup("Buren"), office.audiences.createGroup("Ouders"));
        for (int i = 0; i < 2; i++) { // each with others, so that one can be given the other's
            var neighbourhood = neighbourhoods.get(i);
            var details = ActivityDetails.EMPTY.withTitle("Soepavond " + i)
                    .with(new Approach(Optional.empty(), Set.of((i == 0 ? strategies.getFirst() : strategies.getLast()).id()), Set.of(neighbourhood)));
            var partner = new ParticipationDetails(office.organisations.rows().get(i).id(), PartnerRole.HOST, "");
            var activity = office.activities.create(details, List.of(partner), List.of(SessionDetails.on(LocalDate.of(2026, 11, 3))), Origin.TYPED);
            var session = office.sessions.of(activity.id()).getFirst();
            office.sessions.count(session.id(), List.of(), List.of(new SessionService.Line(Optional.empty(),
                    new ReachDetails(groups.get(i), AgeBand.MIXED, 12, Counted.COUNTED, Optional.empty(), true))));
        }
    }

    private Noted change(Field field) {
        var id = office.database.read(session -> {
            var record = session.createSelectionQuery("from " + field.entity() + " r order by r.id", Object.class).setMaxResults(1).getSingleResult();
            field.persister().setValue(record, field.place(), other(field, field.persister().getValue(record, field.place()), session));
            session.update(record);
            return (Long) session.getIdentifier(record);
        });
        return office.database.read(session -> session.createSelectionQuery("""
                select c.oldValue, c.newValue from RecordChange c where c.entity = :entity and c.entityId = :id and c.field = :field and c.kind = CHANGED
                order by c.id desc""", Noted.class)
                .setParameter("entity", field.entity()).setParameter("id", id).setParameter("field", field.name()).setMaxResults(1).getSingleResult());
    }

    private static Object other(Field field, Object value, StatelessSession session) {
        var type = field.persister().getPropertyTypes()[field.place()];
        if (field.part().isPresent()) {
            return withOtherPart((Record) value, field.part().get());
        }
        return type.isEntityType() ? otherRecord(type.getReturnedClass(), value, session) : other(type.getReturnedClass(), value);
    }

    private static Object otherRecord(Class<?> type, Object value, StatelessSession session) {
        return session.createSelectionQuery("from " + type.getSimpleName(), Object.class).getResultStream()
                .filter(record -> value == null || !session.getIdentifier(record).equals(session.getIdentifier(value))).findFirst().orElseThrow();
    }

    private static Object other(Class<?> type, Object value) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(constant -> constant != value).findFirst().orElseThrow();
        }
        return switch (value) {
            case Boolean flag -> !flag;
            case Integer number -> number + 7;
            case String text -> text.isEmpty() ? "1" : "";
            case List<?> lines -> lines.isEmpty() ? List.of("1") : List.of();
            case null, default -> type == Instant.class ? Instant.parse("2026-01-02T03:04:05Z") : type == LocalDate.class ? LocalDate.of(2027, 1, 2) : type == LocalTime.class ? LocalTime.of(19, 40) : type == BigDecimal.class ? new BigDecimal("12.50") : new byte[] {1};
        };
    }

    private static Object withOtherPart(Record whole, String part) {
        try {
            var components = whole.getClass().getRecordComponents();
            var values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                var value = components[i].getAccessor().invoke(whole);
                values[i] = components[i].getName().equals(part) ? other(components[i].getType(), value) : value;
            }
            return whole.getClass().getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
