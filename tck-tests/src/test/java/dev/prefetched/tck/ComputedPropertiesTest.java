package dev.prefetched.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.Prefetched;
import dev.prefetched.testkit.Deployment;
import dev.prefetched.testkit.Seeder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Relations that only code reads are found in its bytecode: computed getters, adapters, and hashCode, which Yasson calls. */
@Tag("jsonb")
class ComputedPropertiesTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void takeOneStatementForEachRelationTheyRead(int orders) {
        try (Deployment war = Deployment.of(Plain.class, Annotated.class)
                .entities(Order.class, Line.class, Product.class, Waiter.class, Table.class)
                .start()) {
            war.seed(Orders.class, orders);

            PrefetchedAnswer answer = PrefetchedAnswer.of(war, "/orders")
                    .takesPlain(1 + 5 * orders)
                    .takesPrefetched(1 + 4);

            assertThat(answer.prefetched().body()).contains("\"total\":7", "\"waiter\":\"Waiter 1\"");
        }
    }

    @Path("/plain")
    @RequestScoped
    public static class Plain extends OrderResource {}

    @Path("/prefetched")
    @RequestScoped
    @Prefetched
    public static class Annotated extends OrderResource {}

    @Produces(MediaType.APPLICATION_JSON)
    public abstract static class OrderResource {

        @Inject
        EntityManager entities;

        @GET
        @Path("/orders")
        public List<Order> orders() {
            return entities.createQuery("select o from Meal o order by o.id", Order.class)
                    .getResultList();
        }
    }

    @Entity(name = "Meal")
    public static class Order {

        @Id
        public int id;

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "MEAL_ID")
        private List<Line> lines = new ArrayList<>();

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Waiter waiter = new Waiter();

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Table table = new Table();

        /** Reads the lines and their products, neither of which is a property. */
        public int getTotal() {
            return lines.stream().mapToInt(line -> line.pieces * line.price()).sum();
        }

        @JsonbTypeAdapter(WaiterName.class)
        public Waiter getWaiter() {
            return waiter;
        }

        @JsonbTransient
        public Table getTable() {
            return table;
        }

        /** Shown nowhere, and yet the table is read: the mapper looks for cycles with it. */
        @Override
        public int hashCode() {
            return Objects.hash(id, table.number);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Order order && order.id == id && order.table.number == table.number;
        }
    }

    @Entity(name = "Line")
    public static class Line {

        @Id
        public int id;

        public int pieces;

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        private Product product = new Product();

        int price() {
            return product.getPrice();
        }
    }

    @Entity(name = "Product")
    public static class Product {

        @Id
        public int id;

        private int price;

        public int getPrice() {
            return price;
        }
    }

    @Entity(name = "Waiter")
    public static class Waiter {

        @Id
        public int id;

        private String name = "";

        public String getName() {
            return name;
        }
    }

    @Entity(name = "DiningTable")
    public static class Table {

        @Id
        public int id;

        int number;
    }

    /** Writes a waiter as the name alone. */
    public static final class WaiterName implements JsonbAdapter<Waiter, String> {

        @Override
        public String adaptToJson(Waiter waiter) {
            return waiter.getName();
        }

        @Override
        public Waiter adaptFromJson(String name) {
            throw new UnsupportedOperationException("Orders are only written");
        }
    }

    /** Orders of two lines. */
    public static final class Orders implements Seeder {

        @Override
        public void seed(EntityManager entities, int rows) {
            for (int number = 1; number <= rows; number++) {
                entities.persist(order(number));
            }
        }

        private static Order order(int number) {
            Order order = new Order();
            order.id = number;
            order.waiter.id = number;
            order.waiter.name = "Waiter " + number;
            order.table.id = number;
            order.table.number = number;
            order.lines.add(line(2 * number, 2, 2));
            order.lines.add(line(2 * number + 1, 1, 3));
            return order;
        }

        private static Line line(int id, int pieces, int price) {
            Line line = new Line();
            line.id = id;
            line.pieces = pieces;
            line.product.id = id;
            line.product.price = price;
            return line;
        }
    }
}
