package dev.prefetched.internal.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads which persistence units a {@code META-INF/persistence.xml} declares (Jakarta Persistence 3.1, section 8.2.1). */
final class PersistenceXml {

    /** Where it lies in an archive. */
    static final String PATH = "META-INF/persistence.xml";

    private PersistenceXml() {}

    /**
     * A persistence unit as declared.
     *
     * @param provider the class of its provider; empty if the server is to choose
     */
    record DeclaredUnit(String name, String provider) {}

    /** The units that are declared at {@code place}, in their order. */
    static List<DeclaredUnit> units(URL place) throws IOException {
        // A cached connection would keep the archive open after its undeployment.
        var connection = place.openConnection();
        connection.setUseCaches(false);
        try (InputStream file = connection.getInputStream()) {
            return units(file);
        } catch (XMLStreamException e) {
            throw new IOException(place + " cannot be read", e);
        }
    }

    private static List<DeclaredUnit> units(InputStream file) throws XMLStreamException {
        List<DeclaredUnit> units = new ArrayList<>();
        XMLStreamReader xml = parsers().createXMLStreamReader(file);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("persistence-unit")) {
                units.add(new DeclaredUnit(String.valueOf(xml.getAttributeValue(null, "name")), ""));
            } else if (xml.getLocalName().equals("provider") && !units.isEmpty()) {
                DeclaredUnit unit = units.remove(units.size() - 1);
                units.add(new DeclaredUnit(unit.name(), xml.getElementText().strip()));
            }
        }
        xml.close();
        return List.copyOf(units);
    }

    /** Of the JDK, whichever parser the application brings; nothing outside of the file is read. */
    private static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
