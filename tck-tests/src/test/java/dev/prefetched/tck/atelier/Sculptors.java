package dev.prefetched.tck.atelier;

import dev.prefetched.tck.atelier.Atelier.Relief;
import dev.prefetched.tck.atelier.Atelier.Sculptor;
import dev.prefetched.tck.atelier.Atelier.Sculpture;
import dev.prefetched.tck.atelier.Atelier.Tool;
import dev.prefetched.testkit.Seeder;
import jakarta.persistence.EntityManager;

/** Sculptors with two sculptures, one of them a relief, and a tool each. */
public final class Sculptors implements Seeder {

    @Override
    public void seed(EntityManager entities, int rows) {
        for (int number = 1; number <= rows; number++) {
            entities.persist(sculptor(number));
        }
    }

    private static Sculptor sculptor(int number) {
        Sculptor sculptor = new Sculptor();
        sculptor.describe(number);
        sculptor.getSculptures().add(describe(new Sculpture(), 2 * number));
        sculptor.getSculptures().add(describe(new Relief(), 2 * number + 1));
        Tool tool = new Tool();
        tool.describe(number);
        sculptor.getTools().add(tool);
        return sculptor;
    }

    private static Sculpture describe(Sculpture sculpture, int number) {
        sculpture.describe(number);
        return sculpture;
    }
}
