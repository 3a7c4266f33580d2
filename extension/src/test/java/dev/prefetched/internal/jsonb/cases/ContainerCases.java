package dev.prefetched.internal.jsonb.cases;

import static dev.prefetched.internal.jsonb.JsonbImplementation.JOHNZON;
import static dev.prefetched.internal.jsonb.JsonbImplementation.YASSON;

import dev.prefetched.internal.jsonb.JsonbImplementation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Optionals, maps, arrays, streams and iterables (specification 3.4, 3.5, 3.11). */
@SuppressWarnings({"UnusedVariable", "UnusedMethod", "SameNameButDifferent", "EffectivelyPrivate"
}) // models are read by others
public final class ContainerCases {

    private ContainerCases() {}

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

    @Rule("R103 optional values")
    public static class R103 implements Case {
        public static class Holder {
            private String a = "";
            private String n = "";
            private int x;

            public Optional<String> getA() {
                return Optional.of(a);
            }

            public OptionalInt getX() {
                return OptionalInt.of(x);
            }

            public Optional<String> getN() {
                return Optional.ofNullable(n);
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R104 an optional bean")
    public static class R104 implements Case {
        public static class Holder {
            private Cat cat = new Cat();

            public Optional<Cat> getCat() {
                return Optional.of(cat);
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R105 the values of a map")
    public static class R105 implements Case {
        public static class Holder {
            private Map<String, Cat> m = Map.of("k", new Cat());

            public Map<String, Cat> getM() {
                return m;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R106 the keys of a map")
    public static class R106 implements Case {
        public static class Holder {
            private Map<Cat, String> m = Map.of(new Cat(), "v");

            public Map<Cat, String> getM() {
                return m;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R107 an array of beans")
    public static class R107 implements Case {
        public static class Holder {
            private Cat[] m = {new Cat()};

            public Cat[] getM() {
                return m;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R110 a stream property")
    public static class R110 implements Case {
        public static class Holder {
            private List<Cat> m = List.of(new Cat());

            public Stream<Cat> getM() {
                return m.stream();
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }

        @Override
        public Set<JsonbImplementation> refusedBy() {
            return Set.of(YASSON);
        }
    }

    @Rule("R111 an iterator property")
    public static class R111 implements Case {
        public static class Holder {
            private List<Cat> m = List.of(new Cat());

            public Iterator<Cat> getM() {
                return new ArrayList<>(m).iterator();
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R112 a property declared as Iterable")
    public static class R112 implements Case {
        public static class Holder {
            private List<Cat> m = new ArrayList<>(List.of(new Cat()));

            public Iterable<Cat> getM() {
                return m;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R113 a class that is iterable")
    public static class R113 implements Case {
        public static class Page implements Iterable<Cat> {
            private List<Cat> m = List.of(new Cat());
            private String total = "";

            public String getTotal() {
                return total;
            }

            @Override
            public Iterator<Cat> iterator() {
                return m.iterator();
            }
        }

        @Override
        public Object sample() {
            return new Page();
        }
    }

    @Rule("R114 a class that is a list loses its own getters")
    public static class R114 implements Case {
        public static class Page extends ArrayList<Cat> {
            private String total = "";

            public String getTotal() {
                return total;
            }
        }

        @Override
        public Object sample() {
            Page page = new Page();
            page.add(new Cat());
            return page;
        }
    }

    @Rule("R116 an array of bytes")
    public static class R116 implements Case {
        public static class Holder {
            private byte[] b = {1, 2};

            public byte[] getB() {
                return b;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R125 keys that are simple values")
    public static class R125 implements Case {
        public static class Holder {
            private Map<Kind, String> m = Map.of(Kind.SOUP, "v");
            private Map<Integer, String> k = Map.of(1, "v");
            private Map<LocalDate, String> d = Map.of(LocalDate.EPOCH, "v");

            public Map<Kind, String> getM() {
                return m;
            }

            public Map<Integer, String> getK() {
                return k;
            }

            public Map<LocalDate, String> getD() {
                return d;
            }

            public enum Kind {
                SOUP
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R126 a raw list")
    public static class R126 implements Case {
        @SuppressWarnings("rawtypes")
        public static class Holder {
            private List m = List.of(new Cat());

            public List getM() {
                return m;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }

    @Rule("R130 an optional root given with its type")
    public static class R130 extends TypedCase<Optional<Cat>> {
        @Override
        public Object sample() {
            return Optional.of(new Cat());
        }
    }

    @Rule("R131 a root array")
    public static class R131 implements Case {
        @Override
        public Object sample() {
            return new Cat[] {new SubCat()};
        }

        @Override
        public boolean typed() {
            return true;
        }
    }

    @Rule("R132 a root stream given with its type")
    public static class R132 extends TypedCase<Stream<Cat>> {
        @Override
        public Object sample() {
            return Stream.of(new Cat());
        }

        @Override
        public Set<JsonbImplementation> refusedBy() {
            return Set.of(JOHNZON);
        }
    }

    @Rule("R133 a root map given with its type")
    public static class R133 extends TypedCase<Map<String, Cat>> {
        @Override
        public Object sample() {
            return Map.of("k", new Cat());
        }
    }

    @Rule("R138 values of a map declared as objects")
    public static class R138 implements Case {
        public static class Holder {
            private Map<String, Object> m = Map.of("k", new SubCat());

            public Map<String, Object> getM() {
                return m;
            }
        }

        @Override
        public Object sample() {
            return new Holder();
        }
    }
}
