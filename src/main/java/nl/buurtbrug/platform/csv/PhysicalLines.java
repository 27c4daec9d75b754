package nl.buurtbrug.platform.csv;

import java.io.IOException;
import java.io.Reader;

/// The lines of a text as an editor counts them, whatever ends them: LF, CR, CR LF or CR CR LF; never more than a bounded piece in memory.
final class PhysicalLines implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final int longest;
    private final char[] buffer = new char[1 << 15];
    private final StringBuilder text = new StringBuilder();
    private int position;
    private int limit;
    private int number;
    private String end = "";
    private boolean tooLong;

    PhysicalLines(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /// Goes to the next line; false at the end of the text. A line over the bound is cut there and says so.
    boolean next() throws IOException {
        text.setLength(0);
        end = "";
        tooLong = false;
        if (peek() < 0) {
            return false;
        }
        number++;
        if (number == 1 && peek() == BYTE_ORDER_MARK) {
            position++;
        }
        while (peek() >= 0 && end.isEmpty() && !tooLong) {
            takeChunk();
        }
        return true;
    }

    private void takeChunk() throws IOException {
        int start = position;
        while (position < limit && buffer[position] != '\n' && buffer[position] != '\r' && buffer[position] != '\0') {
            position++;
        }
        text.append(buffer, start, position - start);
        tooLong = text.length() > longest;
        if (position < limit) {
            char stop = buffer[position++];
            if (stop == '\n') {
                end = "\n";
            } else if (stop == '\r') {
                end = carriageReturn();
            }
        }
    }

    private String carriageReturn() throws IOException {
        if (peek() == '\n') {
            position++;
            return "\r\n";
        }
        if (peek() == '\r' && peekSecond() == '\n') {
            position += 2;
            return "\r\r\n";
        }
        return "\r";
    }

    private int peek() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, reader.read(buffer));
        }
        return limit == 0 ? -1 : buffer[position];
    }

    private int peekSecond() throws IOException {
        if (position + 1 == limit) {
            buffer[0] = buffer[position];
            position = 0;
            limit = 1 + Math.max(0, reader.read(buffer, 1, buffer.length - 1));
        }
        return limit == 1 ? -1 : buffer[position + 1];
    }

    /// The line without its end and without NUL characters.
    String text() {
        return text.toString();
    }

    /// What ended the line, as it is written, `""` at the end of the text.
    String end() {
        return end;
    }

    int number() {
        return number;
    }

    boolean isTooLong() {
        return tooLong;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
