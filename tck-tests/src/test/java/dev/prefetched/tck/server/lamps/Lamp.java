package dev.prefetched.tck.server.lamps;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** With an EAGER relation, which every provider reads for itself. */
@Entity(name = "Lamp")
public class Lamp {

    @Id
    private int id;

    @ManyToOne
    private @Nullable Shade shade;

    public int getId() {
        return id;
    }

    public @Nullable Shade getShade() {
        return shade;
    }
}
