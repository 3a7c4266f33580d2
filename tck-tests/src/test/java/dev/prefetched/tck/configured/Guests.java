package dev.prefetched.tck.configured;

import dev.prefetched.testkit.Seeder;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** Guests of two visits each, every guest of another city and country. */
public final class Guests implements Seeder {

    /** The entities, for a deployment. */
    public static Class<?>[] entities() {
        return new Class<?>[] {Guest.class, Visit.class, City.class, Country.class};
    }

    @Override
    public void seed(EntityManager entities, int rows) {
        for (int number = 1; number <= rows; number++) {
            Guest guest = new Guest();
            guest.id = number;
            guest.homeTown.id = number;
            guest.homeTown.name = "City " + number;
            guest.homeTown.country.id = number;
            guest.homeTown.country.name = "Country " + number;
            for (int visit = 0; visit < 2; visit++) {
                Visit made = new Visit();
                made.id = 2 * number + visit;
                guest.visits.add(made);
            }
            entities.persist(guest);
        }
    }

    @Entity(name = "Guest")
    public static class Guest {

        @Id
        private int id;

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private City homeTown = new City();

        /** Has no getter, so it is no property by default. */
        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "GUEST_ID")
        private List<Visit> visits = new ArrayList<>();

        public int getId() {
            return id;
        }

        public City getHomeTown() {
            return homeTown;
        }
    }

    @Entity(name = "Visit")
    public static class Visit {

        @Id
        private int id;
    }

    @Entity(name = "City")
    public static class City {

        @Id
        private int id;

        private String name = "";

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Country country = new Country();

        public String getName() {
            return name;
        }

        /** Not public, so it is no property by default. */
        Country country() {
            return country;
        }
    }

    @Entity(name = "Country")
    public static class Country {

        @Id
        private int id;

        private String name = "";

        String name() {
            return name;
        }
    }
}
