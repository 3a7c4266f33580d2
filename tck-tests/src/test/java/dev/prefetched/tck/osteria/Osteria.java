package dev.prefetched.tck.osteria;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;

/** The entities: chefs, the town they live in, their dishes, their awards and who taught them. */
public final class Osteria {

    private Osteria() {}

    /** All of them, for a deployment. */
    public static Class<?>[] entities() {
        return new Class<?>[] {Chef.class, Town.class, Home.class, Dish.class, Dessert.class, Award.class, Guest.class};
    }

    @Entity(name = "Chef")
    @NamedQuery(name = "Chef.all", query = "select c from Chef c order by c.id")
    public static class Chef {

        @Id
        public int id;

        public String name = "";

        @ManyToOne(fetch = FetchType.LAZY)
        private Chef teacher;

        @Embedded
        public Home home = new Home();

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "CHEF_ID")
        @OrderBy("id")
        private List<Dish> dishes = new ArrayList<>();

        @ManyToMany
        @OrderBy("id")
        private List<Guest> guests = new ArrayList<>();

        @ElementCollection
        @CollectionTable(name = "CHEF_MOTTO")
        @OrderBy
        private List<String> mottos = new ArrayList<>();

        /** The name only: the teacher's own teacher would never end. */
        public String getTaughtBy() {
            return teacher == null ? "" : teacher.name;
        }

        public List<Dish> getDishes() {
            return dishes;
        }

        public List<Guest> getGuests() {
            return guests;
        }

        public List<String> getMottos() {
            return mottos;
        }

        public void rename(String other) {
            name = other;
        }

        void taughtBy(Chef other) {
            teacher = other;
        }
    }

    @Embeddable
    public static class Home {

        public String street = "";

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Town town;

        public Town getTown() {
            return town;
        }

        void in(Town place) {
            town = place;
        }
    }

    @Entity(name = "Town")
    public static class Town {

        @Id
        public int id;

        public String name = "";

        /** Here and not where it is called: only an entity's own code is woven to tell EclipseLink that it writes. */
        public void rename(String other) {
            name = other;
        }
    }

    @Entity(name = "Dish")
    @Inheritance(strategy = InheritanceType.JOINED)
    public static class Dish {

        @Id
        public int id;

        public String title = "";

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "DISH_ID")
        @OrderBy("id")
        private List<Award> awards = new ArrayList<>();

        public List<Award> getAwards() {
            return awards;
        }
    }

    @Entity(name = "Dessert")
    public static class Dessert extends Dish {

        public int sweetness;
    }

    @Entity(name = "Award")
    public static class Award {

        @Id
        public int id;

        public String title = "";
    }

    @Entity(name = "Guest")
    public static class Guest {

        @Id
        public int id;

        public String name = "";
    }
}
