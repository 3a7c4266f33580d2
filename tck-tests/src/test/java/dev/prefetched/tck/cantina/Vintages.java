package dev.prefetched.tck.cantina;

import dev.prefetched.tck.cantina.Cantina.Barrel;
import dev.prefetched.tck.cantina.Cantina.Bottle;
import dev.prefetched.tck.cantina.Cantina.Tasting;
import dev.prefetched.tck.cantina.Estate.Grape;
import dev.prefetched.tck.cantina.Estate.Producer;
import dev.prefetched.tck.cantina.Estate.Region;
import dev.prefetched.tck.cantina.Estate.Review;
import dev.prefetched.tck.cantina.Estate.Terms;
import dev.prefetched.testkit.Seeder;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Bottles and producers numbered from 1 with two of everything below each; and as many, numbered from {@link #LONELY}, with
 * nothing below them.
 */
public final class Vintages implements Seeder {

    /** The first number of what has empty lists and no references. */
    public static final int LONELY = 100_001;

    /** How many bottles each vault has a barrel for: the same numbers in many vaults. */
    private static final int VAULT = 100;

    private static final int GRAPES = 10;

    @Override
    public void seed(EntityManager entities, int rows) {
        List<Grape> grapes = new ArrayList<>();
        for (int number = 1; number <= GRAPES; number++) {
            grapes.add(grape(number));
        }
        grapes.forEach(entities::persist);
        for (int number = 1; number <= rows; number++) {
            List<Grape> two = List.of(grapes.get(number % GRAPES), grapes.get((number + 3) % GRAPES));
            entities.persist(bottle(number, two));
            entities.persist(producer(number, two));
            entities.persist(emptyBottle(LONELY - 1 + number));
            entities.persist(unknownProducer(LONELY - 1 + number));
        }
    }

    private static Grape grape(int number) {
        Grape grape = new Grape();
        grape.id = number;
        grape.description = "Grape " + number;
        grape.terms = Terms.priced(number);
        return grape;
    }

    private static Bottle bottle(int number, List<Grape> grapes) {
        Bottle bottle = emptyBottle(number);
        Barrel barrel = new Barrel();
        barrel.number = number % VAULT;
        // What would have to be escaped, if it were not a parameter.
        barrel.vault = "L'Aquila " + number / VAULT;
        barrel.getGrapes().addAll(grapes);
        barrel.getMarks().addAll(List.of("A" + number, "B" + number));
        for (int id = 2 * number; id <= 2 * number + 1; id++) {
            Tasting tasting = new Tasting();
            tasting.id = id;
            tasting.verdict = "Verdict " + id;
            tasting.of(barrel);
            barrel.getTastings().add(tasting);
        }
        bottle.filledFrom(barrel);
        return bottle;
    }

    private static Bottle emptyBottle(int number) {
        Bottle bottle = new Bottle();
        bottle.id = number;
        return bottle;
    }

    private static Producer producer(int number, List<Grape> grapes) {
        Producer producer = unknownProducer(number);
        Region region = new Region();
        region.id = number;
        region.drawn("Chart " + number);
        region.terms = Terms.priced(number);
        producer.liesIn(region);
        producer.getGrapes().addAll(grapes);
        for (int id = 2 * number; id <= 2 * number + 1; id++) {
            Review review = new Review();
            review.id = id;
            review.text = "Review " + id;
            review.terms = Terms.priced(id);
            producer.getReviews().add(review);
        }
        return producer;
    }

    private static Producer unknownProducer(int number) {
        Producer producer = new Producer();
        producer.id = new UUID(number, number);
        producer.number = number;
        producer.describe("producer " + number);
        producer.terms = Terms.priced(number);
        return producer;
    }
}
