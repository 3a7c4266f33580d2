package planted.spi;

import jakarta.persistence.EntityManager;
import org.eclipse.persistence.sessions.Session;

/** This is the door to Jakarta Persistence, not to one provider. */
public record NamesEclipseLink(EntityManager allowed, Session forbidden) {}
