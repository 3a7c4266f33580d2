package dev.prefetched.internal.jsonb.cases;

import static dev.prefetched.internal.jsonb.JsonbImplementation.JOHNZON;
import static dev.prefetched.internal.jsonb.JsonbImplementation.YASSON;

import dev.prefetched.internal.jsonb.JsonbImplementation;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.json.bind.annotation.JsonbTypeSerializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.Set;

/** Adapters and serialisers on properties, on classes and in the configuration (specification 4.7). */
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "SameNameButDifferent", "EffectivelyPrivate"
}) // models are read by others
public final class ComponentCases {

    private ComponentCases() {}

    public static class Cat {
        private String name = "";
        private String code = "";

        public String getName() {
            return name;
        }

        public String getCode() {
            return code;
        }
    }

    public static class SubCat extends Cat {
        private String extra = "";

        public String getExtra() {
            return extra;
        }
    }

    public static class CatDto {
        private String code = "";
        private String unread = "";

        public String getCode() {
            return code;
        }
    }

    public static class ByName implements JsonbAdapter<Cat, String> {
        @Override
        public String adaptToJson(Cat cat) {
            return cat.getName();
        }

        @Override
        public Cat adaptFromJson(String name) {
            return new Cat();
        }
    }

    public static class ToDto implements JsonbAdapter<Cat, CatDto> {
        @Override
        public CatDto adaptToJson(Cat cat) {
            CatDto dto = new CatDto();
            dto.code = cat.getCode();
            return dto;
        }

        @Override
        public Cat adaptFromJson(CatDto dto) {
            return new Cat();
        }
    }

    public static class NameWriter implements JsonbSerializer<Cat> {
        @Override
        public void serialize(Cat cat, JsonGenerator generator, SerializationContext context) {
            generator.writeStartObject();
            generator.write("n", cat.getName());
            generator.writeEnd();
        }
    }

    @Rule("R060 @JsonbTypeAdapter on a field without setter")
    public static class R060 implements Case {
        public static class Dish {
            @JsonbTypeAdapter(ByName.class)
            private Cat cat = new Cat();

            public Cat getCat() {
                return cat;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }

        @Override
        public Set<JsonbImplementation> refusedBy() {
            return Set.of(JOHNZON);
        }
    }

    @Rule("R061 @JsonbTypeAdapter on the getter, to an object")
    public static class R061 implements Case {
        public static class Dish {
            private Cat cat = new Cat();

