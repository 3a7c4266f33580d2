package dev.prefetched.internal.bytecode.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Getters with lambdas and method references outside streams. */
@SuppressWarnings("UnnecessaryAsync") // holders are one of the forms
public class LambdaForms extends Order {

    private static final Function<Line, String> SKU = Line::getSku;

    private static final Map<String, Function<Order, String>> TEXTS =
            Map.of("no", Order::getNo, "owner", order -> order.getOwner().getMail());

    /** The application's own functional interface, with a default method. */
    interface Rule {
        boolean holds(Line line);

        default Rule and(Rule other) {
            return line -> holds(line) && other.holds(line);
        }
    }

    public String utilityTakingLambda() {
        return Texts.each(this, line -> line.getProduct().getTitle());
    }

    public String boundMethodReference() {
        Supplier<String> text = this::hidden;
        return Texts.orElse(null, text);
    }

    private String hidden() {
        return mid;
    }

    public String superMethodReference() {
        Supplier<Owner> someone = super::getOwner;
        return someone.get().mail;
    }

    public String staticMethodReference() {
        Function<Order, String> text = Texts::of;
        return text.apply(this);
    }

    public String unboundMethodReference() {
        Function<Order, Owner> someone = Order::getOwner;
        return someone.andThen(Owner::getMail).apply(this);
    }

    public String composed() {
        Function<Owner, String> city =
                Function.<Address>identity().andThen(Address::getCity).compose(Owner::getAddress);
        return city.apply(owner);
    }

    public String ownComposition() {
        return Texts.chain(Line::getProduct, Product::getTitle).apply(lines.get(0));
    }

    public String lambdaFromFactory() {
        return Texts.titles().apply(lines.get(0));
    }

    public String lambdaInConstant() {
        return SKU.apply(lines.get(0));
    }

    public String lambdasInConstantMap() {
        return TEXTS.get("no").apply(this);
    }

    public String lambdaInEnum() {
        return status.text.apply(this);
    }

    public String constructorReference() {
        Function<Order, Summary> make = Summary::new;
        return make.apply(this).someone().getMail();
    }

    public String arrayConstructorReference() {
        return lines.stream().toArray(Line[]::new)[0].sku;
    }

    public String nestedLambdas() {
        Supplier<Supplier<String>> outer = () -> () -> owner.getAddress().getStreet();
        return outer.get().get();
    }

    public String nestedLambdaOverLines() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line ->
                Optional.ofNullable(line.product).ifPresent(product -> text.append(product.title + line.sku + no)));
        return text.toString();
    }

    public String curried() {
        Function<Line, Function<Product, String>> text = line -> product -> line.sku + product.title;
        return text.apply(lines.get(0)).apply(gifts[0]);
    }

    public String biFunction() {
        BiFunction<Owner, Line, String> text = (someone, line) -> someone.name + line.sku;
        return text.apply(owner, lines.get(0));
    }

    public String operators() {
        BinaryOperator<Named> second = (one, other) -> other;
        UnaryOperator<Named> same = UnaryOperator.identity();
        return same.apply(second.apply(owner, contact)).getLabel();
    }

    public boolean ownFunctionalInterface() {
        Rule cheap = line -> line.price.intValue() < 1000;
        Rule many = line -> line.quantity > 0;
        return cheap.and(many).holds(lines.get(0));
    }

    public boolean predicates() {
        Predicate<Line> cheap = line -> line.price.intValue() < 1000;
        return cheap.and(line -> line.quantity > 0).negate().test(lines.get(0));
    }

    public int choiceOfLambdas() {
        ToIntFunction<Line> number =
                done ? Line::getQuantity : line -> line.getProduct().title.length();
        return number.applyAsInt(lines.get(0));
    }

    public String callable() throws Exception {
        Callable<String> later = () -> owner.mail;
        return later.call();
    }

    public String anonymousClass() {
        Supplier<String> text = new Supplier<>() {
            @Override
            public String get() {
                return owner.getMail() + note;
            }
        };
        return text.get();
    }

    public List<Line> anonymousComparator() {
        List<Line> copy = new ArrayList<>(lines);
        copy.sort(new java.util.Comparator<Line>() {
            @Override
            public int compare(Line one, Line other) {
                return one.sku.compareTo(other.sku);
            }
        });
        return copy;
    }

    public String computeIfAbsent() {
        Map<String, Owner> found = new HashMap<>();
        return found.computeIfAbsent(no, key -> owner).getMail();
    }

    public int merge() {
        Map<String, Integer> sums = new HashMap<>();
        lines.forEach(line -> sums.merge(line.product.title, line.quantity, Integer::sum));
        return sums.size();
    }

    public String future() {
        return CompletableFuture.completedFuture(owner)
                .thenApply(Owner::getAddress)
                .thenApply(Address::getCity)
                .join();
    }

    public String atomicReference() {
        AtomicReference<Owner> box = new AtomicReference<>();
        box.set(owner);
        return box.get().getName();
    }

    public String lambdaCapturingLambda() {
        Function<Owner, String> text = Owner::getName;
        Supplier<String> later = () -> text.apply(owner);
        return later.get();
    }

    public List<Line> removeIf() {
        List<Line> copy = new ArrayList<>(lines);
        copy.removeIf(line -> line.sku.isEmpty());
        return copy;
    }

    public String replaceAll() {
        List<Named> all = new ArrayList<>(List.of(contact));
        all.replaceAll(each -> owner);
        return all.get(0).getLabel();
    }
}
