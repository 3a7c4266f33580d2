package dev.prefetched.internal.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prefetched.internal.bytecode.model.Line;
import dev.prefetched.internal.bytecode.model.Order;
import dev.prefetched.internal.bytecode.model.Owner;
import dev.prefetched.internal.bytecode.model.Vip;
import dev.prefetched.plan.AccessPath;
import dev.prefetched.plan.UnreadablePath;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("jsonb")
class ArgumentReadsTest {

    private final AttributeReads reads = new BytecodeAttributeReads(
            type -> type.isAssignableFrom(Owner.class) ? Set.of(Owner.class, Vip.class) : Set.of());

    static final class Adapter implements JsonbAdapter<Order, Map<String, String>> {
        private final Function<Owner, String> mail = Owner::getMail;

        @Override
        public Map<String, String> adaptToJson(Order order) {
            return Map.of("no", order.getNo(), "owner", name(order.getOwner()), "mail", mail.apply(order.getOwner()));
        }

        private String name(Owner owner) {
            return owner.getName();
        }

        @Override
        public Order adaptFromJson(Map<String, String> json) {
            throw new UnsupportedOperationException();
        }
    }

    static final class InjectedAdapter implements JsonbAdapter<Order, String> {
        interface Service {
            String describe(Owner owner);
        }

        private Service service;

        @Override
        public String adaptToJson(Order order) {
            return order.getNo() + service.describe(order.getOwner());
        }

        @Override
        public Order adaptFromJson(String json) {
            throw new UnsupportedOperationException();
        }
    }

    static final class Serializer implements JsonbSerializer<Order> {
        @Override
        public void serialize(Order order, JsonGenerator generator, SerializationContext context) {
            generator.writeStartObject();
            generator.write("no", order.getNo());
            context.serialize("owner", order.getOwner(), generator);
            context.serialize(order.getLines().get(0).getProduct(), generator);
            generator.writeEnd();
        }
    }

    static final class OwnSerializer implements JsonbSerializer<Order> {
        @Override
        public void serialize(Order order, JsonGenerator generator, SerializationContext context) {
            context.serialize(order, generator);
        }
    }

    static final class BySku implements Comparator<Line> {
        @Override
        public int compare(Line one, Line other) {
            return one.getSku().compareTo(other.getSku());
        }
    }

    static final class Listener {
        void loaded(Object entity) {
            if (entity instanceof Order order) {
                order.getOwner().getName();
            }
        }
    }

    @Test
    void followsAnAdapterAndItsHelpers() throws Exception {
        MethodReads answer = reads.ofArgument(method(Adapter.class, "adaptToJson"), 0, Order.class);

        assertThat(answer.paths()).containsExactlyInAnyOrder(paths("no", "owner", "owner.name", "owner.mail"));
        assertThat(answer.unreadable()).isEmpty();
    }

    @Test
    void stopsAtAServiceNobodyIsKnownToImplement() throws Exception {
        MethodReads answer = reads.ofArgument(method(InjectedAdapter.class, "adaptToJson"), 0, Order.class);

        assertThat(answer.paths()).containsExactlyInAnyOrder(paths("no", "owner"));
        assertThat(answer.unreadable())
                .containsExactly(new UnreadablePath(
                        "owner",
                        "passed to " + InjectedAdapter.Service.class.getCanonicalName()
                                + ".describe, which has no known implementor"));
    }

    @Test
    void tellsWhatASerializerHandsBackToJsonb() throws Exception {
        MethodReads answer = reads.ofArgument(method(Serializer.class, "serialize"), 0, Order.class);

        assertThat(answer.paths()).containsExactlyInAnyOrder(paths("no", "owner", "lines", "lines.product"));
        assertThat(answer.serialised()).containsExactlyInAnyOrder(paths("owner", "lines.product"));
        assertThat(answer.unreadable()).isEmpty();
    }

    @Test
    void stopsAtASerializerThatHandsItsObjectBack() throws Exception {
        MethodReads answer = reads.ofArgument(method(OwnSerializer.class, "serialize"), 0, Order.class);

        assertThat(answer.unreadable())
                .containsExactly(new UnreadablePath("this", "handed back to JSON-B by its own serializer"));
    }

    @Test
    void readsEitherArgumentOfAComparator() throws Exception {
        Method compare = method(BySku.class, "compare");

        assertThat(reads.ofArgument(compare, 0, Line.class).paths()).containsExactly(paths("sku"));
        assertThat(reads.ofArgument(compare, 1, Line.class).paths()).containsExactly(paths("sku"));
    }

    @Test
    void readsTheOtherObjectOfEquals() throws Exception {
        Method equals = Line.class.getMethod("equals", Object.class);

        assertThat(reads.ofArgument(equals, 0, Line.class).paths()).containsExactly(paths("sku"));
    }

    @Test
    void followsAListener() throws Exception {
        MethodReads answer = reads.ofArgument(method(Listener.class, "loaded"), 0, Order.class);

        assertThat(answer.paths()).containsExactlyInAnyOrder(paths("owner", "owner.name"));
    }

    @Test
    void takesAllKnownSubclassesOfAnArgument() throws Exception {
        Method compare = method(Labels.class, "text");

        assertThat(reads.ofArgument(compare, 0, Owner.class).paths()).containsExactlyInAnyOrder(paths("name", "tier"));
        assertThat(reads.ofArgument(compare, 0, Vip.class).paths()).containsExactly(paths("tier"));
    }

    static final class Labels {
        static String text(Owner owner) {
            return owner.getLabel();
        }
    }

    @Test
    void takesTheReceiverForExactlyTheClassNamed() throws Exception {
        Method label = Owner.class.getMethod("getLabel");

        assertThat(reads.ofReceiver(Owner.class, label).paths()).containsExactly(paths("name"));
        assertThat(reads.ofReceiver(Vip.class, label).paths()).containsExactly(paths("tier"));
    }

    private static Method method(Class<?> type, String name) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .findFirst()
                .orElseThrow();
    }

    private static AccessPath[] paths(String... dotted) {
        return Stream.of(dotted)
                .map(path -> path.split("\\."))
                .map(steps -> new AccessPath(java.util.List.of(steps)))
                .toArray(AccessPath[]::new);
    }
}
