package dev.prefetched.tck.server.lamps;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What is around a lamp. */
@Entity(name = "Shade")
public class Shade {

    @Id
    private int id;

    private String colour = "";

    public int getId() {
        return id;
    }

    public String getColour() {
        return colour;
    }
}
