package dev.prefetched.testkit.guide;

import dev.prefetched.testkit.Archive;
import dev.prefetched.testkit.Deployment;

/** The archive that most tests deploy. */
public final class Guide {

    private Guide() {}

    public static Archive archive() {
        return Deployment.of(
                        PlainChefs.class,
                        PrefetchedChefs.class,
                        Server.class,
                        Visits.class,
                        Visits.Book.class,
                        Meeting.class)
                .entities(Chef.class, Dish.class, Restaurant.class);
    }
}
