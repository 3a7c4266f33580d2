package dev.prefetched.tck.changes;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** What leads to a writer of its own. */
@Entity(name = "Letter")
public class Letter {

    @Id
    public int id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Writer writer;

    protected Letter() {
        this.writer = new Writer();
    }

    Letter(int id) {
        this.id = id;
        this.writer = new Writer(id);
    }

    public Writer getWriter() {
        return writer;
    }
}
