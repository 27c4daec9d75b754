package nl.buurtbrug.platform.xlsx;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.buurtbrug.platform.table.UnreadableTable.Reason;

/// Goes through the elements of one part of a workbook.
final class XmlPart implements AutoCloseable {

    private static final int LONGEST_TEXT = 1_000_000;
    private static final int DEEPEST = 20;

    private static final XMLInputFactory FACTORY = factory();

    private final PartStream stream;
    private final Refusal refusal;
    private final XMLStreamReader reader;

    XmlPart(PartStream stream, Refusal refusal) {
        this.stream = stream;
        this.refusal = refusal;
        try {
            reader = FACTORY.createXMLStreamReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (XMLStreamException cause) {
            throw refusal.damaged(cause);
        }
    }

    /// No part of a workbook has a document type; what is in one is never read.
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /// Goes to the next start or end of an element; false at the end of the part.
    boolean next() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
                failOnEntities(event);
            }
            return false;
        } catch (XMLStreamException cause) {
            throw refusal.damaged(cause);
        }
    }

    private void failOnEntities(int event) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw refusal.because(Reason.ENTITIES);
        }
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /// The attribute that is called so, whatever its namespace; "" for none.
    String attribute(String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }

    /// The text of the element that starts here, or of the pieces (`t`) it is put together from, without how it is pronounced (`rPh`).
    String text() {
        var text = new StringBuilder();
        var inside = new ArrayDeque<Boolean>(List.of(starts("v")));
        try {
            while (!inside.isEmpty()) {
                int event = reader.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> open(inside);
                    case XMLStreamConstants.END_ELEMENT -> inside.pop();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (inside.peek()) {
                            append(text);
                        }
                    }
                    default -> failOnEntities(event);
                }
            }
        } catch (XMLStreamException cause) {
            throw refusal.damaged(cause);
        }
        return EscapedText.read(text.toString());
    }

    private void open(Deque<Boolean> inside) {
        if (inside.size() > DEEPEST) {
            throw refusal.because(Reason.DAMAGED);
        }
        if (reader.getLocalName().equals("rPh")) {
            skip();
        } else {
            inside.push(reader.getLocalName().equals("t"));
        }
    }

    /// Goes to the end of the element that starts here.
    void skip() {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += reader.isStartElement() ? 1 : -1;
        }
    }

    private void append(StringBuilder text) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (text.length() > LONGEST_TEXT) {
            throw refusal.because(Reason.CELL_TOO_LARGE);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            stream.close();
        } catch (XMLStreamException cause) {
            throw refusal.damaged(cause);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
