package nl.buurtbrug.domain.match;

import java.util.Set;

/// Finds the few people that may be a given one.
public final class PersonIndex {

    private static final int EMAIL = 1;
    private static final int NAME = 2;
    private static final int NAME_AT = 3;
    private static final int AT = 4;
    private static final int MOST = 25;
    private static final int MOST_COLLEAGUES = 60;

    private final KeyIndex keys = new KeyIndex();

    public void add(PersonFace face, int number) {
        keys.add(KeyIndex.hash(NAME, face.name()), number);
        face.emails().forEach(email -> keys.add(KeyIndex.hash(EMAIL, email), number));
    }

    public void addRole(PersonFace face, int number, int organisation) {
        keys.add(KeyIndex.hash(AT + (organisation << 3)), number);
        keys.add(KeyIndex.hash(NAME_AT + (organisation << 3), face.name()), number);
    }

    /// Finds all that may be this one, itself included when it is there.
    ///
    /// @param organisation the number of where it has a role; -1 for none
    public void find(PersonFace face, int organisation, Set<Integer> found) {
        face.emails().forEach(email -> addAll(found, KeyIndex.hash(EMAIL, email), MOST));
        addAll(found, KeyIndex.hash(NAME, face.name()), MOST);
        if (organisation >= 0) {
            addAll(found, KeyIndex.hash(NAME_AT + (organisation << 3), face.name()), MOST);
            addAll(found, KeyIndex.hash(AT + (organisation << 3)), MOST_COLLEAGUES);
        }
    }

    private void addAll(Set<Integer> found, long key, int most) {
        for (int number : keys.find(key, most)) {
            found.add(number);
        }
    }
}
