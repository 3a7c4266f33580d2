package dev.prefetched.internal.jsonb.cases;

import static dev.prefetched.internal.jsonb.JsonbImplementation.JOHNZON;
import static dev.prefetched.internal.jsonb.JsonbImplementation.YASSON;

import dev.prefetched.internal.jsonb.JsonbImplementation;
import dev.prefetched.internal.jsonb.cases.shown.deeper.Dessert;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.json.bind.annotation.JsonbTypeSerializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Rules beyond the table, found while running it. */
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "SameNameButDifferent", "EffectivelyPrivate"
}) // models are read by others
public final class FurtherCases {

    private FurtherCases() {}

    public static class Named implements JsonbAdapter<Shelf, String> {
        @Override
        public String adaptToJson(Shelf shelf) {
            return shelf.getName();
        }

        @Override
        public Shelf adaptFromJson(String name) {
            return new Shelf();
        }
    }

    @JsonbTypeAdapter(Named.class)
    public static class Shelf {
        private String name = "";
        private String code = "";

        public String getName() {
            return name;
        }

        public String getCode() {
            return code;
        }
    }

    @Rule("R201 @JsonbVisibility on an outer package")
    public static class R201 implements Case {
        @Override
        public Object sample() {
            return new Dessert();
        }
    }

    @Rule("R202 @JsonbTypeAdapter on the class of a map's values")
    public static class R202 implements Case {
        public static class Holder {
            private Map<String, Shelf> m = Map.of("k", new Shelf());

            public Map<String, Shelf> getM() {
                return m;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }

        @Override
        public Set<JsonbImplementation> refusedBy() {
            return Set.of(JOHNZON);
        }
    }

    @Rule("R203 @JsonbTypeAdapter on the class of an array's components")
    public static class R203 implements Case {
        public static class Holder {
            private Shelf[] m = {new Shelf()};

            public Shelf[] getM() {
                return m;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R204 @JsonbTypeAdapter on the class of an optional's value")
    public static class R204 implements Case {
        public static class Holder {
            private Shelf m = new Shelf();

            public Optional<Shelf> getM() {
                return Optional.of(m);
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }

        @Override
        public Set<JsonbImplementation> refusedBy() {
            return Set.of(YASSON, JOHNZON);
        }
    }

    public abstract static class Food {
        private String a = "";

        public String getA() {
            return a;
        }
    }

    public static class FoodName implements JsonbAdapter<Dish, String> {
        @Override
        public String adaptToJson(Dish dish) {
            return dish.b;
        }

        @Override
        public Dish adaptFromJson(String name) {
            return new Dish();
        }
    }

    @JsonbTypeAdapter(FoodName.class)
    public static class Dish extends Food {
        private String b = "";
        private String c = "";

        public String getC() {
            return c;
        }
    }

    @Rule("R205 @JsonbTypeAdapter on a subclass of what the property declares")
    public static class R205 implements Case {
        public static class Holder {
            private Food m = new Dish();

            public Food getM() {
                return m;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }

        @Override
        public Set<JsonbImplementation> refusedBy() {
            return Set.of(JOHNZON);
        }
    }

    @Rule("R206 @JsonbTypeAdapter on a subclass of what the elements declare")
    public static class R206 implements Case {
        public static class Holder {
            private List<Food> m = List.of(new Dish());

            public List<Food> getM() {
                return m;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R207 a sorted set asks its elements for their order")
    public static class R207 implements Case {
        public static class Guest implements Comparable<Guest> {
            private String name = "";
            private Integer seat = 0;

            public String getName() {
                return name;
            }

            @Override
            public int compareTo(Guest other) {
                return seat.compareTo(other.seat);
            }
        }

        public static class Table {
            private SortedSet<Guest> m = new TreeSet<>(List.of(new Guest()));

            public SortedSet<Guest> getM() {
                return m;
            }
        }

        @Override
        public Object sample() {
            return new Table();
        }
    }

    @Rule("R208 an adapter of a whole collection")
    public static class R208 implements Case {
        public static class Names implements JsonbAdapter<List<Plain>, String> {
            @Override
            public String adaptToJson(List<Plain> all) {
                StringBuilder text = new StringBuilder();
                for (Plain each : all) {
                    text.append(each.getName());
                }
                return text.toString();
            }

            @Override
            public List<Plain> adaptFromJson(String text) {
                return List.of();
            }
        }

        public static class Plain {
            private String name = "";
            private String code = "";

            public String getName() {
                return name;
            }

            public String getCode() {
                return code;
            }
        }

        public static class Holder {
            private List<Plain> m = List.of(new Plain());

            @JsonbTypeAdapter(Names.class)
            public List<Plain> getM() {
                return m;
            }

            public void setM(List<Plain> m) {
                this.m = m;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R209 entries of a map")
    public static class R209 implements Case {
        public static class Plain {
            private String name = "";

            public String getName() {
                return name;
            }
        }

        public static class Holder {
            private Plain plain = new Plain();

            public Map.Entry<String, Plain> getM() {
                return new AbstractMap.SimpleEntry<>("k", plain);
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }

        @Override
        public Set<JsonbImplementation> refusedBy() {
            return Set.of(JOHNZON);
        }
    }

    @Rule("R210 a serialiser that hands objects of its own type back to the mapper")
    public static class R210 implements Case {
        @JsonbTypeSerializer(ChainWriter.class)
        public static class Chain {
            private String name = "";
            private Chain next;
            private Chain unread;

            public Chain getNext() {
                return next;
            }
        }

        public static class ChainWriter implements JsonbSerializer<Chain> {
            @Override
            public void serialize(Chain chain, JsonGenerator generator, SerializationContext context) {
                generator.writeStartObject();
                generator.write("n", chain.name);
                if (chain.getNext() != null) {
                    context.serialize("next", chain.getNext(), generator);
                }
                generator.writeEnd();
            }
        }

        public static class Holder {
            private Chain chain = new Chain();

            public Chain getChain() {
                return chain;
            }
        }

        @Override
        public Object sample() {
            Holder holder = new Holder();
            holder.chain.next = new Chain();
            return holder;
        }
    }
}
