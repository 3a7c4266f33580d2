package dev.prefetched.tck.galleria;

import dev.prefetched.tck.galleria.Galleria.Etching;
import dev.prefetched.tck.galleria.Galleria.Painter;
import dev.prefetched.tck.galleria.Galleria.Painting;
import dev.prefetched.tck.galleria.Galleria.School;
import dev.prefetched.testkit.Seeder;
import jakarta.persistence.EntityManager;

/** Painters from schools of their own, with two paintings each, one of them an etching. */
public final class Painters implements Seeder {

    @Override
    public void seed(EntityManager entities, int rows) {
        for (int number = 1; number <= rows; number++) {
            entities.persist(painter(number));
        }
    }

    private static Painter painter(int number) {
        Painter painter = new Painter();
        painter.id = number;
        painter.setName("Painter " + number);
        painter.looksLike("Portrait " + number);
        painter.trainedAt(school(number));
        painter.getPaintings().add(describe(new Painting(), 2 * number));
        painter.getPaintings().add(describe(new Etching(), 2 * number + 1));
        return painter;
    }

    private static School school(int number) {
        School school = new School();
        school.id = number;
        school.name = "School " + number;
        school.founded("Charter " + number);
        return school;
    }

    private static Painting describe(Painting painting, int number) {
        painting.id = number;
        painting.title = "Painting " + number;
        painting.scanned("Scan " + number);
        return painting;
    }
}
