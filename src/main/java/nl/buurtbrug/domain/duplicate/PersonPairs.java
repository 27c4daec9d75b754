package nl.buurtbrug.domain.duplicate;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.match.Likeness;
import nl.buurtbrug.domain.match.PersonFace;
import nl.buurtbrug.domain.match.PersonIndex;
import nl.buurtbrug.domain.match.PersonLikeness;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.domain.person.PersonRow;

/// Looks through all people for pairs that may be one: the same address or name, and colleagues with names that are alike.
final class PersonPairs implements PairSearch {

    private static final int STEP = 500;

    private final List<PersonRow> rows;
    private final Map<Long, List<AffiliationRow>> roles;
    private final Map<Long, String> organisations;

    /// @param rows          in the order they were made
    /// @param roles         by person
    /// @param organisations names by id
    PersonPairs(List<PersonRow> rows, Map<Long, List<AffiliationRow>> roles, Map<Long, String> organisations) {
        this.rows = rows;
        this.roles = roles;
        this.organisations = organisations;
    }

    @Override
    public List<DuplicatePair> run(Progress progress) {
        var index = new PersonIndex();
        var faces = new ArrayList<PersonFace>(rows.size());
        for (var row : rows) {
            var face = PersonFace.of(row);
            var number = faces.size();
            index.add(face, number);
            employers(number).forEach(organisation -> index.addRole(face, number, organisation));
            faces.add(face);
        }
        var pairs = new FoundPairs();
        for (int i = 0; i < faces.size(); i++) {
            if (i % STEP == 0) {
                progress.step(i, faces.size());
            }
            compare(i, candidates(index, faces.get(i), employers(i)), faces, pairs);
        }
        return pairs.all(place -> twin(rows.get(place)));
    }

    static Set<Integer> candidates(PersonIndex index, PersonFace face, Set<Integer> employers) {
        var found = new LinkedHashSet<Integer>();
        index.find(face, -1, found);
        employers.forEach(organisation -> index.find(face, organisation, found));
        return found;
    }

    private void compare(int place, Set<Integer> candidates, List<PersonFace> faces, FoundPairs pairs) {
        var employers = employers(place);
        var likely = new LinkedHashMap<Integer, Likeness>();
        for (int other : candidates) {
            if (place != other && !(rows.get(place).archived() && rows.get(other).archived())) {
                var colleagues = !Collections.disjoint(employers, employers(other));
                PersonLikeness.of(faces.get(place), faces.get(other), !employers.isEmpty(), colleagues).ifPresent(likeness -> likely.put(other, likeness));
            }
        }
        if (likely.values().stream().filter(PersonLikeness::isNamesake).count() > PersonLikeness.MOST_NAMESAKES) {
            likely.values().removeIf(PersonLikeness::isNamesake);
        }
        likely.forEach((other, likeness) -> {
            if (pairs.isNew(place, other)) {
                pairs.take(place, other, Optional.of(likeness));
            }
        });
    }

    private Set<Integer> employers(int place) {
        var held = roles.get(rows.get(place).id());
        return held == null ? Set.of() : held.stream().map(AffiliationRow::organisationId).map(Long::intValue).collect(toSet());
    }

    private Twin twin(PersonRow row) {
        var role = roles.getOrDefault(row.id(), List.of()).stream().findFirst()
                .map(held -> role(held.role(), organisations.getOrDefault(held.organisationId(), ""))).orElse("");
        var detail = Stream.of(Stream.of(role), row.emails().stream().limit(1), row.phones().stream().limit(1)).flatMap(Function.identity())
                .filter(part -> !part.isEmpty()).limit(2).collect(joining(", "));
        return new Twin(RecordKind.PERSON, row.id(), row.fullName(), detail, row.archived());
    }

    private static String role(String role, String organisation) {
        return role.isEmpty() ? organisation : text("person.roleAt", role, organisation);
    }
}
