package dev.prefetched.tck.changes;

import dev.prefetched.testkit.Seeder;
import jakarta.persistence.EntityManager;
import java.util.List;

/** As many letters as asked for, each of another writer. */
public final class Letters implements Seeder {

    @Override
    public void seed(EntityManager entities, int rows) {
        for (int number = 1; number <= rows; number++) {
            Letter letter = new Letter(number);
            entities.persist(letter.getWriter());
            entities.persist(letter);
        }
    }

    /** All of them, the writer of the first one loaded, and those of the others read ahead if anything is. */
    static List<Letter> withTheFirstWriter(EntityManager entities) {
        List<Letter> letters = entities.createQuery("select l from Letter l order by l.id", Letter.class)
                .getResultList();
        if (letters.get(0).getWriter().getName().isEmpty()) {
            throw new IllegalStateException("Nobody has written it");
        }
        return letters;
    }
}
