package planted.plan;

import jakarta.persistence.EntityManager;

/** The model is plain Java. */
public record NamesPersistence(EntityManager entities) {}
