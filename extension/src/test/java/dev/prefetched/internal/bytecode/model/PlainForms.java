package dev.prefetched.internal.bytecode.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Getters without lambdas. */
public class PlainForms extends Order {

    public String plain() {
        return no;
    }

    public String differentlyNamedField() {
        return super.no;
    }

    public Long inheritedGenericId() {
        return getId();
    }

    public String concatenation() {
        return first + " " + last;
    }

    public String stringBuilder() {
        StringBuilder text = new StringBuilder();
        text.append(first).append(' ').append(mid);
        return text.toString();
    }

    public String format() {
        return String.format(Locale.ROOT, "%s-%s", first, mid);
    }

    public String stringJoin() {
        return String.join(",", first, last, note);
    }

    public String joinedTags() {
        return String.join(",", tags);
    }

    public String textBlock() {
        return """
                %s
                of %s
                """.formatted(no, note);
    }

    public String nullCheck() {
        return note == null ? "" : note.trim();
    }

    public Optional<String> optionalOfField() {
        return Optional.ofNullable(note);
    }

    public List<Line> unmodifiable() {
        return Collections.unmodifiableList(lines);
    }

    public List<Line> copy() {
        return new ArrayList<>(lines);
    }

    public int size() {
        return lines.size();
    }

    public boolean noLines() {
        return lines.isEmpty();
    }

    public BigDecimal loopSum() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Line line : lines) {
            sum = sum.add(line.getPrice().multiply(BigDecimal.valueOf(line.getQuantity())));
        }
        return sum;
    }

    public String navigation() {
        return owner == null ? null : owner.getName();
    }

    public String deepNavigation() {
        return owner.getAddress().getCity();
    }

    public String embeddedMethod() {
        return owner.address.oneLine();
    }

    public String ternaryOfObjects() {
        Named someone = done ? owner : contact;
        return someone.getLabel();
    }

    public String interfaceOfRelation() {
        return ((Named) owner).getLabel();
    }

    public String interfaceTypedRelation() {
        return contact.nice();
    }

    public String staticInterfaceMethod() {
        return Named.shout(owner);
    }

    public String inheritedDefaultMethod() {
        return key();
    }

    public String staticUtility() {
        return Texts.of(this);
    }

    public String staticUtilityWithAttribute() {
        return Texts.firstCity(owner, contact);
    }

    public String varArgs() {
        return Texts.labels(owner, contact);
    }

    public String varArgsOfNothing() {
        return Texts.labels() + no;
    }

    public String privateMethod() {
        return secret();
    }

    private String secret() {
        return mid;
    }

    public int superHashCode() {
        return super.hashCode();
    }

    public boolean equalsItself() {
        Order other = self();
        return equals(other);
    }

    private Order self() {
        return this;
    }

    public boolean negation() {
        return !done && getId() != null;
    }

    public long arithmetic() {
        return year * 100L + getVersion() + (done ? 1 : 0);
    }

    public String dateCall() {
        return date.plusDays(year).toString();
    }

    public String requireNonNull() {
        return Objects.requireNonNull(owner).name;
    }

    public String requireNonNullElse() {
        return Objects.requireNonNullElse(cachedOwner, owner).name;
    }

    public String arrayElement() {
        return gifts[0].title;
    }

    public int arrayLength() {
        return gifts.length;
    }

    public String arrayLoop() {
        String all = "";
        for (Product gift : gifts) {
            all += gift.getCategory().getName();
        }
        return all;
    }

    public String arrayCopy() {
        Product[] copy = gifts.clone();
        return copy[copy.length - 1].getTitle();
    }

    public String ownArray() {
        Named[] both = {owner, contact};
        return both[1].getLabel();
    }

    public String twoDimensions() {
        Line[][] table = new Line[1][1];
        table[0][0] = lines.get(0);
        return table[0][0].sku;
    }

    public String listToArray() {
        Line[] array = lines.toArray(new Line[0]);
        return array[0].getSku();
    }

    public String bridgedGetter() {
        Identified<Long> identified = owner;
        return "" + identified.getId();
    }

    public int textLength() {
        return first.length() + last.length();
    }

    public String synchronizedBlock() {
        synchronized (this) {
            return first;
        }
    }

    public String statusName() {
        return status.name();
    }
}