            @JsonbTypeAdapter(ToDto.class)
            public Cat getCat() {
                return cat;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R062 @JsonbTypeAdapter on the class, of a property, an element and an element of the root")
    public static class R062 implements Case {
        @JsonbTypeAdapter(ShelfName.class)
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

        public static class ShelfName implements JsonbAdapter<Shelf, String> {
            @Override
            public String adaptToJson(Shelf shelf) {
                return shelf.getName();
            }

            @Override
            public Shelf adaptFromJson(String name) {
                return new Shelf();
            }
        }

        public static class Store {
            private Shelf cat = new Shelf();
            private List<Shelf> cats = List.of(new Shelf());

            public Shelf getCat() {
                return cat;
            }

            public List<Shelf> getCats() {
                return cats;
            }
        }

        @Override
        public Object sample() {
            return new Store();
        }
    }

    public static class Shop {
        private Cat cat = new Cat();
        private List<Cat> cats = List.of(new Cat());

        public Cat getCat() {
            return cat;
        }

        public List<Cat> getCats() {
            return cats;
        }
    }

    @Rule("R063 a configured adapter, of a property and an element")
    public static class R063 implements Case {
        @Override
        public Object sample() {
            return new Shop();
        }

        @Override
        public JsonbConfig config() {
            return new JsonbConfig().withAdapters(new ByName());
        }
    }

    @Rule("R064 @JsonbTypeSerializer on a field without setter")
    public static class R064 implements Case {
        public static class Dish {
            @JsonbTypeSerializer(NameWriter.class)
            private Cat cat = new Cat();

            public Cat getCat() {
                return cat;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }

        @Override
        public Set<JsonbImplementation> refusedBy() {
            return Set.of(JOHNZON);
        }
    }

    @Rule("R065 a configured serialiser, of a property and an element")
    public static class R065 implements Case {
        @Override
        public Object sample() {
            return new Shop();
        }

        @Override
        public JsonbConfig config() {
            return new JsonbConfig().withSerializers(new NameWriter());
        }
    }

    @Rule("R066 a configured adapter of what is declared, the object being of a subclass")
    public static class R066 implements Case {
        public static class Dish {
            private Cat cat = new SubCat();

            public Cat getCat() {
                return cat;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }

        @Override
        public JsonbConfig config() {
            return new JsonbConfig().withAdapters(new ByName());
        }
    }

    @Rule("R067 a configured adapter of the superclass of what is declared")
    public static class R067 implements Case {
        public static class Dish {
            private SubCat cat = new SubCat();

            public SubCat getCat() {
                return cat;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }

        @Override
        public JsonbConfig config() {
            return new JsonbConfig().withAdapters(new ByName());
        }
    }

    @Rule("R068 a configured adapter of the elements of a root given with its type")
    public static class R068 extends TypedCase<List<Cat>> {
        @Override
        public Object sample() {
            return List.of(new Cat());
        }

        @Override
        public JsonbConfig config() {
            return new JsonbConfig().withAdapters(new ByName());
        }
    }

    @Rule("R136 @JsonbTypeAdapter on a field with getter and setter")
    public static class R136 implements Case {
        public static class Dish {
            @JsonbTypeAdapter(ByName.class)
            private Cat cat = new Cat();

            public Cat getCat() {
                return cat;
            }

            public void setCat(Cat cat) {
                this.cat = cat;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R137 @JsonbTypeSerializer on a field with getter and setter")
    public static class R137 implements Case {
        public static class Dish {
            @JsonbTypeSerializer(NameWriter.class)
            private Cat cat = new Cat();

            public Cat getCat() {
                return cat;
            }

            public void setCat(Cat cat) {
                this.cat = cat;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }
    }

    @Rule("R141 an adapter of the elements on a collection property")
    public static class R141 implements Case {
        public static class Dish {
            private List<Cat> cats = List.of(new Cat());

            @JsonbTypeAdapter(ByName.class)
            public List<Cat> getCats() {
                return cats;
            }
        }

        @Override
        public Object sample() {
            return new Dish();
        }

        @Override
        public Set<JsonbImplementation> refusedBy() {
            return Set.of(YASSON);
        }
    }

    @Rule("R155 @JsonbTypeSerializer on the class, of a property and an element")
    public static class R155 implements Case {
        @JsonbTypeSerializer(SpiceWriter.class)
        public static class Spice {
            private String name = "";
            private String code = "";

            public String getName() {
                return name;
            }

            public String getCode() {
                return code;
            }
        }

        public static class SpiceWriter implements JsonbSerializer<Spice> {
            @Override
            public void serialize(Spice spice, JsonGenerator generator, SerializationContext context) {
                generator.writeStartObject();
                generator.write("n", spice.getName());
                generator.writeEnd();
            }
        }

        public static class Rack {
            private Spice sc = new Spice();
            private List<Spice> l = List.of(new Spice());

            public Spice getSc() {
                return sc;
            }

            public List<Spice> getL() {
                return l;
            }
        }

        @Override
        public Object sample() {
            return new Rack();
        }
    }

    @Rule("R156 a serialiser that hands a part back to the mapper")
    public static class R156 implements Case {
        public static class Owner {
            private String name = "";
            private String code = "";

            public String getName() {
                return name;
            }

            public String getCode() {
                return code;
            }
        }

        @JsonbTypeSerializer(CarWriter.class)
        public static class Car {
            private Owner owner = new Owner();
            private String x = "";

            public Owner getOwner() {
                return owner;
            }

            public String getX() {
                return x;
            }
        }

        public static class CarWriter implements JsonbSerializer<Car> {
            @Override
            public void serialize(Car car, JsonGenerator generator, SerializationContext context) {
                generator.writeStartObject();
                context.serialize("owner", car.getOwner(), generator);
                generator.writeEnd();
            }
        }

        public static class Garage {
            private Car c = new Car();

            public Car getC() {
                return c;
            }
        }

        @Override
        public Object sample() {
            return new Garage();
        }
    }
}
