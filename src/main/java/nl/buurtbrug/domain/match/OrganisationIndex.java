package nl.buurtbrug.domain.match;

import java.util.LinkedHashSet;
import java.util.Set;

/// Finds the few organisations that may be a given one, so that not all have to be compared.
public final class OrganisationIndex {

    private static final int KVK = 1;
    private static final int EMAIL = 2;
    private static final int NAME = 3;
    private static final int NAME_AND_CITY = 4;
    private static final int NAME_AND_POSTCODE = 5;
    private static final int WORDS = 6;
    private static final int WORDS_BUT_ONE_START = 7;
    private static final int WORDS_BUT_ONE_END = 8;
    private static final int MOST = 25;
    private static final int PART = 3;

    private final KeyIndex keys = new KeyIndex();
    private final boolean byCity;

    /// @param byCity whether the list to compare tells towns; similar names are looked for within a town then
    public OrganisationIndex(boolean byCity) {
        this.byCity = byCity;
    }

    public void add(OrganisationFace face, int number) {
        if (!face.kvk().isEmpty()) {
            keys.add(KeyIndex.hash(KVK, face.kvk()), number);
        }
        if (!face.email().isEmpty()) {
            keys.add(KeyIndex.hash(EMAIL, face.email()), number);
        }
        keys.add(KeyIndex.hash(NAME, face.name()), number);
        if (!face.city().isEmpty()) {
            keys.add(KeyIndex.hash(NAME_AND_CITY, face.name(), face.city()), number);
        }
        if (!face.postcode().isEmpty()) {
            keys.add(KeyIndex.hash(NAME_AND_POSTCODE, face.name(), face.postcode()), number);
        }
        for (long key : similarityKeys(face.name(), byCity ? face.city() : "")) {
            keys.add(key, number);
        }
    }

    /// All that may be this one, itself included when it is there.
    public Set<Integer> find(OrganisationFace face) {
        var found = findSimilar(face);
        findSame(face, found);
        return found;
    }

    /// Those that share something that counts.
    void findSame(OrganisationFace face, Set<Integer> found) {
        if (!face.kvk().isEmpty()) {
            addAll(found, KeyIndex.hash(KVK, face.kvk()));
        }
        if (!face.postcode().isEmpty()) {
            addAll(found, KeyIndex.hash(NAME_AND_POSTCODE, face.name(), face.postcode()));
        }
        if (!face.city().isEmpty()) {
            addAll(found, KeyIndex.hash(NAME_AND_CITY, face.name(), face.city()));
        }
        addAll(found, KeyIndex.hash(NAME, face.name()));
        if (!face.email().isEmpty()) {
            addAll(found, KeyIndex.hash(EMAIL, face.email()));
        }
    }

    /// Those in the same town, or of which the town is not known, whose name may be the same with a slip of the pen.
    Set<Integer> findSimilar(OrganisationFace face) {
        var found = new LinkedHashSet<Integer>();
        for (long key : similarityKeys(face.name(), byCity ? face.city() : "")) {
            addAll(found, key);
        }
        if (byCity && !face.city().isEmpty()) {
            for (long key : similarityKeys(face.name(), "")) {
                addAll(found, key);
            }
        }
        return found;
    }

    private void addAll(Set<Integer> found, long key) {
        for (int number : keys.find(key, MOST)) {
            found.add(number);
        }
    }

    /// All telling words, and all but one with the beginning or the end of that one.
    private static long[] similarityKeys(String name, String city) {
        var words = NameLikeness.telling(name);
        var found = new long[1 + 2 * words.size()];
        found[0] = KeyIndex.hash(WORDS, String.join("", words), city);
        for (int i = 0; i < words.size(); i++) {
            var rest = new StringBuilder();
            for (int j = 0; j < words.size(); j++) {
                rest.append(j == i ? "" : words.get(j));
            }
            var word = words.get(i);
            found[1 + 2 * i] = KeyIndex.hash(WORDS_BUT_ONE_START, rest.toString(), word.substring(0, Math.min(PART, word.length())), city);
            found[2 + 2 * i] = KeyIndex.hash(WORDS_BUT_ONE_END, rest.toString(), word.substring(Math.max(0, word.length() - PART)), city);
        }
        return found;
    }
}
