package dev.prefetched.tck.changes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Who is renamed by others. */
@Entity(name = "Writer")
public class Writer {

    @Id
    public int id;

    private String name = "";

    protected Writer() {}

    Writer(int id) {
        this.id = id;
        this.name = "Writer " + id;
    }

    public String getName() {
        return name;
    }
}
