package dev.prefetched.tck.matrix;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** What every query of the matrix selects: an object with one relation, of a kind of its own. */
@MappedSuperclass
public abstract class Owner implements Related {

    @Id
    public int id;

    public String name = "";
}
