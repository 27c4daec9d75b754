package nl.buurtbrug.domain.match;

import java.util.Arrays;

/// Numbers of records under the hashes of what they are found by; small enough for some million keys.
///
/// Two keys with the same hash give each other's records too, so what is found has to be compared.
final class KeyIndex {

    private static final int[] NONE = {};
    private static final double FULL = 0.6;

    private long[] keys = new long[1024];
    private int[] heads = new int[1024];
    private int[] records = new int[1024];
    private int[] next = new int[1024];
    private int used;
    private int links = 1;

    /// A hash of texts, never 0.
    static long hash(int salt, String... texts) {
        long hash = 0xcbf29ce484222325L ^ salt;
        for (var text : texts) {
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1F) * 0x100000001b3L;
        }
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }

    void add(long key, int record) {
        if (used > keys.length * FULL) {
            grow();
        }
        var slot = slot(keys, key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            used++;
        } else if (records[heads[slot]] == record) {
            return;
        }
        if (links == records.length) {
            records = Arrays.copyOf(records, links * 2);
            next = Arrays.copyOf(next, links * 2);
        }
        records[links] = record;
        next[links] = heads[slot];
        heads[slot] = links++;
    }

    /// At most so many records under a key, the youngest first.
    int[] find(long key, int most) {
        var slot = slot(keys, key);
        if (keys[slot] == 0) {
            return NONE;
        }
        var found = new int[most];
        int count = 0;
        for (int link = heads[slot]; link != 0 && count < most; link = next[link]) {
            found[count++] = records[link];
        }
        return Arrays.copyOf(found, count);
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        var largerKeys = new long[keys.length * 2];
        var largerHeads = new int[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                var slot = slot(largerKeys, keys[i]);
                largerKeys[slot] = keys[i];
                largerHeads[slot] = heads[i];
            }
        }
        keys = largerKeys;
        heads = largerHeads;
    }
}
