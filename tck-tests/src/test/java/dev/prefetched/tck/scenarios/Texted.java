package dev.prefetched.tck.scenarios;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** What every entity of the scenarios has: a number and a text. */
@MappedSuperclass
public abstract class Texted {

    @Id
    public int id;

    public String text = "";

    /** Stores {@code entity} under a number, with a text that tells it from others. */
    static <T extends Texted> T persist(EntityManager entities, T entity, int number) {
        entity.id = number;
        entity.text = entity.getClass().getSimpleName() + " " + number;
        entities.persist(entity);
        return entity;
    }
}
