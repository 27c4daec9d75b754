package nl.buurtbrug.domain.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.buurtbrug.domain.Lines;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.match.OrganisationFace;
import nl.buurtbrug.domain.match.PersonFace;
import nl.buurtbrug.platform.database.Database;

/// By what records were recognised before they were merged: a list that still tells of both finds the one that stayed.
public final class FormerFaces {

    private static final List<String> OF_ORGANISATION = List.of("name", "kvk", "email", "visiting_postcode", "visiting_city");
    private static final List<String> OF_PERSON = List.of("first_name", "prefix", "last_name", "emails", "phones");
    private static final Lines LINES = new Lines();

    private final MergeRepository repository;

    private FormerFaces(MergeRepository repository) {
        this.repository = repository;
    }

    /// By the id of the partner they live on in.
    public static Map<Long, List<OrganisationFace>> organisations(Database database) {
        return database.read(session -> new FormerFaces(new MergeRepository_(session)).faces(RecordKind.ORGANISATION, OF_ORGANISATION,
                value -> OrganisationFace.of(value.apply("name"), value.apply("kvk"), value.apply("email"), value.apply("visiting_postcode"), value.apply("visiting_city"))));
    }

    /// By the id of the person they live on in.
    public static Map<Long, List<PersonFace>> people(Database database) {
        return database.read(session -> new FormerFaces(new MergeRepository_(session)).faces(RecordKind.PERSON, OF_PERSON,
                value -> PersonFace.of(value.apply("first_name"), value.apply("prefix") + " " + value.apply("last_name"),
                        LINES.convertToEntityAttribute(value.apply("emails")), LINES.convertToEntityAttribute(value.apply("phones")))));
    }

    private record Former(long merge, long record) {
    }

    private <F> Map<Long, List<F>> faces(RecordKind kind, List<String> columns, Function<UnaryOperator<String>, F> face) {
        var values = new LinkedHashMap<Former, Map<String, String>>();
        repository.formerValues(Links.table(kind), columns)
                .forEach(value -> values.computeIfAbsent(new Former(value.merge(), value.record()), _ -> new HashMap<>()).put(value.column(), value.value()));
        var survivors = Survivors.of(repository.all());
        var faces = new HashMap<Long, List<F>>();
        values.forEach((former, texts) -> faces.computeIfAbsent(survivors.of(kind, former.record()), _ -> new ArrayList<>())
                .add(face.apply(column -> texts.getOrDefault(column, ""))));
        return faces;
    }
}
