package dev.prefetched.tck.upstream;

import dev.prefetched.testkit.Deployment;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The smallest model that shows all of the faults: three cooks, two of them with a stove, each with two dishes. */
public final class Bistro {

    private Bistro() {}

    /** Deployed without the product: what happens is EclipseLink's own doing. */
    static Deployment start(Class<?> resource) {
        Deployment war = Deployment.of(resource)
                .entities(Cook.class, Scar.class, Stove.class, Dish.class, Bill.class, BillId.class, Line.class)
                .withoutProduct()
                .start();
        war.sql(
                "insert into STOVE (ID) values (1), (2)",
                "insert into COOK (ID, NAME, PAY, STOVE_ID) values (1, 'Ada', 10, 1), (2, 'Bo', 10, 2),"
                        + " (3, 'Cy', 10, null)",
                "insert into DISH (ID, COOK_ID) values (1, 1), (2, 1), (3, 2), (4, 2), (5, 3), (6, 3)",
                // In an order that is not the one the mapping asks for.
                "insert into MOTTO (COOK_ID, TEXT) values (1, 'b'), (1, 'c'), (1, 'a'), (2, 'b'), (2, 'a')",
                "insert into SCAR (COOK_ID, PLACE) values (1, 'thumb'), (2, 'palm')",
                "insert into BILL (PLACE, NUMBER_OF) values ('North', 1), ('South', 2)",
                "insert into LINE (ID, PLACE, NUMBER_OF) values (1, 'North', 1), (2, 'South', 2)");
        return war;
    }

    @Entity(name = "Cook")
    public static class Cook {

        @Id
        public int id;

        public String name = "";

        public int pay;

        @ManyToOne(fetch = FetchType.LAZY)
        private @Nullable Stove stove;

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "COOK_ID")
        private List<Dish> dishes = new ArrayList<>();

        @ElementCollection
        @CollectionTable(name = "MOTTO", joinColumns = @JoinColumn(name = "COOK_ID"))
        @Column(name = "TEXT")
        @OrderBy
        private List<String> mottos = new ArrayList<>();

        @ElementCollection
        @CollectionTable(name = "SCAR", joinColumns = @JoinColumn(name = "COOK_ID"))
        private List<Scar> scars = new ArrayList<>();

        public List<Scar> getScars() {
            return scars;
        }

        /** Here and not where it is called: only an entity's own code is woven to tell EclipseLink that it writes. */
        void rename(String other) {
            name = other;
        }

        public @Nullable Stove getStove() {
            return stove;
        }

        public List<Dish> getDishes() {
            return dishes;
        }

        public List<String> getMottos() {
            return mottos;
        }
    }

    @Embeddable
    public static class Scar {

        private String place = "";

        @Override
        public String toString() {
            return place;
        }
    }

    @Entity(name = "Stove")
    public static class Stove {

        @Id
        public int id;
    }

    @Entity(name = "Dish")
    public static class Dish {

        @Id
        public int id;
    }

    @Entity(name = "Bill")
    public static class Bill {

        @EmbeddedId
        private BillId id = new BillId();

        @OneToMany(mappedBy = "bill")
        private List<Line> lines = new ArrayList<>();

        public BillId getId() {
            return id;
        }

        public List<Line> getLines() {
            return lines;
        }
    }

    @Embeddable
    public static class BillId {

        private String place = "";

        @Column(name = "NUMBER_OF")
        private long number;

        @Override
        public boolean equals(Object other) {
            return other instanceof BillId id && id.number == number && id.place.equals(place);
        }

        @Override
        public int hashCode() {
            return Objects.hash(place, number);
        }
    }

    @Entity(name = "Line")
    public static class Line {

        @Id
        public int id;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "NUMBER_OF", referencedColumnName = "NUMBER_OF")
        @JoinColumn(name = "PLACE", referencedColumnName = "PLACE")
        private @Nullable Bill bill;

        public @Nullable Bill getBill() {
            return bill;
        }
    }
}
