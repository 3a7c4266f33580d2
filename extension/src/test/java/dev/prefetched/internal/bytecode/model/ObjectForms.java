package dev.prefetched.internal.bytecode.model;

import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Getters that make objects of their own, or keep some. */
public class ObjectForms extends Order {

    private static final String PREFIX = "#";

    /** Made with setters. */
    static final class Dto {
        private String text;
        private Owner someone;
        private final List<Line> all = new ArrayList<>();
        private Function<Line, String> format;

        Dto someone(Owner owner) {
            this.someone = owner;
            return this;
        }

        Dto format(Function<Line, String> how) {
            this.format = how;
            return this;
        }

        void add(Line line) {
            all.add(line);
        }

        String render() {
            String result = text + someone.getName();
            for (Line line : all) {
                result += format.apply(line);
            }
            return result;
        }
    }

    /** A generic box. */
    record Box<T>(T content) {
        <R> Box<R> map(Function<? super T, ? extends R> how) {
            return new Box<>(how.apply(content));
        }
    }

    /** An inner class: it has a hidden reference to its order. */
    class Inner {
        String text() {
            return note + owner.getMail();
        }
    }

    /** Calls a method that subclasses supply. */
    abstract static class Template {
        final String run(Order order) {
            return "<" + body(order) + ">";
        }

        abstract String body(Order order);
    }

    /** Supplies it. */
    static final class MailTemplate extends Template {
        @Override
        String body(Order order) {
            return order.owner.mail;
        }
    }

    /** Iterates by itself. */
    static final class Lines implements Iterable<Line> {
        private final Order order;

        Lines(Order order) {
            this.order = order;
        }

        @Override
        public Iterator<Line> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < order.lines.size();
                }

                @Override
                public Line next() {
                    return order.lines.get(next++);
                }
            };
        }
    }

    /** A collection of its own. */
    static final class Titles extends AbstractList<String> {
        private final List<Line> source;

        Titles(List<Line> source) {
            this.source = source;
        }

        @Override
        public String get(int index) {
            return source.get(index).product.title;
        }

        @Override
        public int size() {
            return source.size();
        }
    }

    public Summary recordFromThis() {
        return new Summary(this);
    }

    public String recordAccessors() {
        Summary summary = new Summary(this);
        return summary.text() + summary.someone().getName();
    }

    public String recordMethod() {
        return new Summary(this).mail();
    }

    public String dtoWithSetters() {
        Dto dto = new Dto();
        dto.text = no;
        dto.someone(owner).format(line -> PREFIX + line.getSku());
        lines.forEach(dto::add);
        return dto.render();
    }

    public String genericBox() {
        return new Box<>(owner).map(Owner::getAddress).map(Address::getCity).content();
    }

    public String innerClass() {
        return new Inner().text();
    }

    public String localRecord() {
        record Pair(Line line, Owner someone) {}
        Pair pair = new Pair(lines.get(0), owner);
        return pair.line().getSku() + pair.someone().getMail();
    }

    public String localClass() {
        class Greeter {
            String greet() {
                return "Hello " + owner.getName();
            }
        }
        return new Greeter().greet();
    }

    public String templateMethod() {
        Template template = new MailTemplate();
        return template.run(this);
    }

    public String ownIterable() {
        StringBuilder text = new StringBuilder();
        for (Line line : new Lines(this)) {
            text.append(line.getSku());
        }
        return text.toString();
    }

    public String ownIterableForEach() {
        StringBuilder text = new StringBuilder();
        new Lines(this).forEach(line -> text.append(line.getSku()));
        return text.toString();
    }

    public String ownList() {
        return String.join(",", new Titles(lines));
    }

    public String cachedText() {
        if (cachedText == null) {
            cachedText = first;
        }
        return cachedText;
    }

    public String cachedRelation() {
        if (cachedOwner == null) {
            cachedOwner = owner;
        }
        return cachedOwner.getMail();
    }

    public String cachedByAnotherMethod() {
        prepare();
        return cachedOwner.getAddress().getCity();
    }

    private void prepare() {
        cachedOwner = owner;
    }

    public String list() {
        List<Named> all = new ArrayList<>();
        all.add(owner);
        all.add(contact);
        return all.get(1).getLabel();
    }

    public String listOf() {
        return List.of(owner, contact).get(0).getLabel();
    }

    public String mapOf() {
        return Map.of("a", owner).get("a").getMail();
    }

    public String mapEntry() {
        Map.Entry<String, Owner> entry = Map.entry(no, owner);
        return entry.getKey() + entry.getValue().mail;
    }

    public String deque() {
        Deque<Line> all = new ArrayDeque<>(lines);
        String text = "";
        while (!all.isEmpty()) {
            text += all.pop().sku;
        }
        return text;
    }

    public String subListOfCopy() {
        return new ArrayList<>(lines).subList(0, 1).iterator().next().sku;
    }

    public Object[] objectArray() {
        Object[] row = new Object[] {no, owner.getName(), lines.size()};
        return row.clone();
    }

    public String setterOnItself() {
        cachedText = note;
        return getCachedText();
    }

    String getCachedText() {
        return cachedText;
    }
}
