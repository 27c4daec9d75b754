package nl.buurtbrug.domain.directory;

import java.util.Arrays;

/// Many short runs of bytes, one after another in one array: to the garbage collector one thing instead of 100,000.
record Slices(byte[] bytes, int[] starts) {

    int start(int slice) {
        return starts[slice];
    }

    /// Just after its last byte.
    int end(int slice) {
        return starts[slice + 1];
    }

    static final class Builder {

        private static final int USUAL_LENGTH = 128;
        private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 8;

        private byte[] bytes;
        private final int[] starts;
        private int size;

        /// @param slices how many will be added
        Builder(int slices) {
            bytes = new byte[Math.multiplyExact(slices, USUAL_LENGTH)];
            starts = new int[slices + 1];
        }

        void add(byte[] slice) {
            add(slice, 0, slice.length);
        }

        void add(PackedWriter written) {
            add(written.bytes(), 0, written.size());
        }

        void add(Slices others, int slice) {
            add(others.bytes, others.start(slice), others.end(slice) - others.start(slice));
        }

        private void add(byte[] source, int from, int length) {
            var start = starts[size];
            var end = Math.addExact(start, length);
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(end, (int) Math.min(LARGEST_ARRAY, bytes.length * 3L / 2)));
            }
            System.arraycopy(source, from, bytes, start, length);
            starts[++size] = end;
        }

        Slices build() {
            return new Slices(Arrays.copyOf(bytes, starts[size]), starts);
        }
    }
}
