package dev.prefetched.tck.fuzz.model;

import jakarta.persistence.InheritanceType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The Java source of a model: its entities, their embeddables, and a resource class that returns each of them. */
public final class ModelSource {

    /** The package of all that is generated. */
    public static final String PACKAGE = "fuzzed";

    private static final String HEADER = """
            package %s;

            import jakarta.json.bind.annotation.*;
            import jakarta.persistence.*;
            import java.util.*;

            """.formatted(PACKAGE);

    private final Map<String, String> sources = new LinkedHashMap<>();

    private ModelSource() {}

    /** The sources by simple class name. */
    public static Map<String, String> of(Model model) {
        ModelSource source = new ModelSource();
        source.add("Part", PART);
        source.add("Marker", MARKER);
        model.entities().forEach(source::add);
        return source.sources;
    }

    private void add(String name, String body) {
        sources.put(name, HEADER + body);
    }

    private void add(EntityType entity) {
        String members = entity.attributes().stream()
                .map(attribute -> member(entity, attribute))
                .collect(Collectors.joining("\n"));
        add(entity.name(), """
                %spublic %sclass %s %s{
                %s%s}
                """.formatted(
                        annotations(entity),
                        entity.isAbstract() ? "abstract " : "",
                        entity.name(),
                        entity.isTop() ? "" : "extends " + entity.parent() + " ",
                        entity.isTop() ? IDENTITY : "",
                        members));
    }

    private String annotations(EntityType entity) {
        StringBuilder text =
                new StringBuilder("@Entity(name = \"%1$s\")\n@Table(name = \"%1$s\")\n".formatted(entity.name()));
        text.append("@NamedQuery(name = \"%1$s.all\", query = \"select e from %1$s e order by e.id\")\n"
                .formatted(entity.name()));
        entity.inheritance()
                .ifPresent(kind -> text.append("@Inheritance(strategy = InheritanceType.%s)\n".formatted(kind)));
        if (entity.inheritance()
                .filter(kind -> kind != InheritanceType.TABLE_PER_CLASS)
                .isPresent()) {
            text.append("@DiscriminatorColumn(name = \"DTYPE\")\n");
        }
        if (!entity.shared()) {
            text.append("@Cacheable(false)\n");
        }
        return text.toString();
    }

    private String member(EntityType owner, Attribute attribute) {
        String type = type(attribute);
        return """
                    %1$s
                    private %2$s %3$s%4$s;

                    %5$spublic %2$s get%6$s() {
                        return %3$s;
                    }
                """.formatted(
                        mapping(owner, attribute),
                        type,
                        attribute.name(),
                        initially(attribute),
                        attribute.kind() == Kind.EMBEDDED ? "" : transience(attribute),
                        capitalised(attribute.name()));
    }

    private String mapping(EntityType owner, Attribute attribute) {
        if (attribute.kind() == Kind.EMBEDDED) {
            add(capitalised(attribute.name()), embeddable(attribute));
        }
        String order = "";
        if (attribute.isList() && attribute.container() == Container.ORDERED) {
            order = switch (attribute.kind()) {
                case TEXTS -> "@OrderBy ";
                case PARTS -> "@OrderBy(\"number\") ";
                default -> "@OrderBy(\"id\") ";
            };
        } else if (attribute.isList() && attribute.container() == Container.INDEXED) {
            order = "@OrderColumn(name = \"POS\") ";
        }
        return order + filled(attribute.kind().mapping(), owner.name(), attribute);
    }

    private static String embeddable(Attribute attribute) {
        return filled("""
                @Embeddable
                public class %N {

                    @Column(name = "%C_STREET")
                    private String street;

                    @ManyToOne(fetch = FetchType.%F)
                    @JoinColumn(name = "%C_ID")
                    private %T town;

                    public String getStreet() {
                        return street;
                    }

                    %Vpublic %T getTown() {
                        return town;
                    }
                }
                """, "", attribute);
    }

    private static String filled(String template, String owner, Attribute attribute) {
        return template.replace("%F", attribute.eager() ? "EAGER" : "LAZY")
                .replace("%M", attribute.mappedBy())
                .replace("%O", owner)
                .replace("%C", attribute.column())
                .replace("%T", attribute.target())
                .replace("%V", transience(attribute))
                .replace("%N", capitalised(attribute.name()));
    }

    private static String type(Attribute attribute) {
        return switch (attribute.kind()) {
            case TO_ONE, ONE_TO_ONE, INVERSE_ONE -> attribute.target();
            case EMBEDDED -> capitalised(attribute.name());
            case INVERSE_MAP -> "Map<Integer, " + attribute.target() + ">";
            case MAP_OF_TEXTS -> "Map<String, String>";
            case TEXTS -> attribute.container().type() + "<String>";
            case PARTS -> attribute.container().type() + "<Part>";
            default -> attribute.container().type() + "<" + attribute.target() + ">";
        };
    }

    private static String initially(Attribute attribute) {
        if (attribute.kind().isToOne() || attribute.kind() == Kind.EMBEDDED) {
            return "";
        }
        return attribute.kind().isMap()
                ? " = new HashMap<>()"
                : " = new " + attribute.container().implementation() + "<>()";
    }

    private static String transience(Attribute attribute) {
        return attribute.visible() ? "" : "@JsonbTransient ";
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static final String IDENTITY = """

                @Id
                private int id;

                private String name;

                public int getId() {
                    return id;
                }

                public String getName() {
                    return name;
                }

            """.indent(0);

    private static final String PART = """
            @Embeddable
            public class Part {

                @Column(name = "PART_TEXT")
                private String text;

                @Column(name = "PART_NUMBER")
                private int number;

                public String getText() {
                    return text;
                }

                public int getNumber() {
                    return number;
                }

                @Override
                public boolean equals(Object other) {
                    return other instanceof Part part && part.number == number && Objects.equals(part.text, text);
                }

                @Override
                public int hashCode() {
                    return number;
                }
            }
            """;

    private static final String MARKER = """
            /** Something to write to, so that a transaction has begun in the database. */
            @Entity(name = "Marker")
            @Table(name = "MARKER")
            public class Marker {

                @Id
                private int id;

                private long written;

                public void write(long value) {
                    written = value;
                }
            }
            """;
}
