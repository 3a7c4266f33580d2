package dev.prefetched.tck.scenarios;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.json.bind.annotation.JsonbTypeSerializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** Children whose parent is written in every way there is. Every third child has none. */
final class ChildrenOfParents {

    private ChildrenOfParents() {}

    /** The children, and the parents of two of three. */
    static int plain(int rows) {
        return 1 + rows - rows / 3;
    }

    static void seed(EntityManager entities, int rows) {
        for (int number = 1; number <= rows; number++) {
            TopLevel parent = number % 3 == 0 ? null : Texted.persist(entities, new TopLevel(), number);
            Texted.persist(entities, new WithParent(), number).parent = parent;
            Texted.persist(entities, new WithSlug(), number).parent = parent;
            Texted.persist(entities, new WithSerializer(), number).parent = parent;
            Texted.persist(entities, new WithDad(), number).parent = parent;
            Texted.persist(entities, new WithParentText(), number).parent = parent;
        }
    }

    @Entity(name = "TopLevel")
    public static class TopLevel extends Texted {}

    @MappedSuperclass
    public abstract static class ChildB extends Texted {

        @ManyToOne(fetch = FetchType.LAZY)
        @Nullable
        TopLevel parent;
    }

    @Entity(name = "WithParent")
    public static class WithParent extends ChildB {

        public @Nullable TopLevel getParent() {
            return parent;
        }
    }

    @Entity(name = "WithSlug")
    public static class WithSlug extends ChildB {

        @JsonbTypeAdapter(Slug.class)
        public @Nullable TopLevel getParent() {
            return parent;
        }
    }

    @Entity(name = "WithSerializer")
    public static class WithSerializer extends ChildB {

        @JsonbTypeSerializer(Nested.class)
        public @Nullable TopLevel getParent() {
            return parent;
        }
    }

    @Entity(name = "WithDad")
    public static class WithDad extends ChildB {

        @JsonbProperty("dad")
        public @Nullable TopLevel getParent() {
            return parent;
        }
    }

    @Entity(name = "WithParentText")
    public static class WithParentText extends ChildB {

        public String getParentText() {
            return parent == null ? "" : parent.text;
        }
    }

    /** Writes a parent as its text. */
    public static final class Slug implements JsonbAdapter<TopLevel, String> {

        @Override
        public String adaptToJson(TopLevel parent) {
            return parent.text;
        }

        @Override
        public TopLevel adaptFromJson(String text) {
            throw new UnsupportedOperationException("Parents are only written");
        }
    }

    /** Writes a parent as an object, by hand. */
    public static final class Nested implements JsonbSerializer<TopLevel> {

        @Override
        public void serialize(TopLevel parent, JsonGenerator json, SerializationContext context) {
            json.writeStartObject()
                    .write("id", parent.id)
                    .write("text", parent.text)
                    .writeEnd();
        }
    }
}
